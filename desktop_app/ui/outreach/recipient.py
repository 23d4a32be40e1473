"""To whom a draft goes and where it reaches them; what is missing can be typed here, and is kept with the person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.interchange.mail import addresses
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.outreach import Channel
from desktop_app.store import contacts
from desktop_app.store.draft_opening import Opening
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label

KINDS = {
    Channel.EMAIL: PointKind.EMAIL,
    Channel.REFERRAL: PointKind.EMAIL,
    Channel.PHONE: PointKind.PHONE,
    Channel.LETTER: PointKind.ADDRESS,
}

# A link is as wide as its words.
MOST_OF_A_NAME = 48


class Recipient(QWidget):
    """opened(contact_id) follows a click on the name; added() a way to reach them that is now kept."""

    opened = Signal(int)
    added = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._opening: Opening | None = None
        self._kind: PointKind | None = None
        self._to = label(self.tr("To"), "quiet")
        self.name = button("", self._open, "link")
        self.where = label("")
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about = label("", "quiet", wrap=True)
        self.missing = label("", "quiet", wrap=True)
        self.line = QLineEdit()
        self.line.editingFinished.connect(self.keep)
        self.lines = GrowingText(3, 5)
        self.lines.setAccessibleName(self.tr("Address"))
        self.lines.setPlaceholderText(self.tr("Street and number, city, country"))
        self.keep_address = button(self.tr("Keep this address"), self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addLayout(Flow(self._to, self.name, self.where))
        for part in (self.about, self.missing, self.line, self.lines):
            layout.addWidget(part)
        layout.addLayout(Flow(self.keep_address))

    def put(self, opening: Opening) -> None:
        """Show whom a draft goes to."""
        channel = opening.wanted.channel or Channel.EMAIL
        if (
            self._opening is None
            or self._opening.addressee.id != opening.addressee.id
            or self._kind != KINDS.get(channel)
        ):
            self.line.clear()
            self.lines.clear()
        self._opening, self._kind = opening, KINDS.get(channel)
        name = called(opening.addressee.name)
        self.name.setText(_shortened(name).replace("&", "&&"))
        self.name.setToolTip(name)
        self.name.setAccessibleName(self.tr("Open {name}").format(name=name))
        self._show_about(opening)
        self._show_where(opening, channel)

    def _show_about(self, opening: Opening) -> None:
        other = opening.addressee.id != opening.contact.id
        self.about.setVisible(other)
        self.about.setText(self.tr("about {name}").format(name=called(opening.contact.name)))

    def _show_where(self, opening: Opening, channel: Channel) -> None:
        values = opening.values
        where = {PointKind.EMAIL: values.to, PointKind.PHONE: values.phone, PointKind.ADDRESS: values.address}
        found = where.get(self._kind, "") if self._kind is not None else ""
        self.where.setText(", ".join(found.splitlines()))
        self.where.setVisible(bool(found))
        lacking = self._kind is not None and not found
        self.missing.setVisible(lacking)
        self.line.setVisible(lacking and self._kind is not PointKind.ADDRESS)
        for part in (self.lines, self.keep_address):
            part.setVisible(lacking and self._kind is PointKind.ADDRESS)
        if lacking and self._kind is not None:
            words, placeholder = self._lacking(self._kind)
            self.missing.setText(words)
            self.line.setPlaceholderText(placeholder)
            self.line.setAccessibleName(placeholder)

    def _lacking(self, kind: PointKind) -> tuple[str, str]:
        return {
            PointKind.EMAIL: (
                self.tr("No e-mail address is known. Type it here; it is kept."),
                self.tr("E-mail address"),
            ),
            PointKind.PHONE: (self.tr("No telephone number is known. Type it here; it is kept."), self.tr("Telephone")),
            PointKind.ADDRESS: (self.tr("No address is known. Type it here; it is kept."), self.tr("Address")),
        }[kind]

    @property
    def typed(self) -> str:
        """What is typed and not kept yet."""
        return (self.lines.toPlainText() if self._kind is PointKind.ADDRESS else self.line.text()).strip()

    def focus_missing(self) -> None:
        """Put the cursor where the address is to be typed."""
        (self.lines if self._kind is PointKind.ADDRESS else self.line).setFocus()

    def _open(self) -> None:
        if self._opening is not None:
            self.opened.emit(self._opening.addressee.id)

    def keep(self) -> None:
        """Keep what is typed with the person."""
        text, opening, kind = self.typed, self._opening, self._kind
        if not text or opening is None or kind is None:
            return
        if kind is PointKind.EMAIL and not addresses(text):
            self.missing.setText(self.tr("“{text}” is no e-mail address, so it is not kept.").format(text=text))
            return
        points = (*opening.addressee.points, ContactPoint(kind, text))
        self._desk.backend.write(
            contacts.edit,
            opening.addressee.id,
            points=points,
            then=while_living(self, lambda _answer: self.added.emit()),
        )


def _shortened(name: str) -> str:
    return name if len(name) <= MOST_OF_A_NAME else f"{name[: MOST_OF_A_NAME - 1]}…"
