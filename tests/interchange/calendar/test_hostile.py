"""Calendars made to hurt: each is refused or read as data, with a doubt, and what stands around it is read."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from desktop_app.interchange.calendar import recurring
from desktop_app.interchange.calendar.reading import MOST_DOUBTS, MOST_REPEATED, read
from desktop_app.records.exchange import Calendar

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
MEG = 1_000_000
WHEN = b"DTSTART:20260401T100000Z\nDURATION:PT20M"
AFTER = b"BEGIN:VEVENT\nUID:after\n" + WHEN + b"\nSUMMARY:After\nEND:VEVENT\n"


def event(*lines: bytes) -> bytes:
    return b"\n".join([b"BEGIN:VEVENT", b"UID:x", b"SUMMARY:x", WHEN, *lines, b"END:VEVENT", b""])


def told(data: bytes) -> Calendar:
    return read(data, "Europe/Amsterdam", NOW)


# What is in the file, the reasons told, and how many meetings are read of it.
HOSTILE: dict[str, tuple[Callable[[], bytes], set[str], int]] = {
    "nested alarms": (lambda: event(*[b"BEGIN:VALARM"] * 100_000), {"nested_too_deep"}, 1),
    "nested calendars": (lambda: b"BEGIN:VCALENDAR\n" * 100_000 + event(), {"nested_too_deep"}, 1),
    "begun and begun": (lambda: b"BEGIN:VEVENT\n" * 5_000 + event(), {"never_ended", "no_start"}, 1),
    "one line of 100 MB": (lambda: event(b"DESCRIPTION:" + b"a" * (100 * MEG)), {"line_too_long"}, 1),
    "the same, folded": (lambda: event(b"DESCRIPTION:" + b"\n aaaaaaa" * (2 * MEG)), {"line_too_long"}, 1),
    "a file attached": (lambda: event(b"ATTACH;ENCODING=BASE64:" + b"QUJD" * (5 * MEG)), set(), 1),
    "attendees": (lambda: event(*[b"ATTENDEE:mailto:a@b.example"] * MEG), {"event_too_large"}, 0),
    "parameters": (lambda: event(b"ATTENDEE" + b";X=a" * 20_000 + b":mailto:a@b.example"), set(), 1),
    "NUL": (lambda: event(b"DESCRIPTION:" + b"\0" * 100_000 + b"a"), set(), 1),
    "NUL in a name": (lambda: event(b"LOCA\0TION:Hall"), {"no_property"}, 1),
    "signs that turn writing": (
        lambda: event("ATTENDEE;CN=fdp.\u202egnp:mailto:a@b.example".encode()),
        {"direction_turned"},
        1,
    ),
    "many endless rules": (lambda: event(*[b"RRULE:FREQ=DAILY"] * 900), {"endless"}, 100),
    "bytes of no letters": (lambda: event(b"LOCATION:\xff\xfe\x80"), set(), 1),
    "tags": (lambda: event(b"DESCRIPTION:" + b"<b " * 16_000), set(), 1),
    "30 February": (lambda: event(b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), set(), 1),
    "the 300th Monday": (lambda: event(b"RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300"), set(), 1),
    "every second": (lambda: event(b"RRULE:FREQ=SECONDLY;COUNT=1000000"), {"repeats_absurdly"}, 1),
    "a rule of any length": (
        lambda: event(b"RRULE:FREQ=DAILY;BYMONTHDAY=" + b"1," * 9_000 + b"1"),
        {"repeats_absurdly"},
        1,
    ),
    "every day": (lambda: event(b"RRULE:FREQ=DAILY"), {"endless"}, 100),
    "huge numbers": (
        lambda: event(b"SEQUENCE:" + b"9" * 4000, b"RRULE:FREQ=DAILY;INTERVAL=" + b"9" * 60),
        {"wrong_value"},
        1,
    ),
    "dates that are none": (lambda: event(b"RDATE:soon", b"EXDATE;VALUE=PERIOD:x"), {"wrong_value"}, 1),
    "zones where none are": (
        lambda: event(
            b'DTSTAMP;X="a:b";TZID=/x.org/Europe/Paris:20260101T000000', b"URL;VALUE=DATE-TIME;TZID=/x/Asia/Tokyo:x"
        ),
        set(),
        1,
    ),
    "a zone of any length": (
        lambda: event(b"EXDATE;TZID\0\t=" + b"z" * 400 + b":20260401T100000").replace(
            b"DURATION", b"LAST-MODIFIED; TZID =" + b"z" * 400 + b":20260330T104500\nDURATION"
        ),
        set(),
        1,
    ),
    "the end of time": (lambda: event(b"DTEND:99991231T235959Z"), set(), 1),
    "the year 9999": (lambda: event().replace(b"20260401", b"99991231"), {"year_out_of_range"}, 0),
    "a zone without rules": (lambda: b"BEGIN:VTIMEZONE\nTZID:Z\nEND:VTIMEZONE\n" + event(), set(), 1),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_made_to_hurt_is_data(kind: str) -> None:
    make, reasons, count = HOSTILE[kind]
    found = told(make() + AFTER)
    assert {doubt.reason.removeprefix("more_") for doubt in found.doubts} >= reasons
    assert [meeting.summary for meeting in found.meetings] == ["x"] * count + ["After"]


def test_many_events_are_read_within_bounds() -> None:
    data = b"".join(event(b"RRULE:FREQ=DAILY").replace(b"UID:x", b"UID:%d" % number) for number in range(400))
    found = told(data)
    assert MOST_REPEATED <= len(found.meetings) < MOST_REPEATED + 300
    assert {doubt.reason for doubt in found.doubts} == {"endless"}


def test_doubts_of_one_reason_are_counted_beyond_a_thousand() -> None:
    doubts = told(b"BEGIN:VEVENT\nUID:x\nEND:VEVENT\n" * (MOST_DOUBTS + 5)).doubts
    assert (doubts[0].line, doubts[0].reason, doubts[0].quote) == (0, "more_no_start", "5")
    assert len(doubts) == MOST_DOUBTS + 1


def test_nothing_is_taken_for_a_link_that_is_no_page() -> None:
    (one,) = told(
        event(b"CONFERENCE;VALUE=URI:javascript:alert(1)", b"URL:file:///etc/passwd", b"LOCATION:Hall")
    ).meetings
    assert (one.link, one.place) == ("", "Hall")


def test_html_is_no_text() -> None:
    (one,) = told(
        event(b"DESCRIPTION:<script>steal()</script><b>Hi</b> 1 &lt; 2<br>there", b"X-ALT-DESC:<i>x</i>")
    ).meetings
    assert one.notes == "Hi 1 < 2\nthere"


def test_a_reader_can_be_stopped() -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read(event() + AFTER, "Europe/Amsterdam", NOW, stop)


def test_a_rule_that_began_long_ago_keeps_its_days() -> None:
    found = recurring.times(datetime(1996, 2, 29, 9), "FREQ=YEARLY", (), (), datetime(2026, 3, 10))
    assert [time.year for time in found.times] == [1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028]
