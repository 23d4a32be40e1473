"""The clock that is named behind a time."""

import pytest

from desktop_app.method.meeting_times import zone_of
from desktop_app.method.phrases.zones import MINE, THEIRS, cities, zone_phrase

HERE = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("behind", "zones", "taken"),
    [
        (" London", ("Europe/London",), "London"),
        (" london", ("Europe/London",), "london"),
        (", London", ("Europe/London",), "London"),
        (" (London)", ("Europe/London",), "London)"),
        (" in London 20m", ("Europe/London",), "London"),
        (" London time", ("Europe/London",), "London time"),
        (" New York", ("America/New_York",), "New York"),
        (" new york time, video", ("America/New_York",), "new york time"),
        (" São Paulo", ("America/Sao_Paulo",), "São Paulo"),
        (" Port-au-Prince", ("America/Port-au-Prince",), "Port-au-Prince"),
        (" St. John's", (), ""),
        (" Mumbai", ("Asia/Kolkata",), "Mumbai"),
        (" Ho Chi Minh", ("Asia/Ho_Chi_Minh",), "Ho Chi Minh"),
        (" America/Argentina/Buenos_Aires", ("America/Argentina/Buenos_Aires",), "America/Argentina/Buenos_Aires"),
        (" europe/paris", ("Europe/Paris",), "europe/paris"),
        (" ET", ("America/New_York",), "ET"),
        (" EST", ("America/New_York",), "EST"),
        (" ET time", ("America/New_York",), "ET time"),
        (" pst", ("America/Los_Angeles",), "pst"),
        (" UTC", ("UTC",), "UTC"),
        (" gmt", ("UTC",), "gmt"),
        ("Z", ("UTC",), "Z"),
        (" UTC+2", ("Etc/GMT-2",), "UTC+2"),
        (" gmt-5", ("Etc/GMT+5",), "gmt-5"),
        (" UTC+0", ("UTC",), "UTC+0"),
        (" CET", (HERE,), "CET"),
        (" CST", ("America/Chicago", "Asia/Shanghai"), "CST"),
        (" IST", ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"), "IST"),
        (" my time", (MINE,), "my time"),
        (" their time", (THEIRS,), "their time"),
        (" there", (THEIRS,), "there"),
        (" local time", (THEIRS,), "local time"),
        # What only looks like one.
        ("", (), ""),
        (" et al", (), ""),
        (" est", (), ""),
        (" met", (), ""),
        (" video", (), ""),
        (" at the Center", (), ""),
        (" Victoria", (), ""),
        (" Paris Hilton", (), ""),
        (" London Bridge Café", (), ""),
        (" Atlantis", (), ""),
        (" UTC+99", (), ""),
        ("\0London", (), ""),
    ],
)
def test_what_stands_behind_a_time(behind: str, zones: tuple[str, ...], taken: str) -> None:
    text = f"15:00{behind}"
    found = zone_phrase(text, 5, HERE)
    if not zones:
        assert found is None
    else:
        assert found is not None
        assert (found.zones, text[found.start : found.end]) == (zones, taken)


def test_letters_of_central_europe_mean_a_zone_there() -> None:
    found = zone_phrase("15:00 CET", 5, "America/New_York")
    assert found is not None
    assert found.zones == ("Europe/Paris",)


def test_every_city_has_a_zone_that_there_is() -> None:
    for city, zone in cities().items():
        assert zone_of(zone), city
