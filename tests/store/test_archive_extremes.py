"""What an archive may hold, the program must bear: the queerest values that are let in are read and taken out again."""

import random
from contextlib import closing
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from desktop_app.interchange import markdown
from desktop_app.interchange.archive.columns import Kind, is_right
from desktop_app.interchange.archive.tables import OTHERS, RECORDS, Table
from desktop_app.interchange.calendar import writing as calendar
from desktop_app.interchange.tables import writing as tables
from desktop_app.interchange.vcard import writing as vcard
from desktop_app.method.duties import Policies
from desktop_app.records.contacts import ContactView
from desktop_app.records.meetings import MeetingView
from desktop_app.records.questions import QuestionView
from desktop_app.store import (
    archiving,
    contact_timeline,
    contacts,
    contacts_list,
    demo,
    dossiers,
    drafts,
    duplicates,
    exporting,
    exporting_meetings,
    how_it_goes,
    import_mappings,
    meetings_list,
    questions,
    referral_graph,
    reminder_moments,
    talks,
    templates,
    today,
)
from desktop_app.store.database import Notebook
from tests.store.archives import NOW, Given, Tables, clock, random_tables, save, tables_of

ZONES = ("UTC", "America/New_York", "Pacific/Kiritimati")
VALUES = [
    (Kind.TEXT, ""),
    (Kind.TEXT, "../../etc/passwd"),
    (Kind.TEXT, "\x01\x1b[31m\u202e\r\n\x85\u2028{name} {:"),
    (Kind.TEXT, "thanks:99999999999999999999"),
    (Kind.NUMBER, 2**63 - 1),
    (Kind.NUMBER, 2**31),
    (Kind.NUMBER, -(2**63)),
    (Kind.INSTANT, "0002-01-01T00:00:00.000000Z"),
    (Kind.INSTANT, "9998-12-31T23:59:59.999999Z"),
    (Kind.WALL, "9998-12-31T23:59"),
    (Kind.DAY, "0002-01-01"),
]


def sample(notebook: Notebook) -> Tables:
    """The sample, and a row of each table that it has nothing of."""
    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    found = tables_of(notebook)
    return {name: found[name] or more for name, more in random_tables(2, 3, ["x"]).items()}


def put(rows: Tables, kind: Kind, value: Any) -> None:
    """The value into every column of one row a table that may hold it."""
    dice = random.Random(3)
    for table in (*RECORDS, *OTHERS):
        if rows[table.name]:
            row = dice.choice(rows[table.name])
            row.update((name, value) for name in _free(table, kind, value))


def _free(table: Table, kind: Kind, value: Any) -> list[str]:
    free = (column for column in table.columns if column.kind is kind and not (column.points or column.choices))
    return [column.name for column in free if column.name not in ("id", table.key) and is_right(column, value)]


@pytest.mark.parametrize(("kind", "value"), VALUES)
def test_what_is_let_in_is_borne(notebook: Notebook, tmp_path: Path, kind: Kind, value: Any) -> None:
    rows = deepcopy(sample(notebook))
    put(rows, kind, value)
    archiving.fill(tmp_path / "odd.sqlite", Given(rows), clock)
    with closing(Notebook.open(tmp_path / "odd.sqlite", clock)) as odd:
        odd.read(look)
        odd.read(take_out)
        save(odd, tmp_path / "odd.askwell")


def look(session: Session) -> None:
    """What the pages ask."""
    for query in ("", "okafor"):
        contacts_list.page(session, ContactView(query), 0, 64)
        questions.page(session, QuestionView(query), 0, 64)
        for past in (False, True):
            meetings_list.page(session, MeetingView(query, past=past), 0, 64)
    for number in exporting.in_order(session):
        contacts.get(session, number)
        contact_timeline.timeline(session, number)
    today.duties(session, NOW, Policies())
    reminder_moments.reminding(session, NOW, Policies())
    for read in (talks.going_on, drafts.all_open, templates.own, import_mappings.kept, referral_graph.read):
        read(session)
    duplicates.find(session)
    for zone in ZONES:
        how_it_goes.how_it_goes(session, NOW, zone, 1)


def take_out(session: Session) -> None:
    """Everything out in every form."""
    ids = exporting.in_order(session)
    people = list(exporting.each(session, ids))
    for version in ("4.0", "3.0"):
        assert b"".join(vcard.each(people, version))
    assert tables.write(iter(people))
    assert calendar.write(exporting_meetings.meetings(session))
    told = list(dossiers.dossiers(session, ids, private=True))
    for zone in ZONES:
        assert markdown.write(told, zone)
