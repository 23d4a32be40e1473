"""Writing a draft: filled from the record, saved as it is typed, its open places counted and gone to."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records.contacts import Contact, ContactPoint, PointKind
from desktop_app.records.drafts import Draft, DraftWanted, Template
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, drafts, outreach, profile, referrals, templates, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.outreach.window import DraftWindow, key_of, open_window
from tests.journeys import walking
from tests.ui.outreach.conftest import Open, noticed

Settle = Callable[[], None]
Stored = Callable[[int], Contact]
Add = Callable[..., int]
CTRL = Qt.KeyboardModifier.ControlModifier


def type_at_end(window: DraftWindow, words: str) -> None:
    window.writing.body.moveCursor(window.writing.body.textCursor().MoveOperation.End)
    QTest.keyClicks(window.writing.body, words)


def body(window: DraftWindow) -> str:
    return window.writing.text[1]


def all_drafts(notebook: Notebook) -> tuple[Draft, ...]:
    return notebook.read(drafts.all_open)


def test_a_draft_is_filled_from_what_is_known(open_draft: Open, ada: int, notebook: Notebook) -> None:
    before = notebook.read(undo.state)
    window = open_draft(DraftWanted(ada))
    for words in ("Dear Ada", "computing", "Analytical Engines", "20 minutes", "Robin Smit"):
        assert words in body(window)
    assert "{" not in body(window)
    assert window.windowTitle() == "Draft to Ada King"
    assert window.recipient.where.text() == "ada@example.org"
    assert all_drafts(notebook) == ()
    assert notebook.read(undo.state) == before


def test_it_is_kept_with_the_first_key_as_one_step(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle
) -> None:
    before = notebook.read(undo.state)
    window = open_draft(DraftWanted(ada))
    type_at_end(window, " P.S.")
    assert window.saver.unsaved
    window.flush()
    type_at_end(window, " Yes")
    window.flush()
    settle()
    assert not window.unsaved
    assert window.foot.state.text() == "Saved"
    (draft,) = all_drafts(notebook)
    assert draft.body.endswith("P.S. Yes")
    assert (draft.purpose, draft.channel) == (Purpose.ASK, Channel.EMAIL)
    notebook.write(undo.undo)
    assert notebook.read(undo.state).undo == before.undo
    assert all_drafts(notebook) == ()


def test_what_was_begun_is_taken_up_again(open_draft: Open, ada: int, notebook: Notebook) -> None:
    notebook.write(drafts.create, DraftWanted(ada, channel=Channel.LETTER), "Hello", "Half a")
    window = open_draft(DraftWanted(ada))
    assert window.writing.text == ("Hello", "Half a")
    assert window.wanted.channel is Channel.LETTER
    assert not window.unsaved


def test_open_places_are_counted_and_filled_one_after_the_other(
    open_draft: Open, add_contact: Add, me: None, settle: Settle
) -> None:
    window = open_draft(DraftWanted(add_contact("Wei Chen")))
    names = [place.name for place in window.writing.open_places]
    assert names == ["field", "connection", "field", "organization"]
    assert window.writing.places.text() == "4 places to fill: go to the next (Ctrl+J)"
    assert window.writing.subject.textCursor().selectedText() == "{field}"
    QTest.keyClicks(window.writing.subject, "looms")
    QTest.keyClick(window.writing.subject, Qt.Key.Key_J, CTRL)
    assert window.writing.body.textCursor().selectedText() == "{connection}"
    assert "in looms is like" in window.writing.text[1]  # typed once, in place of both
    for words in ("looms", "the mill", "We met."):
        QTest.keyClicks(window.writing.body, words)
        QTest.keyClick(window.writing.body, Qt.Key.Key_J, CTRL)
    assert window.writing.open_places == ()
    assert not window.writing.places.isVisible()


def test_places_behind_wide_signs_are_the_right_ones(open_draft: Open, add_contact: Add, me: None) -> None:
    window = open_draft(DraftWanted(add_contact("Wei Chen")))
    window.writing.put("", "👋🏽 𝔘 é {organization} 🎉 {field}")
    window.writing.go_to_first_place()
    assert window.writing.body.textCursor().selectedText() == "{organization}"
    window.writing.next_place()
    assert window.writing.body.textCursor().selectedText() == "{field}"


def test_another_template_is_taken_back_with_what_was_written(open_draft: Open, ada: int, settle: Settle) -> None:
    window = open_draft(DraftWanted(ada))
    type_at_end(window, " My own words.")
    mine = window.writing.text
    other = next(one for one in window.opening.templates if one.name == "Ask somebody else there")  # type: ignore[union-attr]
    window.choose_template(other)
    assert window.writing.text != mine
    window.writing.body.undo()
    assert body(window) == mine[1]
    window.writing.body.redo()
    window._toast._way.click()  # type: ignore[union-attr]
    assert window.writing.text == mine


def test_the_users_own_template_comes_first(open_draft: Open, ada: int, notebook: Notebook) -> None:
    notebook.write(templates.keep, Template(None, "", Purpose.ASK, Channel.EMAIL, "Mine", "Hi", "Hello {first_name}"))
    assert open_draft(DraftWanted(ada)).writing.text == ("Hi", "Hello Ada")


def test_another_way_changes_only_what_nobody_wrote(open_draft: Open, ada: int, settle: Settle) -> None:
    window = open_draft(DraftWanted(ada))
    window.choices.channels[Channel.PHONE].click()
    settle()
    assert body(window).startswith("Good day, this is Robin Smit.")
    assert not window.writing.subject.isVisible()
    type_at_end(window, " And my own.")
    mine = body(window)
    window.choices.channels[Channel.LETTER].click()
    settle()
    assert body(window) == mine


def test_another_purpose_is_kept_with_the_draft(open_draft: Open, ada: int, notebook: Notebook, settle: Settle) -> None:
    window = open_draft(DraftWanted(ada))
    type_at_end(window, " x")
    window.choices.purpose.setCurrentIndex(window.choices.purpose.findData(Purpose.TOUCH.value))
    window.choices.purpose_chosen.emit(Purpose.TOUCH)
    window.flush()
    settle()
    assert all_drafts(notebook)[0].purpose is Purpose.TOUCH


def test_a_window_that_is_open_shows_the_way_that_is_wanted(open_draft: Open, ada: int, settle: Settle) -> None:
    window = open_draft(DraftWanted(ada))
    assert key_of(DraftWanted(ada)) == key_of(DraftWanted(ada, channel=Channel.LETTER))
    window.visit(DraftWanted(ada, channel=Channel.LETTER))
    settle()
    assert window.wanted.channel is Channel.LETTER
    assert window.foot.main.text().strip() == "Print, and note as sent"


def test_who_i_am_is_told_once(open_draft: Open, add_contact: Add, notebook: Notebook, settle: Settle) -> None:
    window = open_draft(DraftWanted(add_contact("Wei Chen", field="Computing")))
    assert window.about_you.isVisible()
    assert "{my_name}" in body(window)
    window.about_you.name.setText("Robin Smit")
    window.about_you.background.setText("I cook")
    QTest.keyClick(window.about_you.background, Qt.Key.Key_Return)
    settle()
    assert notebook.read(profile.get).name == "Robin Smit"
    assert "Robin Smit" in body(window)
    assert "I cook. " in body(window)
    assert not window.about_you.isVisible()


def test_what_i_wrote_stays_when_more_is_known(open_draft: Open, add_contact: Add, settle: Settle) -> None:
    window = open_draft(DraftWanted(add_contact("Wei Chen", field="Computing")))
    type_at_end(window, " My own.")
    window.about_you.name.setText("Robin Smit")
    window.about_you.use.click()
    settle()
    assert body(window).endswith("Robin Smit My own.")


def test_a_name_that_may_not_be_used_yet(
    open_draft: Open, ada: int, add_contact: Add, notebook: Notebook, settle: Settle
) -> None:
    charles = add_contact("Charles Babbage")
    referral = notebook.write(referrals.add, charles, ada).answer
    window = open_draft(DraftWanted(ada))
    assert "Charles" not in body(window)
    assert window.leave.ask.text() == "Ask Charles Babbage for leave"
    led: list[Any] = []
    window.go.connect(lambda place, target: led.append((place, target)))
    window.leave.ask.click()
    assert led == [("draft", DraftWanted(charles, Purpose.OTHER, referral_id=referral))]
    window.leave.may_use.click()
    settle()
    assert not window.leave.isVisible()
    assert "Charles Babbage suggested" in body(window)


def test_through_a_referral_it_goes_to_who_referred(
    open_draft: Open, ada: int, add_contact: Add, notebook: Notebook
) -> None:
    points = (ContactPoint(PointKind.EMAIL, "charles@example.org"),)
    notebook.write(referrals.add, add_contact("Charles Babbage", points=points), ada)
    window = open_draft(DraftWanted(ada, channel=Channel.REFERRAL))
    assert window.recipient.where.text() == "charles@example.org"
    assert window.recipient.about.text() == "about Ada King"
    assert window.windowTitle() == "Draft to Charles Babbage"


def test_without_a_referral_that_way_is_closed(open_draft: Open, ada: int) -> None:
    window = open_draft(DraftWanted(ada))
    assert not window.choices.channels[Channel.REFERRAL].isEnabled()


@pytest.mark.parametrize(
    ("channel", "kind", "text"),
    [
        (Channel.EMAIL, PointKind.EMAIL, "wei@example.org"),
        (Channel.PHONE, PointKind.PHONE, "+31 10 555"),
        (Channel.LETTER, PointKind.ADDRESS, "Lijnbaan 12\nRotterdam"),
    ],
)
def test_where_they_are_reached_is_typed_once(
    open_draft: Open, add_contact: Add, stored: Stored, settle: Settle, channel: Channel, kind: PointKind, text: str
) -> None:
    wei = add_contact("Wei Chen", points=(ContactPoint(PointKind.LINK, "https://wei.example"),))
    window = open_draft(DraftWanted(wei, channel=channel))
    assert window.recipient.missing.isVisible()
    window.recipient.line.setText(text)
    window.recipient.lines.setPlainText(text)
    window.recipient.keep_address.click()
    settle()
    assert [(point.kind, point.value) for point in stored(wei).points] == [
        (PointKind.LINK, "https://wei.example"),
        (kind, text),
    ]
    assert not window.recipient.missing.isVisible()
    assert window.recipient.where.text() == ", ".join(text.splitlines())


def test_what_is_no_address_is_not_kept(open_draft: Open, add_contact: Add, stored: Stored, settle: Settle) -> None:
    wei = add_contact("Wei Chen")
    window = open_draft(DraftWanted(wei))
    window.recipient.line.setText("wei at home")
    window.recipient.keep()
    settle()
    assert "is no e-mail address" in window.recipient.missing.text()
    assert stored(wei).points == ()


def test_somebody_without_a_name_is_written_to(open_draft: Open, add_contact: Add, me: None) -> None:
    window = open_draft(DraftWanted(add_contact("")))
    assert window.recipient.name.text() == "No name yet"
    assert body(window).startswith("Dear {first_name},")


def test_somebody_deleted_meanwhile_can_be_brought_back(
    open_draft: Open, ada: int, desk: Desk, notebook: Notebook, settle: Settle, stored: Stored
) -> None:
    window = open_draft(DraftWanted(ada))
    type_at_end(window, " Kept.")
    window.flush()
    settle()
    desk.backend.write(contacts.delete, [ada])
    type_at_end(window, " And more.")
    window.flush()
    settle()
    words, ways = noticed(window)
    assert "deleted meanwhile" in words
    assert body(window).endswith("Kept. And more.")
    ways["Bring it back"]()
    settle()
    assert stored(ada).name == "Ada King"
    window.flush()
    settle()
    assert any(draft.body.endswith("And more.") for draft in all_drafts(notebook))


def test_nobody_is_told_of_in_a_sentence(open_draft: Open, settle: Settle) -> None:
    window = open_draft(DraftWanted(4711))
    words, ways = noticed(window)
    assert "deleted meanwhile" in words
    window.foot.main.click()
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    ways["Let it go"]()
    settle()
    assert gone


def test_a_full_disk_loses_nothing(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_draft(DraftWanted(ada))

    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "write_draft"  # type: ignore[attr-defined]
    type_at_end(window, " Precious.")
    with monkeypatch.context() as broken:
        broken.setattr(drafts, "create", full)
        window.flush()
        settle()
        assert window.foot.state.text() == "Not saved"
        assert "disk is full" in noticed(window)[0]
        window.close()
        settle()
        assert window.isVisible()
    assert body(window).endswith("Precious.")
    noticed(window)[1]["Try again"]()
    settle()
    assert all_drafts(notebook)[0].body.endswith("Precious.")


def test_an_undo_elsewhere_is_shown(open_draft: Open, ada: int, desk: Desk, notebook: Notebook, settle: Settle) -> None:
    number = notebook.write(drafts.create, DraftWanted(ada), "Hello", "First").answer
    notebook.write(drafts.edit, number, body="Second")
    window = open_draft(DraftWanted(ada))
    desk.backend.write(undo.undo)
    settle()
    assert body(window) == "First"
    desk.backend.write(undo.undo)
    settle()
    assert body(window) == "First"
    type_at_end(window, " again")
    window.flush()
    settle()
    assert all_drafts(notebook)[0].body == "First again"


def test_the_text_under_the_cursor_is_not_taken_away(
    open_draft: Open, ada: int, desk: Desk, notebook: Notebook, settle: Settle
) -> None:
    number = notebook.write(drafts.create, DraftWanted(ada), "Hello", "First").answer
    window = open_draft(DraftWanted(ada))
    type_at_end(window, " and mine")
    desk.backend.write(drafts.edit, number, body="From elsewhere")
    settle()
    assert body(window) == "First and mine"


def test_notes_help_beside_the_draft(open_draft: Open, ada: int) -> None:
    window = open_draft(DraftWanted(ada))
    assert "What connects you\nWe met at the evening class on looms." in window.hints.text


def test_a_reminder_knows_when_it_was_asked(open_draft: Open, ada: int, notebook: Notebook) -> None:
    notebook.write(outreach.log, ada, Channel.EMAIL, Direction.OUT)
    assert "Tuesday, 10 March" in body(open_draft(DraftWanted(ada, Purpose.REMIND)))


def test_templates_are_edited_from_here(open_draft: Open, ada: int) -> None:
    window = open_draft(DraftWanted(ada))
    led: list[Any] = []
    window.go.connect(lambda place, target: led.append(place))
    window.choices._menu.actions()[-1].trigger()
    window.recipient.name.click()
    assert led == ["templates", "contact"]


@pytest.mark.parametrize("channel", list(Channel))
def test_everything_is_reached_by_the_keyboard(open_draft: Open, add_contact: Add, channel: Channel) -> None:
    walking.check(open_draft(DraftWanted(add_contact("Wei Chen"), channel=channel)))


def test_the_place_opens_the_window(desk: Desk, ada: int, settle: Settle) -> None:
    window = open_window(desk, DraftWanted(ada), None)
    window.show()
    settle()
    assert body(window).startswith("Dear Ada")
    window.close()


def test_a_closed_window_minds_nothing_any_more(
    open_draft: Open, ada: int, desk: Desk, settle: Settle, notebook: Notebook
) -> None:
    window = open_draft(DraftWanted(ada))
    type_at_end(window, " {field}")
    window.close()
    settle()
    assert all_drafts(notebook)[0].body.endswith("{field}")
    desk.preferences.set("request_length", "duke")
    desk.preferences.set("theme", "dark")
    desk.backend.write(contacts.edit, ada, role="Writer")
    settle()


def test_the_place_to_fill_is_in_sight_in_a_small_window(open_draft: Open, add_contact: Add, settle: Settle) -> None:
    window = open_draft(DraftWanted(add_contact("Wei Chen")))
    window.resize(500, 420)
    settle()
    window.writing.next_place()
    settle()
    body = window.writing.body
    shown = window._frame.viewport().visibleRegion().boundingRect()
    assert shown.contains(body.mapTo(window._frame.viewport(), body.cursorRect().center()))
