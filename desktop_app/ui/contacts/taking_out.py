"""The way from the people on the page to the export."""

from typing import TYPE_CHECKING

from desktop_app.records.contacts import ContactView
from desktop_app.records.exporting import ExportWanted, What

if TYPE_CHECKING:
    from desktop_app.ui.contacts.page import ContactsPage


def begin(page: "ContactsPage", shown: int | None, *, first: bool) -> None:
    """Export who is selected or `shown`, or those whom the table shows.

    `first`: it was asked for these people; otherwise they are offered, beside what was exported the last time.
    """
    view = page.people.view
    narrowed = view if _is_narrowed(view) else None

    def leave(ids: list[int]) -> None:
        page.go.emit("exporting", ExportWanted(What.PEOPLE if first else None, tuple(ids), narrowed))

    page.flush()
    if page.selection.count:
        page.selection.ids(leave)
    else:
        leave([] if shown is None else [shown])


def _is_narrowed(view: ContactView) -> bool:
    return bool(view.query.strip() or view.stages or view.fields or view.tags or view.thanks_owed)
