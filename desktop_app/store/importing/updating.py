"""What is new of contacts that are there, written for many at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.records.exchange import IncomingContact
from desktop_app.records.importing import Choice
from desktop_app.store import bulk_journal, plain
from desktop_app.store.cleaning import clean_line
from desktop_app.store.extras import to_row
from desktop_app.store.importing.comparing import News, news
from desktop_app.store.importing.known import Known, gather
from desktop_app.store.importing.writing import Tables
from desktop_app.store.instants import instant_text
from desktop_app.store.journal import now

_COLUMNS = ("name", "role", "organization_id", "field_id", "time_zone", "how_known", "notes", "foreign_uid")
_CHANGE = f"UPDATE contact SET {', '.join(f'{name} = ?' for name in _COLUMNS)}, changed_at = ? WHERE id = ?"
_EXTRA = "UPDATE contact_extra SET property_group = ?, name = ?, parameters = ?, value = ?, changed_at = ? WHERE id = ?"
Wanted = tuple[int, IncomingContact, Choice]


class Updating:
    """The updates of one import."""

    def __init__(self, session: Session, tables: Tables, tag: str) -> None:
        self._session = session
        self._tables = tables
        self._tag = tag
        self._moment = instant_text(now(session))
        self._noted: dict[str, set[int]] = {"contact": set(), "contact_extra": set()}
        self.let_go: dict[str, set[int]] = {"organization": set(), "field": set()}

    def update(self, wanted: Sequence[Wanted]) -> set[int]:
        """Bring each contact what is new; at most one row for a contact. Answers those that changed."""
        known = gather(self._session, [contact for contact, *_ in wanted])
        told = {contact: self._news(one, known[contact], choice) for contact, one, choice in wanted if contact in known}
        incoming = {contact: one for contact, one, _ in wanted}
        told = {contact: one for contact, one in told.items() if one}
        self._prepare(list(told.values()))
        self._texts({contact: self._row(known[contact], told[contact], incoming[contact]) for contact in told})
        self._replace(list(told.values()))
        for contact, one in told.items():
            self._add(contact, one, known[contact])
        self._tables.flush()
        return set(told)

    def _news(self, incoming: IncomingContact, known: Known, choice: Choice) -> News:
        found = news(incoming, known, self._tag)
        return found.without_conflicts() if choice is Choice.MINE else found

    def _prepare(self, told: list[News]) -> None:
        works, fields = (
            [one.texts[name][1] for one in told if name in one.texts] for name in ("organization", "field")
        )
        self._tables.prepare(works, fields, {key: name for one in told for key, name in one.tags.items()})

    def _row(self, known: Known, told: News, incoming: IncomingContact) -> Mapping[str, Any]:
        row = known.row | {name: after for name, (_, after) in told.texts.items()}
        for name, names in (("organization", self._tables.organizations), ("field", self._tables.fields)):
            if name in told.texts:
                self.let_go[name] |= {row[f"{name}_id"]} - {None}
                row[f"{name}_id"] = names.id(name_key(row[name]))
        # By which it is known again the next time.
        row["foreign_uid"] = row["foreign_uid"] or clean_line(incoming.uid)
        return row

    def _texts(self, rows: Mapping[int, Mapping[str, Any]]) -> None:
        self._note("contact", {contact for contact in rows if not self._tables.contacts.is_mine(contact)})
        changed = [(*(row[name] for name in _COLUMNS), self._moment, contact) for contact, row in rows.items()]
        plain.many(self._session, _CHANGE, changed)

    def _replace(self, told: list[News]) -> None:
        rows = {number: new for one in told for number, (_, new) in one.replaced.items()}
        self._note("contact_extra", {number for number in rows if not self._tables.extras.is_mine(number)})
        plain.many(self._session, _EXTRA, [(*to_row(new), self._moment, number) for number, new in rows.items()])

    def _note(self, table: str, ids: set[int]) -> None:
        if fresh := ids - self._noted[table]:
            bulk_journal.before(self._session, table, sorted(fresh))
            self._noted[table] |= fresh

    def _add(self, contact: int, told: News, known: Known) -> None:
        for place, point in enumerate(told.points, known.places):
            self._tables.add_point(contact, point, place)
        for key in told.tags:
            self._tables.add_tag(contact, key)
        for place, extra in enumerate(told.extras, known.extra_places):
            self._tables.add_extra(contact, extra, place)
