"""Which moments follow from a meeting, a thank-you, or something due on a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.method.reminder_moments import of_day, of_talk, of_thanks, tomorrow_morning
from desktop_app.method.reminders import set_aside, what_to_say
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Status
from desktop_app.records.reminders import DueFacts, Moment, MomentKind, Quiet, TalkFacts

ADA = ContactRef(1, "Ada King")
ZONE = "Europe/Amsterdam"
ZONES = (ZONE, "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
YEAR = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]


def local(text: str, zone: str = ZONE) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def talk(starts: str = "2026-03-12T15:00", status: Status = Status.SCHEDULED, **more: object) -> TalkFacts:
    facts = TalkFacts(7, ADA, local(starts), 20, status, LONG_AGO, confirm_key="confirm:7", debrief_key="debrief:7")
    return replace(facts, **more)  # type: ignore[arg-type]


def moments(facts: TalkFacts, zone: str = ZONE) -> dict[MomentKind, Moment]:
    return {moment.kind: moment for moment in of_talk(facts, zone)}


def test_a_talk_is_told_of_four_times() -> None:
    found = moments(talk())
    assert {kind: moment.at for kind, moment in found.items()} == {
        MomentKind.CONFIRM: local("2026-03-11T14:00"),
        MomentKind.DAY: local("2026-03-12T08:00"),
        MomentKind.SOON: local("2026-03-12T14:45"),
        MomentKind.DEBRIEF: local("2026-03-12T18:00"),
    }
    assert found[MomentKind.SOON].until == local("2026-03-12T15:20")
    assert found[MomentKind.DAY].until == found[MomentKind.CONFIRM].until == local("2026-03-12T14:45")
    assert {kind: moment.duty_key for kind, moment in found.items() if moment.duty_key} == {
        MomentKind.CONFIRM: "confirm:7",
        MomentKind.DEBRIEF: "debrief:7",
    }


@pytest.mark.parametrize(
    ("status", "kinds"),
    [
        (Status.PROPOSED, {"confirm", "day", "soon", "debrief"}),
        (Status.CONFIRMED, {"day", "soon", "debrief"}),
        (Status.HELD, {"debrief"}),
        (Status.CANCELLED, set()),
        (Status.MISSED, set()),
    ],
)
def test_what_is_said_depends_on_where_the_meeting_stands(status: Status, kinds: set[str]) -> None:
    assert set(moments(talk(status=status))) == kinds


def test_a_talk_before_the_morning_is_told_of_the_evening_before() -> None:
    assert moments(talk("2026-03-12T08:30"))[MomentKind.DAY].at == local("2026-03-11T18:00")
    assert moments(talk("2026-03-12T09:00"))[MomentKind.DAY].at == local("2026-03-12T08:00")


def test_after_a_late_talk_the_debrief_waits_an_hour() -> None:
    assert moments(talk("2026-03-12T19:30"))[MomentKind.DEBRIEF].at == local("2026-03-12T20:50")


def test_who_has_just_agreed_is_not_told_to_confirm_at_once() -> None:
    made = local("2026-03-11T17:00")
    assert moments(talk(made_at=made))[MomentKind.CONFIRM].at == local("2026-03-11T19:00")
    assert MomentKind.CONFIRM not in moments(talk(made_at=local("2026-03-12T13:30")))


def test_what_is_written_is_not_asked_for() -> None:
    assert MomentKind.DEBRIEF not in moments(talk(status=Status.HELD, debriefed=True))


def test_a_talk_that_is_moved_is_told_of_anew() -> None:
    before, after = moments(talk()), moments(talk("2026-03-12T16:00"))
    assert not {one.key for one in before.values()} & {one.key for one in after.values()}


def test_a_zone_changes_the_hour_but_not_what_was_said() -> None:
    here, there = moments(talk()), moments(talk(), "America/New_York")
    assert {one.key for one in here.values()} == {one.key for one in there.values()}
    assert there[MomentKind.SOON].at == here[MomentKind.SOON].at
    assert there[MomentKind.DAY].at == local("2026-03-12T08:00", "America/New_York")


@pytest.mark.parametrize("zone", ZONES)
def test_on_every_day_of_a_year(zone: str) -> None:
    for day in YEAR:
        facts = talk(starts_at=datetime.combine(day, time(23, 50), ZoneInfo(zone)).astimezone(UTC))
        found = moments(facts, zone)
        told = {kind: moment.at.astimezone(ZoneInfo(zone)) for kind, moment in found.items()}
        assert (told[MomentKind.CONFIRM].date(), told[MomentKind.CONFIRM].hour) == (day - timedelta(days=1), 14)
        assert (told[MomentKind.DAY].date(), told[MomentKind.DAY].hour) == (day, 8)
        assert found[MomentKind.SOON].at == facts.starts_at - timedelta(minutes=15)
        # It goes past midnight; the debrief belongs to the evening of its start all the same, an hour after its end.
        assert found[MomentKind.DEBRIEF].at == facts.starts_at + timedelta(minutes=80)
        assert all(moment.at < moment.until for moment in found.values())


# Thank-yous and days


def owed(kind: MomentKind = MomentKind.THANK, due: str = "2026-03-12T15:20", **more: object) -> DueFacts:
    return replace(DueFacts(kind, "thank:3", ADA, local(due)), **more)  # type: ignore[arg-type]


def test_a_thank_you_is_due_after_a_day_and_overdue_after_two() -> None:
    due, late = of_thanks(owed())
    assert (due.kind, due.at, due.until) == (MomentKind.THANK, local("2026-03-12T15:20"), late.at)
    assert (late.kind, late.at) == (MomentKind.THANK_LATE, local("2026-03-13T15:20"))


def test_a_thank_you_put_off_is_said_once_then() -> None:
    def at(hour: str) -> list[MomentKind]:
        aside = {"thank:3": local("2026-03-13T09:00")}
        said = what_to_say(set_aside(of_thanks(owed()), aside), (), local(hour), Quiet(0, 0, ZONE))
        return [moment.kind for moment in said.now]

    assert at("2026-03-13T08:59") == []
    assert at("2026-03-13T09:00") == [MomentKind.THANK]
    assert at("2026-03-13T15:20") == [MomentKind.THANK_LATE]


@pytest.mark.parametrize("zone", ZONES)
def test_what_is_due_on_a_day_is_said_in_its_morning(zone: str) -> None:
    for day in YEAR:
        due = datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
        (found,) = of_day(DueFacts(MomentKind.PROMISE, "promise:1", ADA, due, text="The link"), zone)
        assert found.at.astimezone(ZoneInfo(zone)) == datetime.combine(day, time(8), ZoneInfo(zone))
        assert found.text == "The link"


def test_tomorrow_morning_is_the_next_days_even_after_midnight() -> None:
    assert tomorrow_morning(local("2026-03-10T23:59"), ZONE) == local("2026-03-11T08:00")
    assert tomorrow_morning(local("2026-03-11T00:01"), ZONE) == local("2026-03-12T08:00")
