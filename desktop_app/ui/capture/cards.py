"""What will be written down: the person, and the meeting."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.method.capturing.list_choice import minutes_needed
from desktop_app.method.capturing.parts import PartKind
from desktop_app.method.folding import name_key
from desktop_app.records.capturing import Match
from desktop_app.records.meetings import Mode
from desktop_app.ui.capture import words
from desktop_app.ui.capture.model import CaptureModel
from desktop_app.ui.capture.words import tr
from desktop_app.ui.common import dates, icons
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, LARGE_ICON, WIDE_GAP
from desktop_app.ui.common.widgets import label

BETWEEN = " · "


class Card(QFrame):
    """An icon, a heading, and lines below it; lines without words are not there."""

    def __init__(self, theme: Theme, *looks: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._name = ""
        self._icon = QLabel()
        self.heading = label("", "subheading", wrap=True)
        self.lines = [label("", look, wrap=True) for look in looks]
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP // 2)
        for part in (self.heading, *self.lines):
            self.body.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, GAP + GAP // 2, WIDE_GAP, GAP + GAP // 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.body, 1)
        theme.changed.connect(self._paint)

    def show_lines(self, icon: str, heading: str, *texts: str) -> None:
        """Say this; nothing at all hides the card."""
        self._name = icon
        self._paint()
        self.heading.setText(heading)
        for line, text in zip(self.lines, texts, strict=True):
            line.setText(text)
            line.setVisible(bool(text))

    def _paint(self) -> None:
        if self._name:
            colour = self._theme.colour("accent").name()
            size = self._theme.px(LARGE_ICON)
            self._icon.setPixmap(icons.pixmap(self._name, colour, size, self.devicePixelRatioF()))

    @property
    def spoken(self) -> str:
        """The card as one sentence."""
        lines = [line.text() for line in self.lines if not line.isHidden()]
        return ", ".join([self.heading.text(), *filter(None, lines)])


class PersonCard(Card):
    """Who is made or completed, with everything that is said of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "quiet", "", "quiet")

    def show_person(self, model: CaptureModel) -> None:
        """Show whom the line is about."""
        said = model.understood
        self.setVisible(said.names_somebody)
        match = model.who.match
        name = (match.name if match is not None else said.name) or tr("No name yet")
        new = tr("New person: {name}").format(name=name)
        heading = new if match is None and model.knows_who and not model.who.stops else name
        kinds = (PartKind.ROLE, PartKind.ORGANIZATION, PartKind.EMAIL, PartKind.PHONE, PartKind.LINK, PartKind.FIELD)
        texts = [text for kind in kinds for text in said.all(kind)]
        if said.meeting is not None and said.meeting.link in texts:
            texts.remove(said.meeting.link)
        tags = [f"#{tag}" for tag in said.all(PartKind.TAG)]
        how = said.text(PartKind.HOW)
        self.show_lines(
            "user-plus" if match is None else "user",
            heading,
            BETWEEN.join([*_known(match), *texts, *tags]),
            BETWEEN.join(filter(None, (_referred(model), how))),
            _notes(model),
        )


def _known(match: Match | None) -> list[str]:
    return [] if match is None else [text for text in (match.role, match.organization) if text]


def _referred(model: CaptureModel) -> str:
    name = model.understood.referrer
    if not name:
        return ""
    match = model.referrer.match
    if match is None and model.is_current and not model.referrer.stops:
        return tr("Referred by {name} (new), who is owed a thank-you").format(name=name)
    return tr("Referred by {name}, who is owed a thank-you").format(name=match.name if match is not None else name)


def _notes(model: CaptureModel) -> str:
    """What goes into the notes: what is not understood, and what is known otherwise."""
    said, match = model.understood, model.who.match
    extra = []
    if match is not None:
        for kind, known in ((PartKind.ROLE, match.role), (PartKind.ORGANIZATION, match.organization)):
            text = said.text(kind)
            if text and known and name_key(text) != name_key(known):
                extra.append(text)
    text = BETWEEN.join([*extra, *said.all(PartKind.NOTE)])
    return tr("Into the notes: {text}").format(text=text) if text else ""


class MeetingCard(Card):
    """When one meets, how, with which questions, and what is in the way. list_chosen(id or None) follows the user."""

    list_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "quiet", "quiet", "attention")
        self.questions = QComboBox()
        self.questions.setAccessibleName(tr("Questions for the meeting"))
        self.questions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.questions.setMinimumContentsLength(24)
        self.questions.currentTextChanged.connect(self.questions.setToolTip)
        self.fits = label("", "quiet")
        self._agenda = QWidget()
        name = label(tr("Agenda"), "quiet")
        name.setBuddy(self.questions)
        self._agenda.setLayout(Flow(name, self.questions, self.fits))
        self.body.insertWidget(3, self._agenda)
        self.questions.activated.connect(lambda _: self.list_chosen.emit(self.questions.currentData()))

    def show_meeting(self, model: CaptureModel) -> None:
        """Show the meeting, if the line speaks of one."""
        said, meeting = model.understood, model.understood.meeting
        self.setVisible(meeting is not None)
        if meeting is None:
            return
        match = model.who.match
        theirs = "" if match is None else match.time_zone
        name = (match.name if match is not None else said.name) or tr("whom?")
        heading = tr("Meeting with {name}").format(name=name)
        clocks = ""
        if meeting.start is not None:
            heading = tr("{meeting}, {when}").format(
                meeting=heading, when=words.span_text(meeting.start, model.minutes, model.today)
            )
            clocks = words.clocks_text(meeting.start, model.zone, theirs)
        elif meeting.day is not None:
            heading = tr("{meeting}, {when}").format(meeting=heading, when=words.day_text(meeting.day, model.today))
        mode = meeting.mode or Mode.VIDEO
        promised = tr("%n minutes", model.minutes)
        how = BETWEEN.join(filter(None, (clocks, promised, words.mode_word(mode), meeting.place, meeting.link)))
        warning = words.conflict_text(model.matches.conflicts, model.zone, model.today) if model.is_current else ""
        self.show_lines(words.MODE_ICONS[mode], heading, how, _planned_already(match, model), warning)
        self._show_agenda(model)

    def _show_agenda(self, model: CaptureModel) -> None:
        rows: list[tuple[str, int | None]] = [(tr("No questions yet"), None)]
        rows += [(line.name, line.id) for line in model.lists if line.count]
        with QSignalBlocker(self.questions):
            if rows != [
                (self.questions.itemText(at), self.questions.itemData(at)) for at in range(self.questions.count())
            ]:
                self.questions.clear()
                for name, number in rows:
                    self.questions.addItem(name, number)
            self.questions.setCurrentIndex(max(0, self.questions.findData(model.list_id)))
        self.questions.setToolTip(self.questions.currentText())
        chosen = next((line for line in model.lists if line.id == model.list_id), None)
        needed = minutes_needed(chosen) if chosen is not None else 0
        text = tr("{needed} of %n minutes", model.minutes).format(needed=needed)
        over = needed > model.minutes
        self.fits.setText(text if needed else "")
        self.fits.setProperty("look", "attention" if over else "quiet")
        self.fits.style().polish(self.fits)


def _planned_already(match: Match | None, model: CaptureModel) -> str:
    if match is None or match.next_meeting is None:
        return ""
    when = dates.soon(match.next_meeting, model.zone, model.today)
    return tr("You already meet {when}.").format(when=when)
