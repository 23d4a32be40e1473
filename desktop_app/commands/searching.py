"""askwell search WORDS"""

import argparse
from typing import Any

from desktop_app.commands.answers import Answer, Refusal, Status
from desktop_app.commands.notebooks import need_notebook, opened
from desktop_app.method.search_words import words as search_words
from desktop_app.paths import Folders
from desktop_app.records.contacts import ContactView
from desktop_app.records.meetings import MeetingView
from desktop_app.records.questions import QuestionView

Found = dict[str, list[dict[str, Any]]]


def run(options: argparse.Namespace, folders: Folders) -> Answer:
    """Find people, meetings and questions."""
    need_notebook(folders)
    query = " ".join(options.words)
    if not search_words(query):
        raise Refusal(Status.USAGE, "There is no word in that to look for.", "no_word")
    with opened(folders) as notebook:
        found: Found = notebook.read(_find, query, options.limit)
    lines = tuple(_line(kind, row) for kind, rows in found.items() for row in rows)
    if not lines:
        return Answer(Status.NOTHING, {"query": query, **found}, said=("Nothing was found.",))
    return Answer(told={"query": query, **found}, lines=lines)


def _find(session: Any, query: str, limit: int) -> Found:
    from desktop_app.store import contacts_list, meetings_list, questions

    people = contacts_list.page(session, ContactView(query), 0, limit).rows
    talks = [
        *meetings_list.page(session, MeetingView(query), 0, limit).rows,
        *meetings_list.page(session, MeetingView(query, past=True), 0, limit).rows,
    ]
    bank = questions.page(session, QuestionView(query), 0, limit).rows
    return {
        "contacts": [
            {"id": row.id, "name": row.name, "role": row.role, "organization": row.organization} for row in people
        ],
        "meetings": [
            {
                "id": row.id,
                "name": row.contact.name,
                "start": row.start.local.isoformat(timespec="minutes"),
                "zone": row.start.zone,
                "status": row.status.value,
            }
            for row in talks[:limit]
        ],
        "questions": [{"id": row.id, "text": row.text, "topic": row.topic.value} for row in bank],
    }


def _line(kind: str, row: dict[str, Any]) -> str:
    if kind == "contacts":
        cells = ("contact", row["name"], row["role"], row["organization"])
    elif kind == "meetings":
        cells = ("meeting", row["name"], f"{row['start']} {row['zone']}", row["status"])
    else:
        cells = ("question", row["text"], row["topic"], "")
    return "\t".join(" ".join(cell.split()) for cell in cells).rstrip("\t")
