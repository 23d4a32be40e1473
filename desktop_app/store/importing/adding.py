"""New contacts, many at once."""

from collections.abc import Sequence

from desktop_app.method.folding import name_key
from desktop_app.records.exchange import IncomingContact
from desktop_app.store.cleaning import clean_line
from desktop_app.store.importing.comparing import extras, points, tags, value
from desktop_app.store.importing.writing import Tables


def add(tables: Tables, incoming: Sequence[IncomingContact], tag: str) -> list[int]:
    """Make contacts of these people; answers their ids, which rise."""
    works = [value(one, "organization") for one in incoming]
    fields = [value(one, "field") for one in incoming]
    tagged = [tags(one, tag) for one in incoming]
    tables.prepare(works, fields, {key: name for one in reversed(tagged) for key, name in one.items()})
    ids = []
    for one, work, field, keys in zip(incoming, works, fields, tagged, strict=True):
        contact = tables.contacts.add(
            value(one, "name"),
            value(one, "role"),
            tables.organizations.id(name_key(work)),
            tables.fields.id(name_key(field)),
            *(value(one, name) for name in ("time_zone", "how_known", "notes")),
            clean_line(one.uid),
            *("", "", 0),
        )
        ids.append(contact)
        for ordinal, (_, point) in enumerate(points(one)):
            tables.add_point(contact, point, ordinal)
        for key in keys:
            tables.add_tag(contact, key)
        if one.extras:
            for ordinal, extra in enumerate(extras(one)):
                tables.add_extra(contact, extra, ordinal)
    tables.flush()
    return ids
