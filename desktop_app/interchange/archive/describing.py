"""The description that goes along, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from desktop_app.interchange.archive import layout
from desktop_app.interchange.archive.columns import Column, Kind
from desktop_app.interchange.archive.tables import TABLES, Table

README = f"""This file holds a whole notebook of Askwell's: people, meetings, questions and answers.

Anybody can read it without Askwell. It is an ordinary ZIP file; unpack it and find

  {layout.CARDS:<15} everybody, for an address book (vCard 4.0)
  {layout.CALENDAR:<15} the meetings, for a calendar (iCalendar)
  {layout.MARKDOWN:<15} each person with all that passed, to be read (Markdown)
  {layout.RECORDS:<15} every record with all its fields (JSON lines)
  {layout.SCHEMA_TEXT:<15} what each of these fields means
  {layout.SCHEMA_JSON:<15} the same for programs

Askwell restores the notebook from {layout.HEAD} and {layout.RECORDS} alone: File > Restore, or

  askwell restore FILE

What was deleted, and the history of changes, are not in it; the backups hold them.
"""
_KINDS = {
    Kind.NUMBER: "a whole number",
    Kind.TEXT: "a text in Unicode, empty where there is nothing to say",
    Kind.YES_NO: "true or false",
    Kind.INSTANT: "a point in time in UTC: 2026-03-10T12:00:00.000000Z",
    Kind.WALL: "date and time on somebody's clock, without a zone: 2026-03-10T14:00",
    Kind.DAY: "a calendar day: 2026-03-10",
    Kind.PAIRS: "a text that is itself JSON: a list of [name, value]",
    Kind.LIST: "a text that is itself JSON: a list of texts",
}


def as_json() -> str:
    """The description for programs."""
    told = {
        "format": layout.FORMAT,
        "format_version": layout.FORMAT_VERSION,
        "types": {kind.value: words for kind, words in _KINDS.items()},
        "files": {layout.records_of(name): _table(table) for name, table in TABLES.items()},
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _table(table: Table) -> dict[str, Any]:
    return {"meaning": table.meaning, "key": table.key, "fields": {one.name: _column(one) for one in table.columns}}


def _column(column: Column) -> dict[str, Any]:
    told: dict[str, Any] = {"type": column.kind.value, "null": column.empty, "meaning": column.meaning}
    if column.points:
        told["points_at"] = f"{layout.records_of(column.points)}#id"
    if column.choices:
        told["choices"] = list(column.choices)
    return told


def as_text() -> str:
    """The description for people."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# What is in the records"
    yield ""
    yield f"Each file in `{layout.RECORDS}` holds one kind of record: UTF-8, one JSON object a line, ordered by key."
    yield "Every object has every field. A field that points at another file holds the `id` of a line there."
    yield f"`{layout.HEAD}` says when the archive was made, by which version, how many lines each file has, and the"
    yield "highest id that was ever given in it."
    yield ""
    for kind, words in _KINDS.items():
        yield f"- **{kind.value}**: {words}"
    for name, table in TABLES.items():
        yield ""
        yield f"## {layout.records_of(name)}"
        yield ""
        yield table.meaning
        yield ""
        yield "| Field | Type | Meaning |"
        yield "| --- | --- | --- |"
        yield from map(_row, table.columns)


def _row(column: Column) -> str:
    kind = f"{column.kind.value} or null" if column.empty else column.kind.value
    meaning = column.meaning
    if column.points:
        meaning += f" Points at `{layout.records_of(column.points)}`."
    if column.choices:
        meaning += f" One of: {', '.join(f'`{value}`' if value else 'empty' for value in column.choices)}."
    return f"| `{column.name}` | {kind} | {meaning} |"
