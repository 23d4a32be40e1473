"""The stage of a person, as a pill of its own."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.records.contacts import Contact, Stage
from desktop_app.ui.common.cells import draw_pill
from desktop_app.ui.common.dates import soon
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.people_words import ACCENTED, stage_name


class StagePill(QWidget):
    """Shows the derived stage; nobody types it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._text = ""
        self._tone = "quiet"
        desk.theme.changed.connect(self.updateGeometry)

    def show_contact(self, contact: Contact) -> None:
        """Say how far the acquaintance has come."""
        self._text = stage_name(contact.stage)
        if contact.stage is Stage.AGREED and contact.next_meeting is not None:
            when = soon(contact.next_meeting, self._desk.preferences.time_zone)
            self._text = self.tr("{stage}: {when}").format(stage=self._text, when=when)
        self._tone = "accent" if contact.stage in ACCENTED else "quiet"
        self.setAccessibleName(self.tr("Stage: {stage}").format(stage=self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        space = self._desk.theme.px(10)
        return QSize(metrics.horizontalAdvance(self._text) + 2 * space + 2, metrics.height() + self._desk.theme.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = mirrored(QPainter(self), self.rect())
        painter.setFont(self.font())
        if self._tone == "quiet":
            self._wash(painter)
        draw_pill(painter, self._desk.theme, self.rect(), self._text, self._tone)
        painter.end()

    def _wash(self, painter: QPainter) -> None:
        """On the paper, a quiet pill would not be seen."""
        size = self.sizeHint()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._desk.theme.colour("line"))
        painter.setBrush(self._desk.theme.colour("panel"))
        box = QRect(0, 0, min(size.width(), self.width()) - 1, size.height() - 1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.restore()
