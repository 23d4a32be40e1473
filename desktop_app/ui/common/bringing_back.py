"""A record that was deleted while its window is open: it can be brought back, or let go of."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.records.changes import TrashItem
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.troubles import sentence

Record = tuple[str, int]


def offer(desk: Desk, records: Sequence[Record], back: Callable[[], None], let_go: Callable[[], None]) -> None:
    """Say that something is gone. `records` are (kind, id) of what would bring it back, the likeliest first."""
    ways = [(_tr("Bring it back"), lambda: bring_back(desk, records, back)), (_tr("Let it go"), let_go)]
    desk.messages.notice(sentence(StoreProblem(Trouble.GONE)), ways)


def bring_back(desk: Desk, records: Sequence[Record], then: Callable[[], None]) -> None:
    """Take the first of `records` that is in the trash out of it; one that is there again already needs nothing."""
    from desktop_app.store import trash  # only in this trouble

    def found(items: tuple[TrashItem, ...]) -> None:
        there = {(item.kind, item.id): item for item in items}
        wanted = [there[record] for record in records if record in there][:1]
        if not wanted:
            desk.messages.say(_tr("It is not in the trash. Undo may still bring it back."))
        desk.backend.write(trash.restore, wanted, then=lambda _: then())

    desk.backend.read(trash.items, then=found)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BringingBack", text)
