"""Whatever stands in a file, reading it ends and raises nothing; recurrences are those of the library."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interchange.calendar import recurring
from desktop_app.interchange.calendar.observances import offset_at
from desktop_app.interchange.calendar.reading import read
from desktop_app.interchange.calendar.zones import told

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
CORPUS = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "data" / "calendar").glob("*.ics"))]
PIECES = st.sampled_from(
    [
        b"\n",
        b"\r\n ",
        b";",
        b":",
        b'"',
        b"TZID=",
        b"BEGIN:VEVENT\n",
        b"END:VEVENT\n",
        b"DTSTART:",
        b"RRULE:FREQ=",
        b"99999999",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    found = read(b"BEGIN:VCALENDAR\n" + data, "Europe/Amsterdam", NOW)
    assert found.meetings or found.doubts


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(CORPUS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES), min_size=1, max_size=6)
)
def test_any_damage(data: bytes, damages: list[tuple[float, int, bytes]]) -> None:
    for where, length, piece in damages:
        at = int(where * len(data))
        data = data[:at] + piece + data[at + length :]
    for one in read(data, "Asia/Tokyo", NOW).meetings:
        assert 1 <= one.minutes <= 480
        assert one.uid
        assert "\0" not in one.summary + one.notes


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY"]),
    st.integers(1, 40),
    st.datetimes(datetime(2026, 3, 11), datetime(2026, 12, 31)),
)
def test_rules_are_followed_as_the_library_does(rule: str, count: int, start: datetime) -> None:
    start = start.replace(microsecond=0)
    theirs = list(rrulestr(f"{rule};COUNT=1000", dtstart=start))
    expected = sorted({start, *theirs})[:count]
    ours = recurring.times(start, f"{rule};COUNT={count}", (), (), NOW.replace(tzinfo=None)).times
    assert list(ours) == [one for one in expected if one <= NOW.replace(tzinfo=None) + recurring.AHEAD]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Sydney"]), st.integers(0, 364 * 24))
def test_described_zones_turn_their_clocks_when_the_zone_does(zone: str, hours: int) -> None:
    rules = {
        "Europe/Berlin": ("-1SU", 3, "0200", "+0100", "+0200", "-1SU", 10, "0300"),
        "America/New_York": ("2SU", 3, "0200", "-0500", "-0400", "1SU", 11, "0200"),
        "Australia/Sydney": ("1SU", 10, "0200", "+1000", "+1100", "1SU", 4, "0300"),
    }
    day, month, hour, winter, summer, other_day, other_month, other_hour = rules[zone]
    lines = [f"TZID:{zone}"]
    for kind, weekday, in_month, at, before, after in (
        ("DAYLIGHT", day, month, hour, winter, summer),
        ("STANDARD", other_day, other_month, other_hour, summer, winter),
    ):
        lines += [
            f"BEGIN:{kind}",
            f"DTSTART:2000{in_month:02}01T{at}00",
            f"TZOFFSETFROM:{before}",
            f"TZOFFSETTO:{after}",
        ]
        lines += [f"RRULE:FREQ=YEARLY;BYMONTH={in_month};BYDAY={weekday}", f"END:{kind}"]
    moment = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
    assert offset_at(told(lines).observances, moment) == moment.astimezone(ZoneInfo(zone)).utcoffset()
