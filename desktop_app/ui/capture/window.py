"""Ctrl+N: one typed line, shown as it is understood, written down with Enter."""

from PySide6.QtCore import QByteArray, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.method.phrases.zones import cities
from desktop_app.records.capturing import Captured, Matches
from desktop_app.records.problems import StoreProblem
from desktop_app.store import capturing
from desktop_app.ui.capture.cards import MeetingCard, PersonCard
from desktop_app.ui.capture.line_edit import CaptureLine
from desktop_app.ui.capture.model import CaptureModel, Habits, Question, Wanted
from desktop_app.ui.capture.question_row import QuestionRow
from desktop_app.ui.capture.words import tr
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import button, label, row

KEPT = "capture.line"
LAST_LIST = "capture_list"
WIDTH, TOP = 640, 56


def open_window(desk: Desk, target: object, parent: QWidget | None) -> "CaptureWindow":
    """The capture line; `target` is text to begin with, or None for what was left unfinished."""
    made = CaptureWindow(desk, parent)
    made.visit(target)
    return made


def key_of(_target: object) -> str:
    """There is one line to write on."""
    return "capture"


class CaptureWindow(DeskWindow):
    """The line, what is asked about it, and what will be written down. go(place, id) leads to the record."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, tr("Write down"), "window.capture", (WIDTH, 200))
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._model = CaptureModel(_habits(desk), desk.clock)
        self._enter: bool | None = None
        self._asking: Wanted | None = None
        self._touched = ""
        self._writing = False
        self._written: tuple[str, Captured] | None = None
        self.line = CaptureLine(desk.theme)
        self.line.setAccessibleName(tr("Who, or who and when"))
        self.line.setPlaceholderText(tr("Who, or who and when"))
        self.examples = label(_examples(), "quiet", wrap=True)
        self.problem = label("", "attention", wrap=True)
        self.person = PersonCard(desk.theme)
        self.meeting = MeetingCard(desk.theme)
        self.rows: list[QuestionRow] = []
        self.hint = label("", "quiet", wrap=True)
        self.write = button(tr("Write down"), lambda: self.enter(stay=False), "primary")
        self._questions = QVBoxLayout()
        self._questions.setSpacing(GAP)
        self._body = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self.line.setPlainText(_kept(desk))
        self.line.selectAll()
        # Read from many small files, which no key should wait for.
        desk.backend.background(lambda _report: cities())
        self._typed()

    def visit(self, target: object) -> None:
        """Begin with the text `target`, if it is one; Ctrl+Z in the line brings back what was there."""
        if isinstance(target, str) and target != self.line.toPlainText():
            self.line.selectAll()
            self.line.insertPlainText(target)

    # Layout

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addWidget(self.examples)
        inside.addWidget(self.problem)
        inside.addLayout(self._questions)
        inside.addWidget(self.person)
        inside.addWidget(self.meeting)
        inside.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        self._frame = frame = QFrame()
        frame.setProperty("look", "card")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.line)
        layout.addWidget(self._scroll, 1)
        foot = row(self.hint, self.write)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        self.fill(frame)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._typed)
        self.line.entered.connect(lambda stay: self.enter(stay=stay))
        self.line.stepped.connect(self._step)
        self.line.picked.connect(self._pick)
        self.meeting.list_chosen.connect(self._choose_list)
        self.desk.backend.changed.connect(self._notebook_changed)
        self.desk.theme.changed.connect(self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.line.setFocus()

    def _bring_back(self, size: tuple[int, int]) -> None:
        self.resize(self.desk.theme.px(size[0]), self.desk.theme.px(size[1]))

    def _fit(self) -> None:
        """As tall as what there is to say, below the upper edge of the main window; what is more is scrolled."""
        parent = self.parentWidget()
        room = parent.window().geometry() if parent is not None else self.screen().availableGeometry()
        px = self.desk.theme.px
        width = min(px(WIDTH), room.width() - 2 * WIDE_GAP)
        top = min(px(TOP), room.height() // 8)
        if width != self.width():
            self.resize(width, self.height())
        self._activate()
        self.resize(width, min(self._needed(width), room.height() - top - WIDE_GAP))
        self.move(room.x() + (room.width() - width) // 2, room.y() + top)

    def _activate(self) -> None:
        for widget in (self._body, self._frame, self):
            if (layout := widget.layout()) is not None:
                layout.activate()

    def _needed(self, width: int) -> int:
        """The height at which nothing has to be scrolled."""
        inside = width - 2 * WIDE_GAP - 2
        body = self._body.layout()
        told = body.heightForWidth(inside) if body is not None else 0
        button_size = self.write.sizeHint()
        foot = max(button_size.height(), self.hint.heightForWidth(inside - button_size.width() - GAP))
        notice = self.notice.sizeHint().height() if self.notice.isVisible() else 0
        return notice + 2 * WIDE_GAP + 2 + self.line.height() + told + foot + 2 * (GAP + GAP // 2)

    # What is typed and chosen

    def _typed(self) -> None:
        self._enter = None
        self._model.type(self.line.toPlainText())
        self.problem.hide()
        self._show()
        self._ask()

    def _choose(self, key: str, value: int) -> None:
        self._touched = key
        self._model.choose(key, value)
        self.problem.hide()
        self._show()
        self._ask()
        self.line.setFocus()

    def _choose_list(self, list_id: int | None) -> None:
        self._model.choose_list(list_id)
        self._show()

    def _pick(self, number: int) -> None:
        """The answer with that number, from 0 on, counted through all questions."""
        answers = [(row.question.key, value) for row in self.rows for value in row.question.values]
        if number < len(answers):
            self._choose(*answers[number])

    def _step(self, by: int) -> None:
        """The next answer to the question that has to be settled, or was answered last, or comes first."""
        asked = [row.question for row in self.rows if row.question.choices]
        if not asked:
            return
        order = sorted(asked, key=lambda question: (not question.stops, question.key != self._touched))
        question = order[0]
        last = len(question.choices) - 1
        place = (0 if by > 0 else last) if question.chosen is None else min(max(question.chosen + by, 0), last)
        self._choose(question.key, question.values[place])

    # What is shown

    def _show(self) -> None:
        model = self._model
        empty = not model.text.strip()
        self.examples.setVisible(empty)
        self.line.colour(model.understood.parts)
        self._show_questions(model.questions)
        self.person.show_person(model)
        self.meeting.show_meeting(model)
        self.hint.setText(self._hint(empty))
        self.write.setEnabled(not empty and not self._writing)
        shown = [card.spoken for card in (self.person, self.meeting) if not card.isHidden()]
        self.line.setAccessibleDescription(". ".join([*shown, *(row.question.text for row in self.rows)]))
        self._fit()

    def _show_questions(self, questions: list[Question]) -> None:
        if questions == [row.question for row in self.rows]:
            return
        for old in self.rows:
            self._questions.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, number = [], 1
        for question in questions:
            made = QuestionRow(question, number)
            made.chosen.connect(self._choose)
            self._questions.addWidget(made)
            made.show()  # a layout would do so only later, and count it as nothing until then
            self.rows.append(made)
            number += len(question.choices)

    def _hint(self, empty: bool) -> str:
        if self._written is not None and self._written[0] == self._model.text:
            return tr("Written down. Change the line for the next one, or press Enter to go there.")
        if empty:
            return tr("Enter writes it down, Esc leaves")
        ways = [tr("Enter writes it down"), tr("Ctrl+Enter stays here"), tr("Esc keeps it for later")]
        if any(row.chips for row in self.rows):
            ways.insert(0, tr("Alt+1 to 9 answer"))
        return ", ".join(ways)

    # The notebook

    def _ask(self) -> None:
        wanted = self._model.wanted
        if not self._model.text.strip() or self._model.is_current or self._asking == wanted:
            return
        self._asking = wanted
        self.desk.backend.read(
            capturing.look,
            self._model.understood,
            self._model.minutes,
            then=lambda found: self._answered(wanted, found),
            failed=self._failed,
            channel="capture",
        )

    def _answered(self, wanted: Wanted, found: Matches) -> None:
        if not isValid(self):
            return
        self._asking = None
        self._model.put(wanted, found)
        self._show()
        self._ask()
        if self._enter is not None and self._model.is_current:
            self.enter(stay=self._enter)

    def _notebook_changed(self) -> None:
        if self.isVisible():
            self._model.forget()
            self._asking = None
            self._ask()

    # Writing it down

    def enter(self, *, stay: bool) -> None:
        """Write it down and go there, or (`stay`) keep the line for the next; tells what has to be settled first."""
        model, self._enter = self._model, None
        if self._writing or not model.text.strip():
            return
        if self._written is not None and self._written[0] == model.text:
            if not stay:
                self._go_to(self._written[1])
        elif not model.is_current:
            self._enter = stay
            self._ask()
        elif obstacle := model.obstacle or self._open_question():
            self._tell(obstacle)
        else:
            self._writing = True
            self.write.setEnabled(False)
            text, plan = model.text, model.plan()
            self.desk.backend.write(
                capturing.capture, plan, then=lambda made: self._done(text, made, stay), failed=self._failed
            )

    def _open_question(self) -> str:
        asking = next((row for row in self.rows if row.question.stops), None)
        if asking is None:
            return ""
        self._scroll.ensureWidgetVisible(asking)
        question = asking.question
        return tr("Please answer the question first.") if question.choices else question.text

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self._fit()
        self.line.setFocus()

    def _done(self, text: str, made: Captured, stay: bool) -> None:
        if not isValid(self):
            return
        self._writing = False
        self.notice.hide()
        self._written = (text, made)
        if made.meeting_id is not None:
            self.desk.preferences.set(LAST_LIST, self._model.list_id)
        if not stay:
            self._go_to(made)
            return
        if self.line.toPlainText() == text:
            self.line.selectAll()
        self._show()

    def _failed(self, problem: StoreProblem) -> None:
        """The line stays as it is."""
        if not isValid(self):
            return
        self._writing, self._asking, self._enter = False, None, None
        self.desk.messages.notice(sentence(problem), [(tr("Try again"), lambda: self.enter(stay=False))])
        self._show()

    def _go_to(self, made: Captured) -> None:
        self.close()
        if made.meeting_id is not None:
            self.go.emit("meeting", made.meeting_id)
        else:
            self.go.emit("contact", made.contact_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._pick(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter(stay=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    # What is unfinished

    def flush(self) -> None:
        """Keep the line for the next time, unless it is written down."""
        text = self.line.toPlainText()
        done = self._written is not None and self._written[0] == text
        self.desk.preferences.set_state(KEPT, QByteArray(b"" if done else text.encode("utf-8", "replace")))

    @property
    def unsaved(self) -> bool:
        """While it is being written down, the window waits for what comes of it."""
        return self._writing


def _kept(desk: Desk) -> str:
    return bytes(desk.preferences.state(KEPT).data()).decode("utf-8", "replace")


def _habits(desk: Desk) -> Habits:
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    chosen = desk.preferences.chosen(LAST_LIST)
    return Habits(
        zone=desk.preferences.time_zone,
        day_first=form.find("d") < form.find("M"),
        week_start=desk.preferences.week_start,
        usual_minutes=desk.preferences.default_minutes,
        last_list=int(chosen) if chosen.isdecimal() else None,
    )


def _examples() -> str:
    return "\n".join(
        (
            tr("Ada King, programmer at Analytical Engines, ada@example.org, via Charles Babbage"),
            tr("Wei Chen tue 15:00 20m video"),
            tr("Okafor, Amara; protein chemist; Helix Foods; met at the fair"),
        )
    )
