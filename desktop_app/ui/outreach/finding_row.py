"""One line of the check: an icon, a short sentence, the words it is about, and on demand why it matters."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from desktop_app.method.draft_check import Finding, Level
from desktop_app.ui.common import icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, ICON
from desktop_app.ui.common.widgets import label
from desktop_app.ui.outreach import rule_words

ICONS = {Level.OK: ("check", "accent"), Level.LOOK: ("circle-alert", "text"), Level.MISSING: ("circle-dashed", "text")}
LONGEST_QUOTE = 90


class FindingRow(QAbstractButton):
    """chosen(finding) follows Enter and a click, which also unfold it; Space unfolds alone."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._finding: Finding | None = None
        self._picture = QLabel()
        self._sentence = label("", wrap=True)
        self._quote = label("", "quiet", wrap=True)
        self._why = label("", "quiet", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._sentence, self._quote, self._why):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 5, 6, 5)
        layout.setSpacing(GAP)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for part in (self._picture, self._sentence, self._quote, self._why):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._why.hide()
        self.clicked.connect(self._clicked)
        desk.theme.changed.connect(self._paint_icon)

    @property
    def finding(self) -> Finding | None:
        """What it shows."""
        return self._finding

    @property
    def unfolded(self) -> bool:
        """Whether it shows why the rule matters."""
        return self._why.isVisibleTo(self)

    @property
    def sentence(self) -> str:
        """How the draft stands to the rule."""
        return self._sentence.text()

    def put(self, finding: Finding, quote: str, words_at_most: int) -> None:
        """Show a finding; it stays unfolded where it was."""
        self._finding = finding
        sentence = rule_words.headline(finding, words_at_most)
        shown = " ".join(quote.split())
        shown = shown if len(shown) <= LONGEST_QUOTE else shown[: LONGEST_QUOTE - 1].rstrip() + "…"
        said = self.tr("“{words}”").format(words=shown) if shown and finding.level is not Level.OK else ""
        self._sentence.setText(sentence)
        self._sentence.setProperty("look", "quiet" if finding.level is Level.OK else "")
        self._sentence.style().polish(self._sentence)
        self._quote.setText(said)
        self._quote.setVisible(bool(said))
        self._why.setText(
            self.tr("{why} ({source})").format(
                why=rule_words.reason(finding.rule), source=rule_words.source(finding.rule)
            )
        )
        level = {Level.OK: self.tr("Good"), Level.LOOK: self.tr("Look again"), Level.MISSING: self.tr("Missing")}
        self.setAccessibleName(" ".join(part for part in (f"{level[finding.level]}:", sentence, said) if part))
        self._paint_icon()

    def _paint_icon(self) -> None:
        if self._finding is None:
            return
        theme = self._desk.theme
        name, colour = ICONS[self._finding.level]
        size = theme.px(ICON)
        self._picture.setPixmap(icons.pixmap(name, theme.colour(colour).name(), size, self.devicePixelRatioF()))

    def unfold(self, wanted: bool) -> None:
        """Show or hide why the rule matters."""
        self._why.setVisible(wanted)
        why = self._why.text() if wanted else ""
        self.setAccessibleDescription(why)
        self.updateGeometry()

    def _clicked(self) -> None:
        self.unfold(not self.unfolded)
        self.chosen.emit(self._finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._clicked()
        elif event.key() == Qt.Key.Key_Space:
            self.unfold(not self.unfolded)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._desk.theme
        painter.setPen(theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("wash") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


def quoted(finding: Finding, subject: str, body: str) -> str:
    """The words that a finding is about."""
    if finding.start < 0:
        return ""
    text = subject if finding.where == "subject" else body
    return text[finding.start : finding.start + finding.length]
