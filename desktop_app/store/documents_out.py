"""What documents for people to read are made from: talks, thank-yous, class packets."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactRef
from desktop_app.records.dossiers import Dossier
from desktop_app.records.exporting import Letter, Letters, Packet, PacketWanted
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import plain, profile, question_lists
from desktop_app.store.dossiers import dossier, dossiers
from desktop_app.store.instants import instant
from desktop_app.store.plain import AMONG

_CONTACTS_OF = f"SELECT DISTINCT contact_id FROM meeting WHERE id IN {AMONG}"
_SENT = (
    "SELECT o.contact_id, c.name, o.subject, o.text, o.at FROM outreach o JOIN contact c ON c.id = o.contact_id"
    " WHERE o.purpose = 'thank' AND o.direction = 'out' AND (o.text <> '' OR o.subject <> '')"
)
_WRITTEN = (
    "SELECT d.contact_id, c.name, d.subject, d.body, NULL FROM draft d JOIN contact c ON c.id = d.contact_id"
    " WHERE d.purpose = 'thank' AND d.body <> ''"
)
_OWED = (
    "SELECT DISTINCT t.contact_id, c.name FROM thank_you t JOIN contact c ON c.id = t.contact_id"
    " WHERE t.sent_at IS NULL AND t.contact_id NOT IN (SELECT contact_id FROM draft WHERE purpose = 'thank'"
    " AND body <> '') ORDER BY c.name, t.contact_id"
)
_ADDRESSES = (
    f"SELECT contact_id, value FROM contact_point WHERE kind = 'address' AND contact_id IN {AMONG}"
    " ORDER BY ordinal DESC, id DESC"
)
_PRIVATE = (
    "SELECT count(*) FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.confidential AND a.answer <> ''"
)


def interview(session: Session, meeting_id: int, *, private: bool = False) -> Dossier:
    """A contact with that one talk. Raises StoreProblem(GONE)."""
    for row in plain.rows(session, "SELECT contact_id FROM meeting WHERE id = ?", (meeting_id,)):
        return _with_only(dossier(session, row[0], private=private), {meeting_id})
    raise StoreProblem(Trouble.GONE, detail=f"meeting {meeting_id}")


def _with_only(one: Dossier, meetings: set[int]) -> Dossier:
    return replace(one, meetings=tuple(meeting for meeting in one.meetings if meeting.id in meetings))


def private_answers(
    session: Session, contacts: Sequence[int] | None = None, meetings: Sequence[int] | None = None
) -> int:
    """How many answers told in confidence there are: in all talks, in those with contacts, or in some meetings."""
    if meetings is not None:
        found = plain.rows(session, f"{_PRIVATE} AND m.id IN {AMONG}", (plain.listed(meetings),))
    elif contacts is not None:
        found = plain.rows(session, f"{_PRIVATE} AND m.contact_id IN {AMONG}", (plain.listed(contacts),))
    else:
        found = plain.rows(session, _PRIVATE)
    return int(found[0][0])


def letters(session: Session) -> Letters:
    """Every thank-you: those sent in the order of time, then those being written."""
    rows = plain.rows(session, f"{_SENT} ORDER BY o.at, o.id") + plain.rows(session, f"{_WRITTEN} ORDER BY d.id")
    unwritten = tuple(ContactRef(*row) for row in plain.rows(session, _OWED))
    return Letters(profile.get(session), _letters(session, rows), unwritten)


def _letters(session: Session, rows: Sequence[Sequence[object]]) -> tuple[Letter, ...]:
    ids = sorted({int(str(row[0])) for row in rows})
    addresses = dict(plain.rows(session, _ADDRESSES, (plain.listed(ids),)))
    return tuple(_letter(row, addresses) for row in rows)


def _letter(row: Sequence[object], addresses: dict[int, str]) -> Letter:
    number, name, subject, body, at = row
    to = ContactRef(int(str(number)), str(name))
    when = None if at is None else instant(str(at))
    return Letter(to, addresses.get(to.id, ""), str(subject), str(body), when)


def packet(session: Session, wanted: PacketWanted) -> Packet:
    """All that a class packet is made from; talks that are gone are left out."""
    ids = [row[0] for row in plain.rows(session, _CONTACTS_OF, (plain.listed(wanted.meetings),))]
    found = dossiers(session, sorted(ids), private=wanted.private)
    return Packet(
        wanted=wanted,
        author=profile.get(session).name,
        dossiers=tuple(_with_only(one, set(wanted.meetings)) for one in found),
        questions=None if wanted.list_id is None else question_lists.get(session, wanted.list_id),
        thanks=_thanks_of(session, ids),
        people=tuple(ContactRef(*row) for row in plain.rows(session, "SELECT id, name FROM contact ORDER BY id")),
        organizations=_first_texts(plain.rows(session, "SELECT name FROM organization ORDER BY id")),
    )


def _thanks_of(session: Session, ids: Sequence[int]) -> tuple[Letter, ...]:
    among = f"o.contact_id IN {AMONG}"
    return _letters(session, plain.rows(session, f"{_SENT} AND {among} ORDER BY o.at, o.id", (plain.listed(ids),)))


def _first_texts(rows: Iterable[Sequence[object]]) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in rows)
