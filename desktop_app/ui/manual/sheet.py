"""A page to read that loads nothing and opens nothing."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, HEADING, TEXT, TITLE

LINE_HEIGHT = 135
SIZES = {1: TITLE, 2: HEADING}


class Sheet(QTextBrowser):
    """Shows Markdown in the house style, with the hits of a search marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._markdown = ""
        self._words = ""
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page of the manual"))
        self.setTabChangesFocus(True)
        theme.changed.connect(self._show)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def show_page(self, markdown: str, words: str) -> None:
        """Show a page, at the first hit of `words`."""
        self._markdown, self._words = markdown, words
        self._show()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        hits = self.extraSelections()
        if hits:
            self.setTextCursor(hits[0].cursor)
            self.ensureCursorVisible()
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def next_hit(self) -> bool:
        """Go to the next hit below; whether there was one."""
        here = self.textCursor().position()
        for hit in self.extraSelections():
            if hit.cursor.selectionStart() > here:
                cursor = QTextCursor(hit.cursor)
                cursor.setPosition(hit.cursor.selectionStart())
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
                return True
        return False

    def _show(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font())
        document.setDocumentMargin(self._theme.px(3 * GAP))
        self.setMarkdown(self._markdown)
        self._set_type(document)
        self._set_tables(document)
        self._mark()

    def _set_type(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            spacing = QTextBlockFormat()
            spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if cursor.currentTable() is None:
                spacing.setTopMargin(self._theme.px(2 * GAP if level > 1 else 0))
                spacing.setBottomMargin(self._theme.px(GAP))
            cursor.mergeBlockFormat(spacing)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(self._theme.font(SIZES.get(level, TEXT), bold=True))
                cursor.mergeCharFormat(letters)
            block = block.next()

    def _set_tables(self, document: QTextDocument) -> None:
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setBorder(1)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderBrush(self._theme.colour("line"))
                shape.setBorderCollapse(True)
                shape.setCellPadding(self._theme.px(GAP))
                shape.setCellSpacing(0)
                shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                shape.setBottomMargin(self._theme.px(2 * GAP))
                frame.setFormat(shape)

    def _mark(self) -> None:
        found = []
        for word in self._words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                hit = QTextEdit.ExtraSelection()
                hit.cursor = cursor
                hit.format.setBackground(self._theme.colour("attention_wash"))
                found.append(hit)
                cursor = self.document().find(word, cursor)
        found.sort(key=lambda hit: hit.cursor.selectionStart())
        self.setExtraSelections(found)
