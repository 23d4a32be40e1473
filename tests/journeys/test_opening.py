"""Files brought from outside: cards to be imported, an archive to be restored, and both again from the menu."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.autostart import keepers, switch
from desktop_app.autostart.entries import HIDDEN
from desktop_app.ui.application import Application, start_words
from desktop_app.ui.archiving.restoring import Question
from desktop_app.ui.archiving.saving import SaveEverything
from desktop_app.ui.importing.window import ImportWindow
from tests.journeys.conftest import Program

CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Ann Lee\nEMAIL:ann@example.org\nEND:VCARD\n"


def lines(running: Application) -> list[str]:
    """What File > Open recent offers, but for its last line."""
    return [action.text() for action in running.window.menus.recent.actions() if not action.isSeparator()][:-1]


def importing(running: Application, qtbot: QtBot) -> ImportWindow:
    qtbot.waitUntil(lambda: any(isinstance(one, ImportWindow) for one in running.window.windows.open))
    return next(one for one in running.window.windows.open if isinstance(one, ImportWindow))


def test_cards_are_imported_and_offered_again(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "people.VCF"
    path.write_text(CARD, encoding="utf-8")
    running = program.open()
    assert not running.window.menus.recent.isEnabled()
    running.bring([path])
    window = importing(running, qtbot)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.preview)
    window.foot.act.click()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.outcome)
    window.close()
    program.idle()
    assert [line.split("   ")[0] for line in lines(running)] == ["people.VCF"]
    program.close()

    running = program.open()
    running.window.menus.recent.actions()[0].trigger()
    window = importing(running, qtbot)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.preview)


def test_an_archive_is_asked_about_and_offered_again(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    running = program.open(filled=True)
    archive = tmp_path / "all.askwell"
    SaveEverything(running.window.desk, program.folders, running.window).write(archive)
    qtbot.waitUntil(lambda: len(lines(running)) == 1)
    running.bring([archive])
    qtbot.waitUntil(lambda: running.window.findChild(Question) is not None)
    question = running.window.findChild(Question)
    assert question is not None
    question.reject()
    assert running.window.windows.open == []


def test_several_files_go_the_way_of_importing(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_text(CARD, encoding="utf-8")
    running = program.open()
    running.session.open_files([tmp_path / "a.vcf", tmp_path / "b.askwell"])
    window = importing(running, qtbot)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.preview)
    assert "b.askwell" in window.aside.text()


def test_the_sample_offers_nothing_again(program: Program, qtbot: QtBot) -> None:
    running = program.start(demo=True)
    qtbot.waitUntil(lambda: running.is_open)
    program.idle()
    assert not running.window.menus.recent.menuAction().isVisible()


def test_the_menu_for_recent_files_is_no_command_of_its_own(program: Program) -> None:
    running = program.open()
    menus = running.window.menus
    assert menus.recent.menuAction() in menus.file.actions()
    assert menus.recent.menuAction() not in menus.everything()


def test_an_entry_whose_program_moved_is_repaired_at_the_start(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    keeper = keepers.keeper(environment={"XDG_CONFIG_HOME": str(tmp_path / "config")})
    assert keeper is not None
    words = start_words(program.folders, demo=False)
    keeper.write((str(tmp_path / "gone" / "askwell"), HIDDEN, *words))
    program.open()

    def repaired() -> bool:
        entry = keeper.read()
        return entry is not None and entry.program == switch.this_program()

    qtbot.waitUntil(repaired)
