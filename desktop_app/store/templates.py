"""Templates of drafts that the user has changed or added; the built-in ones are data in the resources."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records import drafts as records
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.store import journal, lookup
from desktop_app.store.operations import operation
from desktop_app.store.rows import set_values, text_needed
from desktop_app.store.schema import Template

EDITABLE = ("name", "subject", "body")


def own(session: Session) -> tuple[records.Template, ...]:
    """What is stored: the user's versions of built-in templates (with `key`) and the user's own."""
    return tuple(map(_record, session.scalars(select(Template).order_by(Template.id))))


@operation("edit_template")
def keep(session: Session, template: records.Template) -> int:
    """Store a template: a new one, or in place of the stored one with its id or key; answers its id."""
    row = _stored(session, template)
    if row is None:
        row = Template(key=template.key, purpose=template.purpose.value, channel=template.channel.value, name="")
        session.add(row)
    values: dict[str, Any] = {"name": text_needed(template.name, "the name"), "subject": template.subject}
    set_values(row, values | {"body": template.body}, EDITABLE)
    session.flush()
    journal.describe(session, name=row.name)
    return row.id


@operation("delete_template")
def delete(session: Session, template_id: int) -> None:
    """Delete a stored template; a built-in one is then again as it came. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Template, template_id)
    journal.describe(session, name=row.name)
    session.delete(row)


def _stored(session: Session, template: records.Template) -> Template | None:
    if template.id is not None:
        return lookup.get(session, Template, template.id)
    if not template.key:
        return None
    return session.scalars(select(Template).where(Template.key == template.key)).first()


def _record(row: Template) -> records.Template:
    return records.Template(
        row.id, row.key, Purpose(row.purpose), Channel(row.channel), row.name, row.subject, row.body
    )
