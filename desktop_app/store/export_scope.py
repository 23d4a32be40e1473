"""Who is among those shown, and what of theirs was told in confidence."""

from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactView
from desktop_app.store import contacts_list, documents_out

WINDOW = 5000


def shown(session: Session, view: ContactView) -> list[int]:
    """The ids of all contacts that a view of the table has, in its order."""
    found: list[int] = []
    while True:
        rows = contacts_list.page(session, view, len(found), WINDOW).rows
        found += [row.id for row in rows]
        if len(rows) < WINDOW:
            return found


def private_answers_shown(session: Session, view: ContactView) -> int:
    """How many answers of those people were told in confidence."""
    return documents_out.private_answers(session, contacts=shown(session, view))
