"""What documents tell, and that nothing in them is markup but what is ours."""

import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interchange.documents import class_packet, contact_log, interview_record, letters
from desktop_app.interchange.documents.paper import Print, text
from desktop_app.records.contacts import ContactRef, Referral, Stage
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.drafts import Profile
from desktop_app.records.exporting import Letter, Letters
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Outreach, Purpose
from desktop_app.records.talks import Consent, Debrief
from tests.interchange.documents.people import NOON, debrief, packet, person, talk

HOW = Print("Europe/Amsterdam", day=lambda day: f"{day:%d.%m.%y}")
HOSTILE = "<img src='file:///etc/passwd' onerror=alert(1)> & \"x\" </td></table><a href=http://x>\0\u202e"


def plain(html: str) -> str:
    """The text of a document, its words parted by one blank."""
    read = _Reading()
    read.feed(html)
    return " ".join(" ".join(read.said).split())


class _Reading(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.tags: set[str] = set()
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._style = tag == "style"
        assert all(name in ("class", "style", "width", "border", "cellspacing", "align") for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.said.append(data)


def held(**values: Any) -> MeetingDossier:
    """A talk with one answer of each kind."""
    made = talk(("A day?", "Up early,\nout late"), ("Pay?", ""), ("Entry?", ""), ("Advice?", ""))
    first, kept, unasked, unanswered = made.agenda
    agenda = (first, replace(kept, confidential=True), replace(unasked, asked=False), unanswered)
    return replace(made, agenda=agenda, kept_back=frozenset({kept.id}), **values)


def test_a_record_has_questions_left_and_answers_right() -> None:
    meeting = held(
        place="Room 1",
        notes="Poured more tea",
        debrief=Debrief(1, learned="Patience", red_flags="Nights"),
        recording=Consent.REFUSED,
        thanks_sent=NOON,
    )
    html = interview_record.html(Dossier(person("Amara Okafor", role="Editor"), (meeting,)), HOW)
    assert re.search(r"<tr><td>1\. A day\?</td><td>Up early,<br>out late</td></tr>", html)
    told = plain(html)
    for said in (
        "Amara Okafor Editor 10.03.26, 13:00 (Europe/Amsterdam) · 20 minutes · Video Room 1",
        "Does not want to be recorded",
        "Thanked on 10.03.26",
        "1 answer told in confidence is left out.",
        "2. Pay? Told in confidence; left out. 3. Entry? Not asked 4. Advice? No answer noted",
        "Notes Poured more tea Afterwards What I learned Patience Red flags Nights",
    ):
        assert said in told
    assert "What changed" not in told


def test_before_the_talk_the_answers_are_left_free() -> None:
    html = interview_record.html(Dossier(person("A"), (held(status=Status.CONFIRMED),)), HOW)
    assert "<td>4. Advice?</td><td><br><br><br></td>" in html
    assert "confirmed" in html


def test_the_log_tells_what_happened_in_the_order_of_time() -> None:
    asked = Outreach(1, 1, Channel.EMAIL, Direction.OUT, Outcome.NONE, NOON - timedelta(days=9), "", Purpose.ASK)
    agreed = Outreach(2, 1, Channel.EMAIL, Direction.IN, Outcome.AGREED, NOON - timedelta(days=8), "")
    wrote = Outreach(3, 1, Channel.EMAIL, Direction.IN, Outcome.NONE, NOON - timedelta(days=7), "")
    named = Referral(1, ContactRef(1, "Wei"), ContactRef(2, ""), False, None, "", NOON + timedelta(hours=1))
    contact = person("Wei", stage=Stage.THANKED, organization="Levain", referred_to=(named,))
    meeting = talk(thanks_sent=NOON + timedelta(days=1))
    missed = talk(number=2, status=Status.MISSED, starts_at=NOON - timedelta(days=1))
    told = plain(contact_log.html([Dossier(contact, (missed, meeting), (asked, agreed, wrote))], HOW))
    assert "1 person" in told
    assert (
        "Wei Levain Thanked 10.03.26 01.03.26: Asked for a talk 02.03.26: They agreed 03.03.26: They wrote"
        " 09.03.26: Talk of 20 minutes, missed 10.03.26: Talk of 20 minutes 10.03.26: Named No name yet"
        " 11.03.26: Thanked"
    ) in told
    never = plain(contact_log.html([Dossier(person("", stage=Stage.FOUND, last_talked=None))], HOW))
    assert "No name yet Found never" in never
    assert "Nobody is in the notebook yet." in plain(contact_log.html([], HOW))


def test_each_letter_has_a_page_and_what_is_unwritten_is_told() -> None:
    profile = Profile(name="Robin", address="Lane 1\nRotterdam", email="r@x.org")
    sent = Letter(ContactRef(1, "Amara"), "Kade 1\nUtrecht", "Thanks", "Dear Amara,\nthank you.", NOON)
    draft = Letter(ContactRef(2, "Wei"), "", "", "Dear Wei", None)
    html = letters.html(Letters(profile, (sent, draft), (ContactRef(3, "Émile"),)), HOW)
    assert html.count("page-break-before") == 2
    told = plain(html)
    assert "Robin Lane 1 Rotterdam r@x.org Amara Kade 1 Utrecht 10.03.26 Thanks Dear Amara, thank you." in told
    assert "Wei Draft Dear Wei Still to be written: to Émile" in told
    assert plain(letters.html(Letters(profile), HOW)) == "No thank-you is written yet."


def test_a_sender_whose_address_begins_with_the_name_is_named_once() -> None:
    profile = Profile(name="Robin", address="Robin\nLane 1")
    told = plain(letters.html(Letters(profile, (Letter(ContactRef(1, "A"), "", "", "x", NOON),)), HOW))
    assert told.count("Robin") == 1


def test_a_packet_has_all_its_parts_and_says_what_was_left_out() -> None:
    dossier = Dossier(person("Amara Okafor", role="Editor"), (held(debrief=Debrief(1, learned="Patience")),))
    thanks = Letter(ContactRef(1, "Amara Okafor"), "Kade 1", "Thanks", "Thank you, Amara!", NOON)
    told = plain(class_packet.html(packet(dossier, thanks=(thanks,), title="Press", goals="To look round"), HOW))
    for said in (
        "Press By Robin Smit Names are hidden",
        "1 answer told in confidence is left out. Goals To look round",
        "10.03.26 Person A Editor 20 minutes, video",
        "Questions 1. A day? 2. Pay? 3. Entry? 4. Advice?",
        "Person A, 10.03.26 What I learned Patience",
        "1. A day? Up early, out late 2. Pay? Told in confidence; left out.",
        "Thank-you messages Person A, 10.03.26 Thanks Thank you, Person A!",
    ):
        assert said in told
    empty = plain(class_packet.html(packet(), HOW))
    for said in ("Informational interviews", "No talk was chosen.", "No questions were noted.", "No thank-you message"):
        assert said in empty
    silent = plain(class_packet.html(packet(Dossier(person("A"), (talk(),)), hide_names=False), HOW))
    assert "Nothing was noted about this talk." in silent
    assert "Names are hidden" not in silent


@pytest.mark.parametrize("hide_names", [True, False])
def test_hostile_texts_stay_texts_in_every_document(hide_names: bool) -> None:
    contact = person(HOSTILE, role=HOSTILE, organization=HOSTILE)
    meeting = talk((HOSTILE, HOSTILE), place=HOSTILE, link=HOSTILE, notes=HOSTILE, debrief=debrief(*[HOSTILE] * 5))
    message = Outreach(1, 1, Channel.EMAIL, Direction.OUT, Outcome.NONE, NOON, HOSTILE, Purpose.THANK, HOSTILE)
    dossier = Dossier(contact, (meeting,), (message,))
    letter = Letter(ContactRef(1, HOSTILE), HOSTILE, HOSTILE, HOSTILE, NOON)
    book = Letters(Profile(*[HOSTILE] * 5), (letter,), (ContactRef(1, HOSTILE),))
    made = packet(dossier, thanks=(letter,), title=HOSTILE, goals=HOSTILE, hide_names=hide_names)
    for html in (
        interview_record.html(dossier, HOW),
        contact_log.html([dossier], HOW),
        letters.html(book, HOW),
        class_packet.html(replace(made, author=HOSTILE), HOW),
    ):
        read = _Reading()
        read.feed(html)
        assert not read.tags & {"img", "a", "script"}
        assert "\0" not in html
        assert "\u202e" not in html


@given(st.text())
@settings(deadline=None)
def test_any_text_is_escaped(said: str) -> None:
    assert not re.search(r"<(?!br>)", text(said))
    assert '"' not in text(said)


def test_days_are_written_as_one_is_told_to() -> None:
    assert Print("Asia/Tokyo").on(NOON.replace(hour=23)) == "2026-03-11"
    assert Print(day=lambda day: str(day.year)).day(date(2026, 1, 2)) == "2026"
