"""What archives say in the user's language."""

from PySide6.QtCore import QCoreApplication

from desktop_app.interchange.archive.sentences import SENTENCES
from desktop_app.records.archives import ArchiveProblem
from desktop_app.records.problems import StoreProblem
from desktop_app.ui.common import troubles


def tr(text: str, number: int = -1) -> str:
    """A text about archives in the user's language."""
    return QCoreApplication.translate("Archives", text, None, number)


def sentence(problem: StoreProblem) -> str:
    """What is wrong, and what can be done."""
    if isinstance(problem, ArchiveProblem):
        return tr(SENTENCES[problem.fault]).replace("{where}", problem.where)
    return troubles.sentence(problem)
