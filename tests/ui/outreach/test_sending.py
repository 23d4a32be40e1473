"""Sending: opened in the mail program, printed, copied or rung, and noted in the same key."""

import os
import stat
from collections.abc import Callable
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.records.contacts import Contact, ContactPoint, PointKind, Stage
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outreach, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import drafts, meetings, outreach, referrals, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.outreach import outbox, sending
from desktop_app.ui.outreach.window import DraftWindow
from tests.ui.outreach.conftest import Open, Said, noticed

Settle = Callable[[], None]
Stored = Callable[[int], Contact]
Add = Callable[..., int]
CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: DraftWindow) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, CTRL)


def messages(notebook: Notebook, contact: int) -> tuple[Outreach, ...]:
    return notebook.read(outreach.of_contact, contact)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was printed."""
    pages: list[str] = []

    def take(_self: object, html: str) -> bool:
        pages.append(html)
        return True

    monkeypatch.setattr(sending.DraftTaking, "print", take)
    return pages


def test_one_key_opens_the_mail_program_and_notes_it(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, handed_over: list[QUrl], said: Said, stored: Stored
) -> None:
    window = open_draft(DraftWanted(ada))
    subject, body = window.writing.text
    press(window)
    settle()
    (url,) = handed_over
    link = urlsplit(bytes(url.toEncoded().data()).decode())
    assert (link.scheme, unquote(link.path)) == ("mailto", "ada@example.org")
    assert parse_qs(link.query) == {"subject": [subject], "body": [body.replace("\n", "\r\n")]}
    (message,) = messages(notebook, ada)
    assert (message.channel, message.direction, message.purpose) == (Channel.EMAIL, Direction.OUT, Purpose.ASK)
    assert (message.subject, message.text) == (subject, body)
    assert stored(ada).stage is Stage.ASKED
    assert notebook.read(drafts.all_open) == ()
    assert said[-1][0] == "Noted as sent to Ada King."


def test_noting_is_one_step_that_is_taken_back(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, said: Said
) -> None:
    window = open_draft(DraftWanted(ada))
    window.foot.sent.click()
    settle()
    words, back = said[-1][1]
    assert words == "Undo"
    back()
    settle()
    assert messages(notebook, ada) == ()
    (draft,) = notebook.read(drafts.all_open)
    assert "Dear Ada" in draft.body


def test_signs_of_all_kinds_arrive(open_draft: Open, ada: int, settle: Settle, handed_over: list[QUrl]) -> None:
    window = open_draft(DraftWanted(ada))
    window.writing.put("Zażółć & 100 %?", "Łódź 👋🏽 + a=b&c#d\n\n“quoted” {{x}}")
    press(window)
    settle()
    query = parse_qs(urlsplit(bytes(handed_over[0].toEncoded().data()).decode()).query)
    assert query == {"subject": ["Zażółć & 100 %?"], "body": ["Łódź 👋🏽 + a=b&c#d\r\n\r\n“quoted” {{x}}"]}


def test_a_long_letter_goes_through_a_file_of_ones_own(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, handed_over: list[QUrl], cache: Path
) -> None:
    body = ("Dear Ada, łąka 👋 " + "x" * 60 + "\n") * 70
    assert len(body) > 5000
    window = open_draft(DraftWanted(ada))
    window.writing.put("A long one", body.rstrip("\n"))
    press(window)
    settle()
    (url,) = handed_over
    path = Path(url.toLocalFile())
    assert path.parent == cache
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert (message["To"], message["From"]) == ("ada@example.org", "robin@kitchen.example")
    assert (message["Subject"], message["X-Unsent"]) == ("A long one", "1")
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")
    assert messages(notebook, ada)[0].text == body.rstrip("\n")


def test_messages_of_earlier_days_are_cleared_away(cache: Path) -> None:
    first = outbox.put(b"one")
    assert isinstance(first, Path)
    os.utime(first, (0, 0))
    second = outbox.put(b"two")
    assert list(cache.iterdir()) == [second]


def test_a_folder_that_cannot_be_written_is_told_of(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, handed_over: list[QUrl], cache: Path
) -> None:
    cache.write_text("in the way")
    window = open_draft(DraftWanted(ada))
    window.writing.put("A long one", "x" * 6000)
    press(window)
    settle()
    assert noticed(window)[0].startswith("The message could not be written: ")
    assert handed_over == []
    assert messages(notebook, ada) == ()


def test_without_a_mail_program_nothing_is_noted_and_there_are_ways_out(
    open_draft: Open,
    ada: int,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    printed: list[str],
) -> None:
    monkeypatch.setattr(sending, "open_url", lambda _url: False)
    window = open_draft(DraftWanted(ada))
    press(window)
    settle()
    words, ways = noticed(window)
    assert words == "No mail program answered, so nothing is noted as sent."
    assert list(ways) == ["Copy", "Save as an e-mail file…", "Print…"]
    assert messages(notebook, ada) == ()
    ways["Copy"]()
    assert QGuiApplication.clipboard().text() == "\n\n".join(window.writing.text)
    ways["Print…"]()
    assert len(printed) == 1
    assert messages(notebook, ada) == ()


def test_what_went_out_does_not_go_out_twice_because_the_disk_is_full(
    open_draft: Open,
    ada: int,
    notebook: Notebook,
    settle: Settle,
    handed_over: list[QUrl],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "send_draft"  # type: ignore[attr-defined]
    window = open_draft(DraftWanted(ada))
    for name in ("create", "sent"):
        with monkeypatch.context() as broken:
            broken.setattr(drafts, name, full)
            if name == "create":
                press(window)
            else:
                noticed(window)[1]["Try again"]()
            settle()
            assert "disk is full" in noticed(window)[0]
            assert "Dear Ada" in window.writing.text[1]
    noticed(window)[1]["Try again"]()
    settle()
    assert len(handed_over) == 1
    assert len(messages(notebook, ada)) == 1


def test_open_places_are_asked_about_once(
    open_draft: Open, add_contact: Add, me: None, settle: Settle, handed_over: list[QUrl]
) -> None:
    wei = add_contact("Wei Chen", points=(ContactPoint(PointKind.EMAIL, "wei@example.org"),))
    window = open_draft(DraftWanted(wei))
    press(window)
    settle()
    assert noticed(window)[0] == "4 places are still to be filled in, the first is {field}."
    assert handed_over == []
    window.writing.put("Hello", "Only {organization}")
    press(window)
    assert noticed(window)[0] == "{organization} is still to be filled in."
    noticed(window)[1]["Send it as it is"]()
    settle()
    assert len(handed_over) == 1


def test_without_an_address_it_is_asked_for(
    open_draft: Open, add_contact: Add, me: None, settle: Settle, handed_over: list[QUrl], notebook: Notebook
) -> None:
    wei = add_contact("Wei Chen")
    window = open_draft(DraftWanted(wei))
    window.writing.put("Hello", "Dear Wei")
    press(window)
    words, ways = noticed(window)
    assert words == "No e-mail address of Wei Chen is known. Type it above, or open the message without one."
    assert window.recipient.line.hasFocus()
    ways["Open without one"]()
    settle()
    assert handed_over[0].toString().startswith("mailto:?subject=Hello")
    assert len(messages(notebook, wei)) == 1


def test_an_address_just_typed_is_used_and_kept(
    open_draft: Open, add_contact: Add, me: None, settle: Settle, handed_over: list[QUrl], stored: Stored
) -> None:
    wei = add_contact("Wei Chen")
    window = open_draft(DraftWanted(wei))
    window.writing.put("Hello", "Dear Wei")
    window.recipient.line.setFocus()
    QTest.keyClicks(window.recipient.line, "wei@example.org")
    press(window)
    settle()
    assert handed_over[0].path() == "wei@example.org"
    assert [point.value for point in stored(wei).points] == ["wei@example.org"]


def test_thanks_are_marked_as_sent(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, stored: Stored
) -> None:
    start = Start(datetime(2026, 3, 9, 15), "Europe/Amsterdam")
    meeting = notebook.write(meetings.create, NewMeeting(ada, start, status=Status.HELD)).answer
    window = open_draft(DraftWanted(ada, Purpose.THANK, meeting_id=meeting))
    window.foot.sent.click()
    settle()
    assert notebook.read(thank_yous.owed, ada) == ()
    assert stored(ada).stage is Stage.THANKED


def test_a_referrer_is_told_and_a_meeting_confirmed(
    open_draft: Open, ada: int, add_contact: Add, notebook: Notebook, settle: Settle, stored: Stored
) -> None:
    referral = notebook.write(referrals.add, ada, add_contact("Wei Chen"), True).answer
    start = Start(datetime(2026, 3, 11, 15), "Europe/Amsterdam")
    meeting = notebook.write(meetings.create, NewMeeting(ada, start)).answer
    for wanted in (
        DraftWanted(ada, Purpose.TELL, referral_id=referral),
        DraftWanted(ada, Purpose.CONFIRM, meeting_id=meeting),
    ):
        window = open_draft(wanted)
        window.foot.sent.click()
        settle()
    assert stored(ada).referred_to[0].told_at is not None
    assert notebook.read(meetings.get, meeting).status is Status.CONFIRMED


def test_a_printed_letter_is_noted_and_one_not_printed_is_not(
    open_draft: Open,
    ada: int,
    notebook: Notebook,
    settle: Settle,
    printed: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_draft(DraftWanted(ada, channel=Channel.LETTER))
    with monkeypatch.context() as cancelled:
        cancelled.setattr(sending.DraftTaking, "print", lambda _self, _html: False)
        press(window)
        settle()
        assert messages(notebook, ada) == ()
    press(window)
    settle()
    assert messages(notebook, ada)[0].channel is Channel.LETTER
    assert "Analytical Engines" in printed[0]


def test_another_way_is_copied_and_noted(open_draft: Open, ada: int, notebook: Notebook, settle: Settle) -> None:
    window = open_draft(DraftWanted(ada, channel=Channel.OTHER))
    window.writing.put("", "Hello Ada")
    press(window)
    settle()
    assert QGuiApplication.clipboard().text() == "Hello Ada"
    assert messages(notebook, ada)[0].channel is Channel.OTHER
