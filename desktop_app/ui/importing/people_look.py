"""How the preview shows people."""

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.records.importing import DEFAULTS, ImportRow, RowKind
from desktop_app.ui.common.cells import FACE, Index, NameCell, PillCell, TextCell, face
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.window_model import ROW_ROLE
from desktop_app.ui.importing.look import Look
from desktop_app.ui.importing.plan_model import PreviewRow
from desktop_app.ui.importing.tally import offered
from desktop_app.ui.importing.words import choice_word, kind_cell, kind_word, news_of, place, tr

_TONES = {RowKind.NEW: "accent", RowKind.CHANGED: "accent", RowKind.SAME: "quiet"}


class WhoCell(NameCell):
    """A portrait and the name; a place in the file where nobody could be read has a question mark for a face."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        shown = index.data(ROW_ROLE)
        self._nobody = isinstance(shown, PreviewRow) and shown.row.incoming is None
        super().paint(painter, option, index)

    def _face(self, name: str, ratio: float) -> QPixmap:
        if self._nobody:
            return face("?", self.theme.px(FACE), 40, self.theme.colours.dark, ratio)
        return super()._face(name, ratio)


class KindCell(PillCell):
    """The kind of a row; what only the user can tell draws attention."""

    def tone(self, row: PreviewRow) -> str:
        return _TONES.get(row.row.kind, "attention")


def people_look() -> Look:
    """The preview of contact cards and tables, in the user's language."""
    return Look(
        "import_table",
        {kind: kind_word(kind) for kind in RowKind},
        DEFAULTS,
        offered,
        lambda choice, _kind: choice_word(choice),
        who,
        (
            Column("name", tr("Who"), lambda row: row.name, width=230),
            Column("kind", tr("In the notebook"), lambda row: kind_cell(row.row.kind), width=160),
            Column("news", tr("What it says"), lambda row: news_of(row.row), width=300),
            Column("choice", tr("Will be"), lambda row: choice_word(row.choice) if row.choice else "", width=150),
        ),
        lambda theme: [WhoCell(theme), KindCell(theme), TextCell(theme, quiet=True), TextCell(theme)],
        tr("A adds, T lets the file win, M lets yours stay, S skips what is selected."),
    )


def who(row: ImportRow) -> str:
    """Who it is, or where in the file nobody could be read."""
    if row.incoming is not None:
        return " ".join(row.incoming.name.split()) or tr("No name")
    return place(row.line, "") or tr("The file")
