"""What is wrong in a template, each with its way out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.method.draft_slots import Problem, ProblemKind
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.widgets import button, label

MOST_SHOWN = 5


class TemplateProblems(QWidget):
    """go_asked(where, problem) goes to it; mend_asked(where, problem) puts the nearest known place there."""

    go_asked = Signal(str, object)
    mend_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, Problem]] = []
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is said, from top to bottom."""
        return [sentence(problem) for _where, problem in self._shown]

    def put(self, found: Sequence[tuple[str, Problem]]) -> None:
        """Show problems, each with "subject" or "body"."""
        if list(found) == self._shown:
            return
        self._shown = list(found)
        for old in self._lines:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(where, problem) for where, problem in self._shown[:MOST_SHOWN]]
        if len(self._shown) > MOST_SHOWN:
            self._lines.append(label(self.tr("and %Ln more", "", len(self._shown) - MOST_SHOWN), "quiet"))
        for line in self._lines:
            self._layout.addWidget(line)
        self.setVisible(bool(self._shown))

    def _line(self, where: str, problem: Problem) -> QWidget:
        made = QWidget()
        words = label(sentence(problem), wrap=True)
        ways = [button(self.tr("Show"), lambda: self.go_asked.emit(where, problem), "link")]
        if problem.nearest:
            mend = self.tr("Use {slot}").format(slot=f"{{{problem.nearest}}}")
            ways.append(button(mend, lambda: self.mend_asked.emit(where, problem), "link"))
        for way in ways:
            way.setAccessibleDescription(words.text())
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(words)
        layout.addLayout(Flow(*ways))
        return made


def sentence(problem: Problem) -> str:
    """What is wrong, and what it means for a draft."""
    words = {
        ProblemKind.UNKNOWN: "{slot} is no place that Askwell can fill, so it will stay open in every draft.",
        ProblemKind.NOT_CLOSED: "A brace is opened here and not closed, so it will stand in the draft as it is.",
        ProblemKind.NOT_OPENED: "A brace is closed here that was not opened, so it will stand in the draft as it is.",
    }[problem.kind]
    text = QCoreApplication.translate("TemplateProblems", words)
    if problem.nearest:
        more = QCoreApplication.translate("TemplateProblems", "Did you mean {nearest}?")
        text = f"{text} {more}"
    return text.replace("{slot}", f"{{{problem.name}}}").replace("{nearest}", f"{{{problem.nearest}}}")
