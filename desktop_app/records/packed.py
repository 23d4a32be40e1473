"""Very many people out of a file, held small: each is unpacked when it is looked at."""

import marshal
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import overload

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, IncomingContact

_KINDS = {kind.value: kind for kind in PointKind}


class Packed(Sequence[IncomingContact]):
    """A sequence to which people are appended; as records they would take three times the memory.

    What comes out equals what went in, but is made anew each time.
    """

    def __init__(self, contacts: Iterable[IncomingContact] = ()) -> None:
        # All in one piece: as objects of their own, looking for garbage among them would stall the window.
        self._packed = bytearray()
        self._ends = array("Q", [0])
        for contact in contacts:
            self.append(contact)

    def append(self, contact: IncomingContact) -> None:
        """Take one more."""
        self._packed += _pack(contact)
        self._ends.append(len(self._packed))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, place: int) -> IncomingContact: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[IncomingContact, ...]: ...
    def __getitem__(self, place: int | slice) -> IncomingContact | tuple[IncomingContact, ...]:
        places = range(len(self))[place]
        return tuple(map(self._at, places)) if isinstance(places, range) else self._at(places)

    def __iter__(self) -> Iterator[IncomingContact]:
        return map(self._at, range(len(self)))

    def _at(self, place: int) -> IncomingContact:
        return _unpack(self._packed[self._ends[place] : self._ends[place + 1]])


def _pack(contact: IncomingContact) -> bytes:
    points = tuple((point.kind.value, point.value, point.label) for point in contact.points)
    extras = tuple((extra.name, extra.value, extra.parameters, extra.group) for extra in contact.extras)
    changed = None if contact.changed_at is None else contact.changed_at.isoformat()
    return marshal.dumps(
        (
            *(contact.line, contact.uid, contact.name, contact.role, contact.organization, contact.field),
            *(contact.time_zone, contact.how_known, contact.notes),
            *(points, contact.tags, extras, changed),
        )
    )


def _unpack(packed: bytearray) -> IncomingContact:
    *texts, points, tags, extras, changed = marshal.loads(packed)
    line, uid, name, role, organization, field, zone, how_known, notes = texts
    return IncomingContact(
        line,
        uid,
        name,
        role,
        organization,
        field,
        zone,
        how_known,
        notes,
        points=tuple([ContactPoint(_KINDS[kind], value, label) for kind, value, label in points]),
        tags=tags,
        extras=tuple([Extra(*extra) for extra in extras]),
        changed_at=None if changed is None else datetime.fromisoformat(changed),
    )
