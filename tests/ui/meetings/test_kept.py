"""Which rows of the guide a talk kept to, on the page of the meeting."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.method.comparison import kept
from desktop_app.records.guide_rows import GuideRow, Kept, MeetingFacts, RowKept
from desktop_app.records.meetings import Status
from desktop_app.store import checklist, meetings, outreach, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.common.kept_card import KeptCard
from desktop_app.ui.common.kept_words import _WHY, aspect, reason, summary
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from tests.journeys import walking
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle, noon


def said(card: KeptCard) -> dict[str, str]:
    return {line.key: line.words.text() for line in card.lines}


@pytest.fixture
def held(add_meeting: AddMeeting) -> int:
    """A talk that was held yesterday."""
    return add_meeting("Amara Okafor", noon(-1), "What is new?", status=Status.HELD)


def test_a_talk_that_was_held_tells_of_all_eleven_rows(held: int, make_page: MakePage, settle: Settle) -> None:
    page = make_page()
    page.visit("meeting", held)
    settle()
    card = page.pane.kept
    assert card.isVisible()
    assert [line.link.text() for line in card.lines] == [aspect(row) for row in GuideRow]
    assert card.count.text() == "3 not, 1 not yet, 7 not known"
    assert said(card)["atmosphere"] == "One question prepared; no confirmation is noted"
    assert said(card)["thanks"] == "Still to be sent"
    spoken = card.lines[-2].link.accessibleName()
    assert spoken == "Thank-you note, not yet: Still to be sent"
    walking.check(page)


def test_what_happens_is_told_at_once(
    held: int, notebook: Notebook, make_page: MakePage, settle: Settle, preferences: Preferences
) -> None:
    page = make_page()
    page.visit("meeting", held)
    settle()
    meeting = notebook.read(meetings.get, held)
    dress = next(item.id for item in meeting.checklist if item.key == "dress")
    write = page.desk.backend.write
    write(checklist.set_done, dress, True)
    write(thank_yous.mark_sent, meeting.contact.id, meeting_id=held)
    write(outreach.log, meeting.contact.id, "email", "out", text="Is there a vacancy for me?")
    settle()
    card = page.pane.kept
    assert said(card)["dress"] == "Ticked on the checklist"
    assert said(card)["thanks"] == "Sent in time"
    assert said(card)["job"] == "A message asks for a job"


def test_a_row_leads_to_the_guide(held: int, make_page: MakePage, settle: Settle, qtbot: QtBot) -> None:
    page = make_page()
    page.visit("meeting", held)
    settle()
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.pane.kept.lines[3].link, Qt.Key.Key_Space)
    assert gone.args == ["guide", "time"]


def test_a_talk_ahead_tells_nothing_of_it(
    held: int, add_meeting: AddMeeting, make_page: MakePage, settle: Settle
) -> None:
    ahead = add_meeting("Wei Chen")
    page = make_page()
    page.visit("meeting", held)
    settle()
    page.visit("meeting", ahead)
    settle()
    assert not page.pane.kept.isVisible()


def test_where_there_is_little_room_the_words_stand_below(held: int, make_page: MakePage, settle: Settle) -> None:
    page = make_page()
    page.visit("meeting", held)
    settle()
    line = page.pane.kept.lines[0]
    assert line.words.x() > line.link.x()
    page.desk.preferences.set("text_size", 200)
    page.resize(800, 700)
    settle()
    assert line.words.x() == line.link.x()
    assert line.words.y() > line.link.y()


def test_the_icons_follow_the_colours(held: int, make_page: MakePage, settle: Settle, theme: Theme) -> None:
    page = make_page()
    page.visit("meeting", held)
    settle()
    before = page.pane.kept.lines[0].icon.pixmap().toImage()
    page.desk.preferences.set("theme", "dark")
    assert theme.colours.dark
    assert page.pane.kept.lines[0].icon.pixmap().toImage() != before


def test_there_are_words_for_everything_that_can_be_said() -> None:
    moment = datetime(2026, 3, 12, 12, tzinfo=UTC)
    late = {"thanks_due": moment - timedelta(days=9), "held": True, "minutes": 20, "meeting_id": 1}
    seen = {one.why for one in kept(MeetingFacts(**late), moment, "never")}  # type: ignore[arg-type]
    assert seen <= set(_WHY)
    for why in _WHY:
        for numbers in ((1, 2), (3, 4)):
            text = reason(RowKept(GuideRow.TIME, Kept.KEPT, why, numbers))
            assert text
            assert "{" not in text


def test_a_summary_leaves_out_what_there_is_none_of() -> None:
    rows = tuple(RowKept(GuideRow.TIME, state, "in_time") for state in (Kept.KEPT, Kept.KEPT, Kept.UNKNOWN))
    assert summary(rows) == "2 kept, 1 not known"


# Where the guide leads


@pytest.mark.parametrize(("place", "window"), [("meetings.prep", "prep"), ("meetings.hold", "interview")])
def test_the_next_meeting_leads_on_to_its_window(
    add_meeting: AddMeeting, make_page: MakePage, settle: Settle, qtbot: QtBot, place: str, window: str
) -> None:
    add_meeting("Wei Chen", noon(9))
    soon = add_meeting("Amara Okafor", noon(2))
    page = make_page()
    with qtbot.waitSignal(page.go) as gone:
        page.visit(place, None)
    assert gone.args == [window, soon]
    settle()
    assert page.pane.meeting is not None
    assert page.pane.meeting.id == soon


def test_without_a_meeting_ahead_a_new_one_is_wanted(held: int, make_page: MakePage, settle: Settle) -> None:
    page = make_page()
    page.visit("meetings.hold", None)
    settle()
    dialogs = [child for child in page.children() if type(child).__name__ == "NewMeetingDialog"]
    assert len(dialogs) == 1
