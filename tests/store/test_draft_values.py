"""What the slots of a draft are filled with."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.draft_values import DraftValues, Occasion
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import (
    agenda,
    contacts,
    debriefs,
    draft_values,
    meetings,
    outreach,
    profile,
    promises,
    referrals,
)
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

HOME = "Europe/Amsterdam"
ABROAD = Start(datetime(2026, 3, 12, 15), "Africa/Johannesburg")


@pytest.fixture
def amara(add_contact: Callable[..., int]) -> int:
    points = [
        ContactPoint(PointKind.EMAIL, "amara@helix.example"),
        ContactPoint(PointKind.PHONE, "+31 10 555 0182"),
        ContactPoint(PointKind.ADDRESS, "Pekelkade 40\nRotterdam"),
    ]
    values: dict[str, Any] = {"role": "Protein chemist", "organization": "Helix Foods", "field": "Food science"}
    return add_contact("Okafor, Amara", points=points, how_known="I heard your talk in Ghent", **values)


@pytest.fixture
def values_of(notebook: Notebook) -> Callable[..., DraftValues]:
    """The values for a draft to a contact; further words as for DraftWanted."""

    def read(contact: int, purpose: Purpose = Purpose.ASK, **more: Any) -> DraftValues:
        return notebook.read(draft_values.values, DraftWanted(contact, purpose, **more), HOME)

    return read


def referral(notebook: Notebook, referrer: int, referred: int, may_use_name: bool = True, note: str = "") -> int:
    return notebook.write(referrals.add, referrer, referred, may_use_name, note).answer


def talk(notebook: Notebook, contact: int, status: Status = Status.HELD, start: Start = ABROAD, **more: Any) -> int:
    return notebook.write(meetings.create, NewMeeting(contact, start, status=status, **more)).answer


def test_a_contact_and_the_user_fill_their_slots(
    notebook: Notebook, amara: int, values_of: Callable[..., DraftValues]
) -> None:
    notebook.write(profile.edit, name="Robin Smit", background="I am a cook", email="robin@example.org")
    found = values_of(amara)
    assert dict(found.texts) == {
        "first_name": "Amara",
        "full_name": "Okafor, Amara",
        "role": "protein chemist",
        "organization": "Helix Foods",
        "field": "food science",
        "connection": "I heard your talk in Ghent.",
        "my_name": "Robin Smit",
        "my_first_name": "Robin",
        "my_background": "I am a cook.",
        "my_email": "robin@example.org",
    }
    assert (found.to, found.phone, found.address) == (
        "amara@helix.example",
        "+31 10 555 0182",
        "Pekelkade 40\nRotterdam",
    )
    assert (found.contact_name, found.organization, found.connection) == (
        "Okafor, Amara",
        "Helix Foods",
        "I heard your talk in Ghent",
    )


def test_a_bare_contact_leaves_everything_open(
    add_contact: Callable[..., int], values_of: Callable[..., DraftValues]
) -> None:
    found = values_of(add_contact(""))
    assert dict(found.texts) == {}
    assert (found.to, found.phone, found.address, found.contact_name) == ("", "", "", "")
    assert found.referrers == found.named == ()


def test_a_note_about_somebody_is_only_a_hint(
    add_contact: Callable[..., int], values_of: Callable[..., DraftValues]
) -> None:
    found = values_of(add_contact("Ingrid Åsland", how_known="Łukasz says she can be difficult."))
    assert "connection" not in found.texts
    assert found.hints["connection"] == "Łukasz says she can be difficult."


def test_the_newest_referrer_with_leave_is_named(
    notebook: Notebook,
    amara: int,
    add_contact: Callable[..., int],
    values_of: Callable[..., DraftValues],
    clock: FixedClock,
) -> None:
    for name, leave in (("Lena Vogt", True), ("Omar Haddad", True), ("Wei Chen", False)):
        clock.advance(days=1)
        referral(notebook, add_contact(name), amara, leave, note=f"note of {name}")
    found = values_of(amara)
    assert (found.texts["referrer"], found.texts["referrer_first_name"]) == ("Omar Haddad", "Omar")
    assert found.referrers == ("Lena Vogt", "Omar Haddad")
    assert found.referrer_needs_leave == ""
    assert found.hints["referral_note"] == "note of Omar Haddad"


def test_a_name_that_may_not_be_used_stays_open_and_is_told(
    notebook: Notebook, amara: int, add_contact: Callable[..., int], values_of: Callable[..., DraftValues]
) -> None:
    made = referral(notebook, add_contact("Lena Vogt"), amara, may_use_name=False)
    found = values_of(amara, referral_id=made)
    assert "referrer" not in found.texts
    assert (found.referrers, found.referrer_needs_leave) == ((), "Lena Vogt")


def test_a_note_to_the_referrer_goes_to_them_about_the_contact(
    notebook: Notebook, amara: int, add_contact: Callable[..., int], values_of: Callable[..., DraftValues]
) -> None:
    lena = add_contact("Lena Vogt", points=[ContactPoint(PointKind.EMAIL, "lena@example.org")])
    referral(notebook, lena, amara, may_use_name=False)
    found = values_of(amara, channel=Channel.REFERRAL)
    assert (found.addressee_id, found.addressee_name, found.to) == (lena, "Lena Vogt", "lena@example.org")
    assert (found.texts["referrer_first_name"], found.texts["full_name"]) == ("Lena", "Okafor, Amara")
    assert (found.named, found.referrer_needs_leave) == (("Okafor, Amara",), "")


def test_whom_they_named_the_one_concerned_first(
    notebook: Notebook, amara: int, add_contact: Callable[..., int], values_of: Callable[..., DraftValues]
) -> None:
    referral(notebook, amara, add_contact("Desta Alemu"))
    second = referral(notebook, amara, add_contact("Wei Chen"))
    found = values_of(amara, Purpose.THANK, referral_id=second)
    assert found.named == ("Wei Chen", "Desta Alemu")
    assert (found.texts["referred"], found.texts["referred_first_name"]) == ("Wei Chen", "Wei")
    assert found.texts["others_named"] == "Desta Alemu and Wei Chen"
    assert found.occasion is Occasion.REFERRAL


def test_a_thank_you_knows_what_the_talk_was_about(
    notebook: Notebook, amara: int, values_of: Callable[..., DraftValues]
) -> None:
    meeting = talk(notebook, amara)
    for topic, answer, confidential in ((Topic.PATH, "By way of cooking school.", False), (Topic.PAY, "Well.", True)):
        item = notebook.write(agenda.add, meeting, "Why?", topic=topic).answer
        notebook.write(agenda.edit, item, answer=answer, confidential=confidential, asked=True)
    notebook.write(debriefs.write, meeting, learned="A foam forgives nothing.\nShe was tired.", still_need="Shelf life")
    notebook.write(promises.make, amara, "Send my notes", meeting_id=meeting)
    notebook.write(promises.make, amara, "Asks Desta", by_me=False, meeting_id=meeting)
    kept = notebook.write(promises.make, amara, "Bring cake", meeting_id=meeting).answer
    notebook.write(promises.keep, kept)
    found = values_of(amara, Purpose.THANK)
    assert found.meeting_id == meeting
    expected = {
        "talked_about": "how you came to your work",
        "learned": "a foam forgives nothing",
        "learned_sentence": "What stays with me most: a foam forgives nothing.",
        "next_step": "shelf life",
        "promise": "send my notes",
        "promise_sentence": "As promised, I will send my notes.",
        "their_promise": "ask Desta",
    }
    assert {name: found.texts[name] for name in expected} == expected
    assert found.hints["learned"] == "A foam forgives nothing.\nShe was tired."
    assert "Well." not in found.hints["talked_about"]


def test_only_those_named_in_the_talk_are_written_to_next(
    notebook: Notebook,
    amara: int,
    add_contact: Callable[..., int],
    values_of: Callable[..., DraftValues],
    clock: FixedClock,
) -> None:
    referral(notebook, amara, add_contact("Desta Alemu"))
    meeting = talk(notebook, amara)
    clock.advance(days=2)
    referral(notebook, amara, add_contact("Wei Chen"))
    assert values_of(amara, Purpose.THANK, meeting_id=meeting).texts["others_named"] == "Wei Chen"


def test_a_referrer_is_told_of_the_talk_with_the_one_they_named(
    notebook: Notebook, amara: int, add_contact: Callable[..., int], values_of: Callable[..., DraftValues]
) -> None:
    wei = add_contact("Wei Chen")
    made = referral(notebook, amara, wei)
    meeting = talk(notebook, wei)
    notebook.write(debriefs.write, meeting, learned="Numbers are made by people")
    found = values_of(amara, Purpose.TELL, referral_id=made)
    assert (found.texts["referred"], found.texts["learned"]) == ("Wei Chen", "numbers are made by people")


@pytest.mark.parametrize(
    ("mode", "more", "way", "place"),
    [
        (Mode.IN_PERSON, {"place": "Pekelkade 40\nback door"}, "In person", "Pekelkade 40 back door"),
        (Mode.VIDEO, {"link": "https://meet.example/1"}, "By video", "https://meet.example/1"),
        (Mode.PHONE, {}, "By telephone", "+31 10 555 0182"),
    ],
)
def test_a_confirmation_knows_both_clocks_and_the_place(
    notebook: Notebook,
    amara: int,
    values_of: Callable[..., DraftValues],
    mode: Mode,
    more: dict[str, Any],
    way: str,
    place: str,
) -> None:
    talk(notebook, amara, Status.SCHEDULED, Start(datetime(2026, 4, 1, 9), HOME))
    meeting = talk(notebook, amara, Status.SCHEDULED, mode=mode, minutes=30, **more)
    found = values_of(amara, Purpose.CONFIRM)
    assert (found.meeting_id, found.minutes, found.texts["minutes"]) == (meeting, 30, "30")
    assert (found.meeting_starts, found.meeting_mine) == (ABROAD, datetime(2026, 3, 12, 14))
    assert (found.texts["meeting_way"], found.texts["meeting_place"]) == (way, place)


def test_requests_are_about_no_meeting(notebook: Notebook, amara: int, values_of: Callable[..., DraftValues]) -> None:
    talk(notebook, amara)
    found = values_of(amara)
    assert (found.meeting_id, found.meeting_starts, found.meeting_mine, found.minutes) == (None, None, None, 0)


def test_days_are_those_of_the_users_calendar(
    notebook: Notebook, amara: int, values_of: Callable[..., DraftValues], clock: FixedClock
) -> None:
    clock.now = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)
    assert values_of(amara, Purpose.REMIND).asked_on is None
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    clock.advance(days=7)
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    found = values_of(amara, Purpose.REMIND)
    assert found.asked_on == date(2026, 3, 11)
    assert found.follow_up_on == date(2026, 3, 27)
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.IN)
    assert values_of(amara, Purpose.REMIND).asked_on == date(2026, 3, 11)


def test_after_a_no_the_thank_you_is_for_the_answer(
    notebook: Notebook, amara: int, values_of: Callable[..., DraftValues], clock: FixedClock
) -> None:
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    clock.advance(days=1)
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.IN, Outcome.REFUSED)
    found = values_of(amara, Purpose.THANK)
    assert (found.occasion, found.refused) == (Occasion.REFUSAL, True)


def test_a_year_of_days_in_four_zones_is_no_trouble(notebook: Notebook, amara: int, clock: FixedClock) -> None:
    for zone in ("Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata", "UTC"):
        clock.now = datetime(2026, 1, 1, 12, tzinfo=UTC)
        for _ in range(53):
            clock.advance(days=7, hours=1)
            found = notebook.read(draft_values.values, DraftWanted(amara), zone)
            assert timedelta(days=8) <= found.follow_up_on - clock.now.date() <= timedelta(days=13)


def test_whoever_is_gone_is_told(notebook: Notebook, amara: int, values_of: Callable[..., DraftValues]) -> None:
    notebook.write(contacts.delete, [amara])
    with pytest.raises(StoreProblem) as caught:
        values_of(amara)
    assert caught.value.trouble is Trouble.GONE
