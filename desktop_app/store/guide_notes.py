"""The user's own notes beside the rows of the guide."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store import journal
from desktop_app.store.cleaning import clean
from desktop_app.store.operations import operation
from desktop_app.store.schema import GuideNote


def all(session: Session) -> dict[str, str]:
    """Every note, by the key of its row."""
    rows = session.scalars(select(GuideNote).order_by(GuideNote.id))
    return {row.row_key: row.text for row in rows}


@operation("edit_guide_note")
def write(session: Session, row_key: str, text: str) -> None:
    """Keep a note; an empty one is removed."""
    row = session.scalars(select(GuideNote).where(GuideNote.row_key == row_key)).one_or_none()
    text = clean(text)
    journal.describe(session, row=row_key)
    if row is None and text.strip():
        session.add(GuideNote(row_key=row_key, text=text))
    elif row is not None and text.strip():
        row.text = text
    elif row is not None:
        session.delete(row)
