"""Templates: those that come with Askwell, and which of them suit a draft."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from desktop_app.method.draft_check import WORDS_AT_MOST, Checked, Level, Rule, check
from desktop_app.method.draft_slots import LOCAL, SLOTS, fill, problems
from desktop_app.records.draft_values import DraftValues, Occasion
from desktop_app.records.drafts import DraftWanted, Template
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.store import built_in_templates, meetings, outreach, template_choice, templates
from desktop_app.store.built_in_templates import BuiltIn
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

BUILT_IN = built_in_templates.load()
TYPICAL = {
    "first_name": "Amara",
    "full_name": "Amara Okafor",
    "role": "protein chemist",
    "organization": "Helix Foods",
    "field": "food science",
    "connection": "I heard your talk on pea protein in Ghent.",
    "shared": "the hotel school in Delft",
    "referrer": "Lena Vogt",
    "referrer_first_name": "Lena",
    "referred": "Desta Alemu",
    "others_named": "Desta Alemu",
    "my_name": "Robin Smit",
    "my_background": "I am a cook with eleven years at the stove.",
    "my_phone": "+31 10 555 0199",
    "my_email": "robin@example.org",
    "minutes": "20",
    "meeting_day": "Thursday, 12 March",
    "meeting_time": "15:00",
    "meeting_my_time": "14:00",
    "meeting_clocks": "15:00 on your clock, 14:00 on mine",
    "meeting_way": "By video",
    "meeting_place": "https://meet.example/1",
    "talked_about": "how you came to your work",
    "learned": "a foam forgives nothing",
    "promise": "send my notes",
    "their_promise": "ask Desta",
    "next_step": "somebody who knows shelf life",
    "asked_on": "3 March",
    "follow_up_day": "Tuesday, 17 March",
}
VALUES = TYPICAL | {f"{name}_sentence": fill(text, TYPICAL).text for name, text in BUILT_IN.sentences.items()}


def checked(entry: BuiltIn, words_at_most: int, values: dict[str, str] = VALUES) -> Checked:
    template = entry.template
    subject, body = fill(template.subject, values), fill(template.body, values)
    occasions = {"referral": Occasion.REFERRAL, "refused": Occasion.REFUSAL}
    return Checked(
        subject=subject.text,
        body=body.text,
        purpose=template.purpose,
        channel=template.channel,
        words_at_most=words_at_most,
        resume="never",
        referrers=("Lena Vogt",) if entry.fits == "referrer" else (),
        open_slots=len(subject.open) + len(body.open),
        named=("Amara Okafor",) if template.channel is Channel.REFERRAL else ("Desta Alemu",),
        occasion=occasions.get(entry.fits, Occasion.TALK),
        two_clocks=True,
    )


@pytest.mark.parametrize("entry", BUILT_IN.entries, ids=lambda entry: entry.template.key)
def test_every_built_in_template_passes_the_check_under_every_policy(entry: BuiltIn) -> None:
    assert problems(entry.template.subject, SLOTS) == problems(entry.template.body, SLOTS) == ()
    # A letter is given more room than Dalton's six points.
    policies = [name for name in WORDS_AT_MOST if name != "dalton" or entry.template.channel is not Channel.LETTER]
    for policy in policies:
        alarms = [one for one in check(checked(entry, WORDS_AT_MOST[policy])) if one.level is not Level.OK]
        assert alarms == []


@pytest.mark.parametrize("entry", BUILT_IN.entries, ids=lambda entry: entry.template.key)
def test_without_values_every_slot_is_open_and_nothing_asks_for_a_job(entry: BuiltIn) -> None:
    findings = {one.rule: one for one in check(checked(entry, 100, {}))}
    assert findings[Rule.SLOTS].level is Level.LOOK
    assert findings[Rule.NO_JOB_ASKED].level is Level.OK


def test_built_in_templates_are_complete() -> None:
    keys = [entry.template.key for entry in BUILT_IN.entries]
    assert len(set(keys)) == len(keys) >= 13
    assert {entry.template.purpose for entry in BUILT_IN.entries} == set(Purpose)
    assert all(entry.template.id is None and entry.template.name for entry in BUILT_IN.entries)
    assert {f"{name}_sentence" for name in BUILT_IN.sentences} < SLOTS.keys()
    assert VALUES.keys() > LOCAL


@pytest.fixture
def keys_for(notebook: Notebook) -> Callable[..., list[str]]:
    """Keys (or names) of the templates for a draft, best first."""

    def read(wanted: DraftWanted, has_referrer: bool = False) -> list[str]:
        found = notebook.read(template_choice.for_draft, wanted, has_referrer)
        return [template.key or template.name for template in found]

    return read


@pytest.mark.parametrize(
    ("wanted", "has_referrer", "best"),
    [
        ({}, False, "ask-email"),
        ({}, True, "ask-email-referrer"),
        ({"channel": Channel.LETTER}, False, "ask-letter"),
        ({"channel": Channel.LETTER}, True, "ask-letter-referrer"),
        ({"channel": Channel.PHONE}, False, "ask-phone"),
        ({"channel": Channel.PHONE}, True, "ask-phone-referrer"),
        ({"channel": Channel.REFERRAL}, True, "ask-introduction"),
        ({"purpose": Purpose.REMIND}, False, "remind-email"),
        ({"purpose": Purpose.CONFIRM}, False, "confirm-email"),
        ({"purpose": Purpose.THANK, "meeting_id": 1}, False, "thank-talk"),
        ({"purpose": Purpose.THANK, "referral_id": 1}, False, "thank-referral"),
        ({"purpose": Purpose.THANK, "channel": Channel.LETTER}, False, "thank-talk"),
        ({"purpose": Purpose.TELL}, False, "tell-email"),
        ({"purpose": Purpose.TOUCH}, False, "touch-email"),
        ({"purpose": Purpose.OTHER}, False, "name-email"),
    ],
)
def test_the_best_comes_first(
    add_contact: Callable[..., int],
    keys_for: Callable[..., list[str]],
    wanted: dict[str, Any],
    has_referrer: bool,
    best: str,
) -> None:
    assert keys_for(DraftWanted(add_contact(), **wanted), has_referrer)[0] == best


def test_what_is_spoken_is_not_offered_for_what_is_written(
    add_contact: Callable[..., int], keys_for: Callable[..., list[str]]
) -> None:
    contact = add_contact()
    assert all("phone" in key for key in keys_for(DraftWanted(contact, channel=Channel.PHONE)))
    assert not any("phone" in key for key in keys_for(DraftWanted(contact, channel=Channel.LETTER)))
    assert keys_for(DraftWanted(contact, Purpose.THANK, Channel.PHONE)) == []


def test_after_a_no_and_beside_a_silent_colleague(
    notebook: Notebook, add_contact: Callable[..., int], keys_for: Callable[..., list[str]], clock: FixedClock
) -> None:
    amara, marisol = (add_contact(name, organization="Helix Foods") for name in ("Amara Okafor", "Marisol Quispe"))
    assert keys_for(DraftWanted(marisol))[0] == "ask-email"
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    assert keys_for(DraftWanted(marisol))[0] == "ask-email-colleague"
    assert keys_for(DraftWanted(amara))[0] == "ask-email"
    clock.advance(days=1)
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.IN, Outcome.REFUSED)
    assert keys_for(DraftWanted(amara, Purpose.THANK))[0] == "thank-refusal"
    start = Start(datetime(2026, 3, 1, 9), "UTC")
    held = notebook.write(meetings.create, NewMeeting(amara, start, status=Status.HELD)).answer
    assert keys_for(DraftWanted(amara, Purpose.THANK, meeting_id=held))[0] == "thank-talk"


def test_own_templates_come_first_and_changed_ones_take_their_place(
    notebook: Notebook, add_contact: Callable[..., int], keys_for: Callable[..., list[str]]
) -> None:
    wanted = DraftWanted(add_contact())
    before = keys_for(wanted)
    own = Template(None, "", Purpose.ASK, Channel.EMAIL, "Mine", "A talk", "Dear {first_name}")
    changed = Template(None, "ask-email", Purpose.ASK, Channel.EMAIL, "Shorter", "Hello", "Dear {first_name}")
    for template in (own, changed):
        notebook.write(templates.keep, template)
    assert keys_for(wanted) == ["Mine", *before]
    found = {one.key: one for one in notebook.read(template_choice.for_draft, wanted, False)}
    assert (found["ask-email"].name, found["ask-email"].body) == ("Shorter", "Dear {first_name}")
    assert len(notebook.read(template_choice.every)) == len(BUILT_IN.entries) + 1
    assert keys_for(DraftWanted(wanted.contact_id, Purpose.TELL)) == ["tell-email"]


def test_somebody_who_is_gone_still_has_templates(keys_for: Callable[..., list[str]]) -> None:
    assert keys_for(DraftWanted(999))[0] == "ask-email"


def test_values_have_no_slot_that_is_not_known() -> None:
    assert set(VALUES) <= set(SLOTS)
    assert DraftValues({}, "", 1, "", follow_up_on=datetime(2026, 3, 1).date()).occasion is Occasion.TALK
