"""Templates: changed, made, put back, and said plainly to be wrong."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.method.draft_slots import SLOTS
from desktop_app.records.drafts import DraftWanted, Template
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import template_choice, templates, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.outreach import slot_words
from desktop_app.ui.outreach.sample_person import sample_texts
from desktop_app.ui.outreach.slot_menu import GROUPS
from desktop_app.ui.outreach.templates_window import TemplatesWindow, key_of, open_window
from tests.journeys import walking
from tests.ui.outreach.conftest import Open

Settle = Callable[[], None]
Show = Callable[..., TemplatesWindow]
MINE = Template(None, "", Purpose.ASK, Channel.EMAIL, "Mine", "Hello", "Dear {first_name},")


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[Show]:
    """Opens the window; all answers are there."""
    made: list[TemplatesWindow] = []

    def open_(target: object = None) -> TemplatesWindow:
        window = open_window(desk, target, None)
        made.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settle()
        return window

    yield open_
    for window in made:
        if isValid(window):
            window.flush()
            settle()
            window.close()
    settle()


def own(notebook: Notebook) -> tuple[Template, ...]:
    return notebook.read(templates.own)


def names(window: TemplatesWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def type_at_end(window: TemplatesWindow, words: str) -> None:
    body = window.editor.body
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, words)


def shown_words(window: TemplatesWindow) -> str:
    return "\n".join(made.text() for made in window.editor.findChildren(QLabel) if made.isVisible())


def test_all_templates_are_listed_by_what_they_are_for(show: Show, notebook: Notebook) -> None:
    notebook.write(templates.keep, MINE)
    window = show()
    assert len(names(window)) == len(notebook.read(template_choice.every))
    assert names(window).index("Mine") < names(window).index("Remind") < names(window).index("Thank for a talk")
    assert window.editor.name.text() == names(window)[0]


def test_a_change_is_kept_as_typed_and_used(
    show: Show, open_draft: Open, ada: int, notebook: Notebook, settle: Settle
) -> None:
    window = show()
    window.choose("ask-email")
    window.list.choose("ask-email")
    QTest.keyClicks(window.editor.body, "Hello. ")
    window.flush()
    settle()
    assert window.state.text() == "Saved"
    (template,) = own(notebook)
    assert (template.key, template.body.startswith("Hello. ")) == ("ask-email", True)
    assert open_draft(DraftWanted(ada)).writing.text[1].startswith("Hello. ")


def test_typing_is_one_step_and_undo_shows_it(show: Show, desk: Desk, notebook: Notebook, settle: Settle) -> None:
    window = show()
    before = window.editor.body.toPlainText()
    for words in ("One ", "two "):
        QTest.keyClicks(window.editor.body, words)
        window.flush()
        settle()
    assert len(own(notebook)) == 1
    desk.backend.write(undo.undo)
    settle()
    assert own(notebook) == ()
    assert window.editor.body.toPlainText() == before
    QTest.keyClicks(window.editor.body, "Again ")
    window.flush()
    settle()
    assert own(notebook)[0].body.startswith("Again ")


def test_what_was_changed_goes_back_to_as_it_came(show: Show, notebook: Notebook, settle: Settle) -> None:
    window = show()
    before = window.editor.body.toPlainText()
    assert not window.as_it_came.isVisible()
    assert not window.delete.isVisible()
    QTest.keyClicks(window.editor.body, "Hello. ")
    window.flush()
    settle()
    window.as_it_came.click()
    settle()
    assert own(notebook) == ()
    assert window.editor.body.toPlainText() == before
    window._toast._way.click()  # type: ignore[union-attr]
    settle()
    assert window.editor.body.toPlainText() == f"Hello. {before}"


def test_a_new_one_is_made_for_a_purpose(show: Show, notebook: Notebook, settle: Settle) -> None:
    window = show()
    window.new.click()
    walking.check(window.prompt)
    name = window.prompt.findChild(QLineEdit)
    purpose, channel = window.prompt.findChildren(QComboBox)
    assert name is not None
    name.setText("My thanks")
    purpose.setCurrentIndex(purpose.findData("thank"))
    channel.setCurrentIndex(channel.findData("letter"))
    window.prompt.act.click()
    settle()
    (template,) = own(notebook)
    assert (template.name, template.purpose, template.channel) == ("My thanks", Purpose.THANK, Channel.LETTER)
    assert window.editor.kind.text() == "Thank · Letter"
    assert window.editor.body.hasFocus()


def test_a_copy_is_the_users_own_and_can_be_deleted(show: Show, notebook: Notebook, settle: Settle) -> None:
    window = show()
    window.duplicate.click()
    settle()
    (template,) = own(notebook)
    assert template.key == ""
    assert template.name == window.editor.name.text() == f"{names(window)[1]} (copy)" or template.name.endswith(
        "(copy)"
    )
    assert window.delete.isVisible()
    window.delete.click()
    settle()
    assert own(notebook) == ()
    window._toast._way.click()  # type: ignore[union-attr]
    settle()
    assert own(notebook) == (template,)


def test_a_name_that_is_rubbed_out_stays_as_it_was(show: Show, notebook: Notebook, settle: Settle) -> None:
    number = notebook.write(templates.keep, MINE).answer
    window = show(own(notebook)[0])
    assert window.editor.name.text() == "Mine"
    window.editor.name.selectAll()
    QTest.keyClick(window.editor.name, Qt.Key.Key_Delete)
    type_at_end(window, " x")
    window.flush()
    settle()
    assert own(notebook) == (Template(number, "", Purpose.ASK, Channel.EMAIL, "Mine", "Hello", "Dear {first_name}, x"),)


def test_a_broken_template_is_kept_and_says_what_stays_open(
    show: Show, open_draft: Open, ada: int, notebook: Notebook, settle: Settle
) -> None:
    notebook.write(templates.keep, MINE)
    window = show(own(notebook)[0])
    type_at_end(window, " {frist_name} {zzzzz} {not closed")
    unknown = "is no place that Askwell can fill, so it will stay open in every draft."
    assert window.editor.problems.texts == [
        f"{{frist_name}} {unknown} Did you mean {{first_name}}?",
        f"{{zzzzz}} {unknown}",
        "A brace is opened here and not closed, so it will stand in the draft as it is.",
    ]
    assert window.editor.stays_open.text() == "Stays open: {frist_name}, {zzzzz}"
    window.flush()
    settle()
    assert own(notebook)[0].body.endswith("{not closed")
    draft = open_draft(DraftWanted(ada))
    assert draft.writing.text[1] == "Dear Ada, {frist_name} {zzzzz} {not closed"
    assert [place.name for place in draft.writing.open_places] == ["frist_name", "zzzzz"]


def press(window: TemplatesWindow, words: str) -> None:
    next(made for made in window.editor.findChildren(QPushButton) if made.text() == words and made.isVisible()).click()


def test_a_misspelt_place_is_gone_to_and_mended(show: Show, settle: Settle) -> None:
    window = show()
    window.editor.body.setPlainText("👋 {frist_name} and {?organisation}")
    settle()
    press(window, "Show")
    assert window.editor.body.textCursor().selectedText() == "{frist_name}"
    press(window, "Use {first_name}")
    settle()
    press(window, "Use {organization}")
    assert window.editor.body.toPlainText() == "👋 {first_name} and {?organization}"
    assert window.editor.problems.texts == []
    assert not window.editor.problems.isVisible()


def test_many_problems_are_counted(show: Show) -> None:
    window = show()
    window.editor.body.setPlainText("{xyzq} " * 9)
    assert "and 4 more" in shown_words(window)


def test_places_are_inserted_where_the_cursor_is(show: Show) -> None:
    window = show()
    window.editor.body.setPlainText("Dear ")
    window.editor.body.moveCursor(window.editor.body.textCursor().MoveOperation.End)
    group = window.editor.insert.menu().findChildren(QMenu)[0]
    group.actions()[0].trigger()
    assert window.editor.body.toPlainText() == "Dear {first_name}"
    window.editor.subject.setPlainText("")
    window.editor.subject.setFocus()
    group.actions()[0].trigger()
    assert window.editor.subject.toPlainText() == "{first_name}"


def test_it_is_shown_filled(show: Show) -> None:
    window = show()
    window.editor.body.setPlainText("Dear {first_name}, {{braces}} {?role}")
    assert window.editor.preview.text() == "Dear Ada, {braces} programmer"


def test_a_full_disk_keeps_what_was_typed(
    show: Show, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()

    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "edit_template"  # type: ignore[attr-defined]
    with monkeypatch.context() as broken:
        broken.setattr(templates, "keep", full)
        QTest.keyClicks(window.editor.body, "Precious. ")
        window.choose("remind-email")
        window.list.choose("remind-email")
        settle()
        assert "disk is full" in window.notice.text.text()
        window.close()
        settle()
        assert window.isVisible()
    window.choose("ask-email")
    window.list.choose("ask-email")
    assert window.editor.body.toPlainText().startswith("Precious. ")
    window.flush()
    settle()
    assert own(notebook)[0].body.startswith("Precious. ")


def test_one_window_holds_all_and_shows_the_one_wanted(show: Show, notebook: Notebook, settle: Settle) -> None:
    window = show()
    assert key_of(None) == key_of(MINE)
    template = next(one for one in notebook.read(template_choice.every) if one.key == "remind-email")
    window.visit(template)
    assert window.editor.name.text() == "Remind"


def test_every_place_has_its_name_its_group_and_a_sample() -> None:
    grouped = [slot for _title, slots in GROUPS for slot in slots]
    assert sorted(grouped) == sorted(SLOTS)
    assert set(sample_texts()) == set(SLOTS)
    assert set(slot_words._NAMES) == set(SLOTS)


def test_the_templates_that_come_with_askwell_are_sound(show: Show, notebook: Notebook, settle: Settle) -> None:
    window = show()
    for name in list(window._all):
        window.list.choose(name)
        window.choose(name)
        assert window.editor.problems.texts == []
        assert not window.editor.stays_open.isVisible()


def test_everything_is_reached_by_the_keyboard(show: Show, settle: Settle) -> None:
    window = show()
    walking.check(window)
    window.editor.body.setPlainText("{frist_name} {")
    settle()
    walking.check(window)
