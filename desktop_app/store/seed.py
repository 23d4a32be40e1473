"""What a new notebook starts with: the question bank and its ready-made lists."""

import json
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import Connection, insert
from sqlalchemy.orm import Session

from desktop_app.languages import resource
from desktop_app.store import other_documents
from desktop_app.store.schema import Question, QuestionList, QuestionListItem


def fill(connection: Connection, now: datetime) -> None:
    """Copy the bank from the resources. Its UUIDs are the same in every notebook."""
    bank = json.loads(resource("questions.json").read_text(encoding="utf-8"))
    made = {"created_at": now, "changed_at": now}
    ids = {question["key"]: number for number, question in enumerate(bank["questions"], 1)}
    questions = [_question(question, ids[question["key"]]) | made for question in bank["questions"]]
    connection.execute(insert(Question), questions)
    lists = list(enumerate(bank["lists"], 1))
    connection.execute(insert(QuestionList), [_list(number, entry) | made for number, entry in lists])
    items = [
        {"uuid": _uuid(f"{entry['key']}/{key}"), "list_id": number, "question_id": ids[key], "ordinal": place} | made
        for number, entry in lists
        for place, key in enumerate(entry["questions"])
    ]
    connection.execute(insert(QuestionListItem), items)
    with Session(connection) as session:
        other_documents.refresh_questions(session, sorted(ids.values()))


def _question(question: dict[str, Any], number: int) -> dict[str, Any]:
    kept = {key: question[key] for key in ("topic", "text", "hint", "minutes")}
    return kept | {"id": number, "uuid": _uuid(question["key"]), "starter": question.get("starter", False)}


def _list(number: int, entry: dict[str, Any]) -> dict[str, Any]:
    return {"id": number, "uuid": _uuid(entry["key"]), "name": entry["name"], "about": entry["about"]}


def _uuid(key: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"askwell:{key}"))
