"""Whom the meetings of a calendar are with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.method.contact_keys import email_key
from desktop_app.method.folding import name_key
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee, IncomingMeeting
from desktop_app.store import plain

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_EMAILS = "SELECT contact_id, value FROM contact_point WHERE kind = 'email'"
_NAMES = "SELECT s.contact_id, c.name, s.name_key FROM contact_summary s JOIN contact c ON c.id = s.contact_id"
_MINE = "SELECT value FROM profile_entry WHERE key = 'email'"
MOST_WORDS = 6
_AROUND = " .,:;!?()[]<>\"'-–—/|+&"


class People:
    """The contacts of the notebook by e-mail and by name."""

    def __init__(self, session: Session) -> None:
        self._mine = {email_key(value) for (value,) in plain.rows(session, _MINE)}
        self._by_email: defaultdict[str, list[int]] = defaultdict(list)
        for contact, value in plain.each(session, _EMAILS):
            if key := email_key(value):
                self._by_email[key].append(contact)
        self._names: dict[int, str] = {}
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        for contact, name, key in plain.each(session, _NAMES):
            self._names[contact] = name
            if key:
                self._by_name[key].append(contact)

    def of(self, incoming: IncomingMeeting) -> tuple[ContactRef, ...]:
        """Whom a meeting may be with, the likeliest first: by e-mail, else by name; the user is not among them."""
        guests = [guest for guest in self._guests(incoming) if guest.email]
        found = [contact for guest in guests for contact in self._by_email.get(email_key(guest.email), ())]
        if not found:
            found = [contact for key in self._name_keys(incoming) for contact in self._by_name.get(key, ())]
        return tuple(map(self.named, dict.fromkeys(found)))

    def named(self, contact_id: int) -> ContactRef:
        """A contact by its id."""
        return ContactRef(contact_id, self._names.get(contact_id, ""))

    def has(self, contact_id: int) -> bool:
        """Whether there is such a contact."""
        return contact_id in self._names

    def guest(self, incoming: IncomingMeeting) -> Attendee | None:
        """Of whom a contact could be made."""
        return next(self._guests(incoming), None)

    def is_sure(self, incoming: IncomingMeeting, found: tuple[ContactRef, ...]) -> bool:
        """Whether the first of those found is meant: not where only a name tells, and several bear it."""
        by_email = any(self._by_email.get(email_key(one.email)) for one in self._guests(incoming) if one.email)
        return len(found) == 1 or (bool(found) and by_email)

    def _guests(self, incoming: IncomingMeeting) -> Iterator[Attendee]:
        organizer = () if incoming.organizer is None else (incoming.organizer,)
        for one in (*incoming.attendees, *organizer):
            if not one.email or email_key(one.email) not in self._mine:
                yield one

    def _name_keys(self, incoming: IncomingMeeting) -> Iterator[str]:
        for guest in self._guests(incoming):
            last, comma, first = guest.name.partition(",")
            yield name_key(f"{first} {last}" if comma else guest.name)
        title = name_key(incoming.summary)
        yield title
        words = [word.strip(_AROUND) for word in title.split()]
        words = [word.removesuffix("'s").removesuffix("’s") for word in words if word]
        for length in range(min(MOST_WORDS, len(words)), 1, -1):  # a single word says too little
            for start in range(len(words) - length + 1):
                yield " ".join(words[start : start + length])
