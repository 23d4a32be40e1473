"""The tables into which an import writes, and their journal."""

from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.records.contacts import ContactPoint
from desktop_app.records.exchange import Extra
from desktop_app.store import bulk_journal
from desktop_app.store.extras import to_row
from desktop_app.store.importing.bulk import Made
from desktop_app.store.importing.names import Names


class Tables:
    """New rows of each kind."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.organizations = Names(session, "organization")
        self.fields = Names(session, "field")
        self.tags = Names(session, "tag")
        self.contacts = Made(
            session,
            "contact",
            *("name", "role", "organization_id", "field_id", "time_zone", "how_known", "notes", "foreign_uid"),
            *("organization_research", "profession_research", "at_rest"),
        )
        self.points = Made(session, "contact_point", "contact_id", "kind", "label", "value", "ordinal")
        self.contact_tags = Made(session, "contact_tag", "contact_id", "tag_id")
        self.extras = Made(
            session, "contact_extra", "contact_id", "ordinal", "property_group", "name", "parameters", "value"
        )

    def prepare(self, organizations: list[str], fields: list[str], tags: dict[str, str]) -> None:
        """See to it that these names are there; tags by their keys."""
        self.organizations.prepare({name_key(name): name for name in reversed(organizations)})
        self.fields.prepare({name_key(name): name for name in reversed(fields)})
        self.tags.prepare(tags)

    def add_point(self, contact: int, point: ContactPoint, ordinal: int) -> None:
        """An e-mail, phone, link or address of a contact."""
        self.points.add(contact, point.kind.value, point.label, point.value, ordinal)

    def add_tag(self, contact: int, key: str) -> None:
        """A tag that was prepared."""
        self.contact_tags.add(contact, self.tags.id(key))

    def add_extra(self, contact: int, extra: Extra, ordinal: int) -> None:
        """A property without a field."""
        self.extras.add(contact, ordinal, *to_row(extra))

    def flush(self) -> None:
        """Write what has gathered."""
        for made in (self.contacts, self.points, self.contact_tags, self.extras):
            made.flush()

    def journal(self) -> None:
        """Write down what was made and changed, as it is in the end."""
        names = (self.organizations.made, self.fields.made, self.tags.made)
        for made in (*names, self.contacts, self.points, self.contact_tags, self.extras):
            made.journal()
        for table in ("contact", "contact_extra"):
            bulk_journal.after(self._session, table)
