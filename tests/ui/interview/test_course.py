"""The course of a talk: begun, held against the clock, paused, interrupted, ended."""

from collections.abc import Callable

import pytest

from desktop_app.method.talk_clock import Phase
from desktop_app.records.meetings import Meeting, Status
from desktop_app.records.talks import Talk
from desktop_app.store import meetings, thank_yous, undo
from desktop_app.store.database import Notebook
from tests.journeys import walking
from tests.ui.interview.conftest import AddTalk, Clocks, Control, Hold, Key, Settle, Shift

TalkOf = Callable[[int], Talk]
QUESTIONS = ("How did you come to this?", "What is a day like?", "Who else should I talk to?")


# Before


def test_enter_begins_the_talk(hold: Hold, add_talk: AddTalk, talk: TalkOf, clocks: Clocks) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting)
    assert held.view.before.heading.text() == "Ready for the talk with Wei Chen?"
    assert not held.view.before.warning.isVisible()
    walking.check(held.window)
    held.begin()
    assert held.view.is_held
    assert talk(meeting).started_at == clocks.wall()
    assert held.question == QUESTIONS[0]
    assert held.view.middle.question.answer.hasFocus()
    assert held.clock == "20:00"
    walking.check(held.window)


@pytest.mark.parametrize(
    ("days", "warning"),
    [
        (1, "It is planned for tomorrow."),
        (9, "It is planned for 9 days from now."),
        (-1, "It was planned for yesterday."),
        (-30, "It was planned for 30 days ago."),
    ],
)
def test_another_day_is_told_and_allowed(hold: Hold, add_talk: AddTalk, days: int, warning: str) -> None:
    held = hold(add_talk(*QUESTIONS, days=days))
    assert held.view.before.warning.text().startswith(warning)
    assert held.begin().view.is_held


def test_a_cancelled_meeting_is_told_and_allowed(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(status=Status.CANCELLED))
    assert "not ahead any more" in held.view.before.warning.text()
    assert held.begin().view.is_held


def test_escape_leaves_before_the_talk(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk())
    held.press(Key.Key_Escape)
    assert held.is_gone


def test_a_meeting_that_is_gone(hold: Hold) -> None:
    held = hold(99)
    assert held.view.stack.currentWidget() is held.view.gone


# The clock


def test_the_clock_counts_down_and_on_demand_up(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.pass_(500)
    assert held.clock == "11:40"
    assert held.view.head.caption.text() == "left · the last 4 for referrals and thanks"
    held.press(Key.Key_E, Control)
    assert (held.clock, held.view.head.caption.text()) == ("8:20", "gone by")


def test_a_clock_set_anew_changes_nothing(hold: Hold, add_talk: AddTalk, clocks: Clocks) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.pass_(60)
    clocks.wall.advance(hours=-5)
    held.pass_(60)
    clocks.wall.advance(days=2)
    held.pass_(60)
    assert held.clock == "17:00"
    assert not held.view.gap.isVisible()


def test_a_closed_lid_counts_on_is_told_and_can_be_taken_out(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.sleep(240)
    assert held.clock == "16:00"
    assert held.view.gap.text.text() == "The computer slept 4 minutes, counted as talk."
    held.press(Key.Key_T, Control | Shift)
    assert held.clock == "20:00"
    assert held.view.gap.text.text() == "The computer slept 4 minutes. That is not counted."
    held.press(Key.Key_T, Control | Shift)
    assert held.clock == "16:00"


def test_the_close_is_told_and_led_to(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.pass_(16 * 60)
    assert held.keeper.phase is Phase.CLOSE
    assert held.view.head.caption.text() == "left · now for referrals and thanks"
    held.press(Key.Key_Return, Control)
    assert held.question == QUESTIONS[2]


def test_at_the_limit_five_more_minutes_are_one_key(hold: Hold, add_talk: AddTalk, talk: TalkOf) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(20 * 60)
    assert held.view.limit.text.text() == "The time is up. Say so, and ask whether five more minutes suit."
    held.pass_(20)
    assert (held.clock, held.view.head.caption.text()) == ("0:20", "over the time that was promised")
    held.press(Key.Key_Period, Control)
    assert not held.view.limit.isVisible()
    assert held.clock == "4:40"
    assert talk(meeting).extra_minutes == 5
    held.pass_(4 * 60 + 40)
    assert held.view.limit.isVisible()
    held.press(Key.Key_Period, Control)
    assert talk(meeting).extra_minutes == 10


def test_at_the_limit_the_other_key_leads_to_the_close(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.pass_(20 * 60)
    held.press(Key.Key_G, Control)
    assert held.question == QUESTIONS[2]
    held.pass_(5)
    assert not held.view.limit.isVisible(), "it is told once"


def test_without_a_question_for_it_the_close_leads_to_whom_they_name(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?")).begin()
    held.press(Key.Key_G, Control)
    assert held.view.mention.line.hasFocus()


def test_questions_are_refitted_as_time_goes_by(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk("One?", "Two?", "Three?", "Who else?", minutes=10)).begin()
    model = held.view.agenda.model

    def fits() -> list[str]:
        return [model.fit(item.id).value for item in model.items]

    assert fits() == ["now", "next", "fits", "close"]
    held.pass_(4 * 60)
    assert fits() == ["now", "next", "fits", "close"]
    held.pass_(90)
    assert fits() == ["now", "next", "no_time", "close"]
    held.pass_(3 * 60)
    assert fits() == ["now", "no_time", "no_time", "next"]


# Pausing


def test_a_pause_stops_the_clock(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.pass_(60)
    held.press(Key.Key_Escape)
    assert held.view.stack.currentWidget() is held.view.paused
    walking.check(held.window)
    held.pass_(300)
    held.press(Key.Key_Return)
    assert held.view.is_held
    held.pass_(60)
    assert held.clock == "18:00"
    held.press(Key.Key_Escape)
    held.press(Key.Key_Escape)
    assert held.view.is_held


def test_escape_in_a_line_beside_the_question_leads_back_to_it(hold: Hold, add_talk: AddTalk) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.press(Key.Key_R, Control)
    held.press(Key.Key_Escape)
    assert held.view.is_held
    assert held.view.middle.question.answer.hasFocus()


# Interrupted


def test_a_beat_is_written_every_five_seconds(hold: Hold, add_talk: AddTalk, talk: TalkOf) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(4)
    assert talk(meeting).counted == 0
    held.pass_(1)
    assert talk(meeting).counted == 5
    held.pass_(4)
    assert talk(meeting).counted == 5


def test_after_a_crash_the_talk_goes_on_where_it_was(
    hold: Hold, add_talk: AddTalk, stored: Callable[[int], Meeting], clocks: Clocks
) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(300)
    held.press(Key.Key_Return, Control)
    held.type("Long mornings")
    held.save()
    held.pass_(5)
    held.crash()
    clocks.pass_(120)
    clocks.steady = 3.0  # another boot

    again = hold(meeting)
    assert again.view.is_held
    assert again.question == QUESTIONS[1]
    assert again.view.middle.question.answer.toPlainText() == "Long mornings"
    assert again.view.middle.question.answer.hasFocus()
    assert again.clock == "12:55"
    assert again.view.gap.text.text() == "Welcome back. 2 minutes passed meanwhile, counted as talk."
    again.press(Key.Key_T, Control | Shift)
    assert again.clock == "14:55"
    assert [item.asked for item in stored(meeting).agenda] == [True, True, False]


def test_closing_the_window_lets_the_talk_go_on(
    hold: Hold, add_talk: AddTalk, talk: TalkOf, clocks: Clocks, settle: Settle
) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(62)
    held.window.close()
    settle()
    assert held.is_gone
    assert talk(meeting).counted == 62
    assert talk(meeting).ended_at is None
    clocks.pass_(20)
    again = hold(meeting)
    assert again.clock == "18:38"
    assert not again.view.gap.isVisible()


def test_a_wall_clock_before_the_last_beat_adds_nothing(hold: Hold, add_talk: AddTalk, clocks: Clocks) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(60)
    held.crash()
    clocks.wall.advance(days=-400)
    assert hold(meeting).clock == "19:00"


def test_the_next_morning_is_no_talk(hold: Hold, add_talk: AddTalk, clocks: Clocks) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(60)
    held.crash()
    clocks.pass_(15 * 3600)
    again = hold(meeting)
    assert again.clock == "19:00"
    assert again.view.gap.text.text() == "Welcome back. 900 minutes passed meanwhile. That is not counted."


def test_a_talk_over_midnight_and_summer_time(hold: Hold, add_talk: AddTalk, clocks: Clocks) -> None:
    clocks.wall.now = clocks.wall.now.replace(month=3, day=28, hour=22, minute=55)  # 23:55 in Amsterdam
    held = hold(add_talk(*QUESTIONS, minutes=240)).begin()
    held.sleep(25)
    for _ in range(200):
        held.sleep(29)
    assert held.keeper.counted == 25 + 200 * 29
    assert not held.view.gap.isVisible()


# The end


def test_ending_marks_the_meeting_held_owes_thanks_and_leads_to_the_debrief(
    hold: Hold, add_talk: AddTalk, stored: Callable[[int], Meeting], talk: TalkOf, notebook: Notebook
) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.type("Ma")
    held.pass_(600)
    held.press(Key.Key_W, Control)
    assert held.went == [("debrief", meeting)]
    assert held.is_gone
    found = stored(meeting)
    assert found.status is Status.HELD
    assert found.agenda[0].answer == "Ma"
    assert (talk(meeting).counted, talk(meeting).ended_at is None) == (600, False)
    assert len(notebook.read(thank_yous.owed, found.contact.id)) == 1


def test_a_talk_that_is_over_can_go_on(hold: Hold, add_talk: AddTalk, clocks: Clocks) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.pass_(600)
    held.press(Key.Key_W, Control)
    clocks.pass_(900)
    again = hold(meeting)
    assert again.view.before.heading.text() == "The talk with Wei Chen is over"
    again.begin()
    assert again.clock == "10:00"
    assert not again.view.gap.isVisible()


def test_undoing_the_beginning_leads_back_before_it(
    hold: Hold, add_talk: AddTalk, desk: object, notebook: Notebook, settle: Settle
) -> None:
    held = hold(add_talk(*QUESTIONS)).begin()
    held.pass_(100)
    held.window.desk.backend.write(undo.undo)
    settle()
    assert held.view.stack.currentWidget() is held.view.before
    held.begin()
    assert held.clock == "20:00"


def test_a_meeting_deleted_in_the_middle(hold: Hold, add_talk: AddTalk, settle: Settle) -> None:
    meeting = add_talk(*QUESTIONS)
    held = hold(meeting).begin()
    held.window.desk.backend.write(meetings.delete, [meeting])
    settle()
    held.pass_(10)
    assert held.view.stack.currentWidget() is held.view.gone
