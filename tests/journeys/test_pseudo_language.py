"""Every page and window in a language nobody speaks: nothing is English, nothing is lost, and everything fits."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import languages
from desktop_app.paths import folders_in
from desktop_app.records.backups import BackupInfo
from desktop_app.records.contacts import Contact
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import QuestionList
from desktop_app.store import built_in_templates, contacts, demo, question_lists
from desktop_app.store.database import Notebook
from desktop_app.ui import application, speaking
from desktop_app.ui.application import Application
from desktop_app.ui.common import dates, guide_texts, icons, topics
from desktop_app.ui.common.history_dialog import HistoryDialog
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.contacts.merge_dialog import MergeDialog
from desktop_app.ui.contacts.refer_dialog import ReferDialog
from desktop_app.ui.contacts.tag_dialog import TagDialog
from desktop_app.ui.crash_dialog import CrashDialog
from desktop_app.ui.importing.window import ImportWindow
from desktop_app.ui.interview.window import InterviewWindow
from desktop_app.ui.manual import pages
from desktop_app.ui.meetings.bank_picker import BankPicker
from desktop_app.ui.opening_trouble import OpeningTrouble
from desktop_app.ui.questions.picker import Picker
from tests.journeys.conftest import Program, noise_in
from tests.translations import pseudo, seeing
from tests.translations.pseudo import LANGUAGES, Pseudo

WIDTH, HEIGHT = 1180, 780
# What a window may want at least, so that it fits on a small screen.
LEAST_WIDTH, LEAST_HEIGHT = 1024, 700
LINE = "Αδα Κινγ, ψηεμ at Αναλυτιψαλ, via Ζοη tue 15:00 20m"
# What is read once and kept.
KEPT = (
    guide_texts.guide,
    topics._texts,
    built_in_templates.load,
    pages.pages,
    dates._ago,
    dates._soon,
)


@pytest.fixture(scope="session")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both languages, made from what the code says now."""
    folder = tmp_path_factory.mktemp("translations")
    pseudo.build(folder)
    return folder


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory, spoken: Path) -> dict[str, Path]:
    """A full notebook for each language, in letters that are no Latin ones."""
    made = {}
    for language in LANGUAGES:
        path = tmp_path_factory.mktemp("sample") / "notebook.sqlite"
        languages.read_in(language.code, spoken)
        notebook = Notebook.open(path)
        notebook.write(demo.fill, pseudo.greek_sample(), date.today())
        notebook.close()
        made[language.code] = path
    languages.read_in(languages.ENGLISH)
    return made


@pytest.fixture(params=LANGUAGES, ids=["to the right", "to the left"])
def language(request: pytest.FixtureRequest) -> Pseudo:
    """Each of the two."""
    found: Pseudo = request.param
    return found


@pytest.fixture
def speaking_it(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    language: Pseudo,
    spoken: Path,
    samples: dict[str, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """The program over that notebook, in that language; afterwards English is spoken again."""
    usual = QLocale()
    monkeypatch.setattr(application, "speak", partial(speaking.speak, folder=spoken))
    folders = folders_in(tmp_path / "askwell")
    chosen = Preferences(folders.settings_file)
    for name, value in (("language", language.code), ("time_zone", "Europe/Amsterdam"), ("reminders", "off")):
        chosen.set(name, value)
    chosen.sync()
    _forget()
    font, sheet, palette = qapp.font(), qapp.styleSheet(), qapp.palette()
    program = Program(qtbot, qapp, folders, samples[language.code])
    yield program
    program.close()
    noise = noise_in(folders)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)
    speaking.speak(qapp, languages.ENGLISH)
    QLocale.setDefault(usual)
    _forget()
    assert not noise, "the program's own log holds warnings"


def _forget() -> None:
    for kept in KEPT:
        kept.cache_clear()
    icons.forget()


def show(window: QWidget, name: str) -> list[str]:
    """What is wrong with a window, each as a line."""
    least = window.minimumSizeHint()
    found = [f"{name}: {fault.what}: {fault.text!r} in {fault.part}" for fault in seeing.faults(window)]
    if least.width() > LEAST_WIDTH or least.height() > LEAST_HEIGHT:
        found.append(f"{name}: wants {least.width()}x{least.height()} at least")
    return found


def test_every_tab(speaking_it: Program, language: Pseudo) -> None:
    running = _open(speaking_it)
    go = running.window.tabs.go
    steps: dict[str, Callable[[], object]] = {
        key: partial(running.window.tabs.turn, key) for key in ("today", "contacts", "meetings", "questions", "guide")
    }
    steps["a person"] = lambda: go("contact", 2)
    steps["a meeting"] = lambda: go("meeting", 1)
    steps["another meeting"] = lambda: go("meeting", 10)
    steps["lists"] = lambda: go("questions.lists")
    steps["a question"] = lambda: go("question", 3)
    wrong = []
    for name, step in steps.items():
        step()
        _settle(speaking_it)
        _choose_first(running.window.tabs.page)
        _settle(speaking_it)
        wrong += show(running.window, name)
    menus = [text for menu in running.window.menuBar().actions() for text in _of_menu(menu.menu())]
    wrong += [f"menu: {text}" for text in menus if seeing.untranslated(text) or seeing.broken(text)]
    assert not wrong, "\n".join(wrong)
    left = language.letters == pseudo.HEBREW
    assert QApplication.layoutDirection() is (
        Qt.LayoutDirection.RightToLeft if left else Qt.LayoutDirection.LeftToRight
    )


def test_every_window(speaking_it: Program, language: Pseudo) -> None:
    running = _open(speaking_it)
    go, session = running.window.tabs.go, running.session
    steps: dict[str, Callable[[], object]] = {
        "draft": lambda: go("draft", DraftWanted(2)),
        "templates": lambda: go("templates"),
        "prep": lambda: go("prep", 11),
        "interview": lambda: go("interview", 11),
        "debrief": lambda: go("debrief", 10),
        "referrals": lambda: go("referrals"),
        "capture": lambda: go("capture", LINE),
        "exporting": lambda: go("exporting"),
        "importing": lambda: go("importing"),
        "duplicates": lambda: go("duplicates"),
        "new meeting": lambda: go("meetings.new"),
    }
    for section in ("general", "method", "reminders", "about_you"):
        steps[f"preferences, {section}"] = partial(go, "preferences", section)
    for name in ("jump", "restore", "trash", "about", "manual", "save_everything"):
        steps[name] = getattr(session, name)
    wrong = []
    for name, step in steps.items():
        step()
        _settle(speaking_it)
        opened = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one.windowTitle() and one is not running.window
        ]
        assert opened, name
        for window in opened:
            wrong += show(window, name)
            window.close()
        _settle(speaking_it)
    assert not wrong, "\n".join(wrong)


def test_every_dialog(speaking_it: Program, language: Pseudo) -> None:
    running = _open(speaking_it)
    window, desk = running.window, running.window.desk
    person: list[Contact] = []
    listed: list[QuestionList] = []
    running.backend.read(contacts.get, 2, then=person.append)
    running.backend.read(question_lists.get, 1, then=listed.append)
    _settle(speaking_it)
    makers: dict[str, Callable[[], QDialog]] = {
        "merge": lambda: MergeDialog(desk, 2, 3, window),
        "merge with somebody": lambda: MergeDialog(desk, 2, None, window),
        "refer": lambda: ReferDialog(desk, person[0], by=False, parent=window),
        "tag": lambda: TagDialog(desk, 3, window),
        "history": lambda: HistoryDialog(desk, "contact", 2, person[0].name, window),
        "bank": lambda: BankPicker(desk, window),
        "picker": lambda: Picker(desk, listed[0], window),
        "crash": lambda: CrashDialog("αβγ", None, window),
    }
    wrong = []
    for name, make in makers.items():
        dialog = make()
        dialog.show()
        _settle(speaking_it)
        wrong += show(dialog, name)
        dialog.close()
        dialog.deleteLater()
        _settle(speaking_it)
    assert not wrong, "\n".join(wrong)


def test_every_trouble_at_the_door(speaking_it: Program) -> None:
    running = _open(speaking_it)
    newest = BackupInfo(Path("/α"), datetime(2026, 3, 1, tzinfo=UTC), 1000, 3, 2, 1, "exit")
    wrong = []
    for trouble in Trouble:
        page = OpeningTrouble(StoreProblem(trouble, Path("/α")), newest, "Europe/Amsterdam")
        running.window.show_instead(page)
        _settle(speaking_it)
        wrong += show(running.window, trouble)
    running.window.show_instead(None)
    assert not wrong, "\n".join(wrong)


def test_a_talk_while_it_is_held(speaking_it: Program) -> None:
    running = _open(speaking_it)
    running.window.tabs.go("interview", 11)
    _settle(speaking_it)
    (window,) = running.window.windows.open
    assert isinstance(window, InterviewWindow)
    window.view.before.first.click()
    _settle(speaking_it)
    assert window.view.is_held
    wrong = show(window, "a talk")
    window.close()
    _settle(speaking_it)
    assert not wrong, "\n".join(wrong)


def test_people_before_they_are_taken_in(speaking_it: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "α.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"
    path.write_text("".join(card.replace("{name}", name) for name in ("Αδα", "Ζοη", "")), encoding="utf-8")
    running = _open(speaking_it)
    running.window.tabs.go("importing", (path,))
    window = running.window.windows.open[0]
    assert isinstance(window, ImportWindow)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.preview)
    _settle(speaking_it)
    wrong = show(window, "the preview")
    window.close()
    _settle(speaking_it)
    assert not wrong, "\n".join(wrong)


def test_an_empty_notebook(speaking_it: Program) -> None:
    running = speaking_it.open()
    running.window.resize(WIDTH, HEIGHT)
    wrong = []
    for key in ("today", "contacts", "meetings", "questions"):
        running.window.tabs.turn(key)
        _settle(speaking_it)
        wrong += show(running.window, key)
    for name in ("referrals", "duplicates", "capture", "exporting"):
        running.window.tabs.go(name)
        _settle(speaking_it)
        for window in running.window.windows.open:
            wrong += show(window, name)
            window.close()
    assert not wrong, "\n".join(wrong)


def test_the_guide_and_its_kin_have_the_same_shape_in_another_language(spoken: Path, language: Pseudo) -> None:
    languages.read_in(language.code, spoken)
    _forget()
    there = guide_texts.guide(), built_in_templates.load(), pages.pages()
    languages.read_in(languages.ENGLISH)
    _forget()
    here = guide_texts.guide(), built_in_templates.load(), pages.pages()
    assert [row.key for row in there[0].rows] == [row.key for row in here[0].rows]
    assert [entry.template.key for entry in there[1].entries] == [entry.template.key for entry in here[1].entries]
    assert [page.key for page in there[2]] == [page.key for page in here[2]]
    assert there[0].title != here[0].title


def _open(program: Program) -> Application:
    running = program.open(filled=True)
    running.window.resize(WIDTH, HEIGHT)
    _settle(program)
    return running


def _settle(program: Program) -> None:
    for _ in range(3):
        program.idle()
        QApplication.sendPostedEvents()


def _choose_first(page: QWidget) -> None:
    for view in page.findChildren(QTableView):
        if view.isVisibleTo(page) and QTableView.model(view).rowCount() and not view.currentIndex().isValid():
            view.selectRow(0)


def _of_menu(menu: object) -> list[str]:
    from PySide6.QtWidgets import QMenu

    return list(seeing.menu_texts(menu)) if isinstance(menu, QMenu) else []
