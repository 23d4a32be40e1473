"""A person and all that passed with them as Markdown, for reading anywhere."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from desktop_app.interchange.markdown_text import block, line
from desktop_app.method.meeting_times import zone_of
from desktop_app.records.contacts import Contact, Referral
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.meetings import AHEAD, AgendaItem
from desktop_app.records.outreach import Outreach, Promise
from desktop_app.records.talks import Consent

DEBRIEF = ("learned", "fit", "changed_mind", "red_flags", "still_need")
# What is said in words of ours; a language may put others in their place. {count}, {date} and {name} are filled in.
WORDS: dict[str, str] = {
    "nameless": "No name yet",
    "email": "E-mail", "phone": "Phone", "link": "Link", "address": "Address",
    "time_zone": "Time zone", "tags": "Tags", "how_known": "How you know them", "notes": "Notes",
    "organization_research": "About the organization", "profession_research": "About the profession",
    "referrals": "Referrals", "referred_by": "Named by {name}", "referred_to": "Named {name}",
    "may_use_name": "the name may be used", "told": "told how it went on {date}",
    "meetings": "Meetings", "minutes": "{count} minutes", "place": "Place", "thanked": "Thanked on {date}",
    "thanks_due": "Thanks due by {date}",
    "in_person": "in person", "video": "video", "letter": "letter", "referral": "through a referral", "other": "other",
    "proposed": "proposed", "scheduled": "scheduled", "confirmed": "confirmed", "held": "held",
    "cancelled": "cancelled", "missed": "missed",
    "recording_given": "May be recorded", "recording_refused": "Does not want to be recorded",
    "quoting_given": "May be quoted", "quoting_refused": "Does not want to be quoted",
    "questions": "Questions and answers", "not_asked": "Not asked.", "no_answer": "No answer noted.",
    "kept_private": "Kept private; left out.", "confidential": "Told in confidence.",
    "debrief": "Afterwards", "learned": "What I learned", "fit": "How it fits me",
    "changed_mind": "What changed my mind", "red_flags": "Red flags", "still_need": "What and whom I still need",
    "messages": "Messages", "out": "to them", "in": "from them", "agreed": "agreed", "refused": "refused",
    "later": "later", "ask": "asking", "remind": "reminding", "confirm": "confirming", "thank": "thanking",
    "tell": "telling how it went", "touch": "keeping in touch",
    "promises": "Promises", "by_me": "You", "by_them": "They", "due": "by {date}", "kept": "kept on {date}",
    "left_out_one": "1 answer kept private is left out.",
    "left_out": "{count} answers kept private are left out.",
}  # fmt: skip


def write(dossiers: Iterable[Dossier], zone: str = "UTC", words: Mapping[str, str] = WORDS) -> bytes:
    """People one after another, UTF-8; `zone` is the one in which dates are told. `words` has the keys of WORDS."""
    return "\n---\n\n".join(text(one, zone, words) for one in dossiers).encode("utf-8", "replace")


def text(dossier: Dossier, zone: str = "UTC", words: Mapping[str, str] = WORDS) -> str:
    """One person as Markdown. Answers that the dossier keeps back are counted at the top and where they stood."""
    return "\n\n".join(filter(None, _Page(dossier, zone, words).blocks())) + "\n"


class _Page:
    """The blocks of a page: headings, paragraphs and lists."""

    def __init__(self, dossier: Dossier, zone: str, words: Mapping[str, str]) -> None:
        self._dossier, self._words = dossier, words
        self._zone = zone_of(zone)

    def blocks(self) -> Iterator[str]:
        """All of it, from the top."""
        contact = self._dossier.contact
        yield f"# {line(contact.name) or self._words['nameless']}"
        yield " · ".join(filter(None, map(line, (contact.role, contact.organization, contact.field))))
        yield self._kept_back(self._dossier.left_out)
        yield "\n".join(self._facts(contact))
        for key in ("how_known", "organization_research", "profession_research", "notes"):
            yield from self._section(key, getattr(contact, key))
        yield from self._list("referrals", [*self._referrals(contact)])
        yield from self._all("meetings", map(self._meeting, self._dossier.meetings))
        yield from self._all("messages", map(self._message, self._dossier.messages))
        yield from self._list("promises", [*map(self._promise, self._dossier.promises)])

    def _kept_back(self, count: int) -> str:
        words = self._words["left_out_one" if count == 1 else "left_out"]
        return f"*{words.format(count=count)}*" if count else ""

    def _section(self, key: str, value: str) -> Iterator[str]:
        if value.strip():
            yield f"## {self._words[key]}"
            yield block(value)

    def _list(self, key: str, items: list[str]) -> Iterator[str]:
        if items:
            yield f"## {self._words[key]}"
            yield "\n".join(items)

    def _all(self, key: str, parts: Iterator[Iterator[str]]) -> Iterator[str]:
        for place, part in enumerate(parts):
            if not place:
                yield f"## {self._words[key]}"
            yield from part

    def _facts(self, contact: Contact) -> Iterator[str]:
        for point in contact.points:
            label = f" ({line(point.label)})" if point.label.strip() else ""
            yield f"- {self._words[point.kind.value]}{label}: {', '.join(map(line, point.value.splitlines()))}"
        if contact.time_zone:
            yield f"- {self._words['time_zone']}: {line(contact.time_zone)}"
        if contact.tags:
            yield f"- {self._words['tags']}: {', '.join(map(line, contact.tags))}"

    def _referrals(self, contact: Contact) -> Iterator[str]:
        for one in contact.referred_by:
            yield self._referral("referred_by", one.referrer.name, one)
        for one in contact.referred_to:
            yield self._referral("referred_to", one.referred.name, one)

    def _referral(self, key: str, name: str, one: Referral) -> str:
        facts = [self._words[key].format(name=line(name) or self._words["nameless"])]
        if one.may_use_name:
            facts.append(self._words["may_use_name"])
        if one.told_at is not None:
            facts.append(self._words["told"].format(date=self._day(one.told_at)))
        note = f": {line(one.note)}" if one.note.strip() else ""
        return f"- {', '.join(facts)}{note}"

    def _meeting(self, one: MeetingDossier) -> Iterator[str]:
        when = f"{one.start.local:%Y-%m-%d %H:%M} ({line(one.start.zone)})"
        minutes = self._words["minutes"].format(count=one.minutes)
        yield f"### {when} · {minutes} · {self._words[one.mode.value].lower()} · {self._words[one.status.value]}"
        yield "\n".join(self._about(one))
        yield block(one.notes)
        if one.agenda:
            yield f"#### {self._words['questions']}"
            for item in one.agenda:
                yield from self._answer(item, ahead=one.status in AHEAD, kept_back=item.id in one.kept_back)
        told = [(key, getattr(one.debrief, key)) for key in DEBRIEF if getattr(one.debrief, key).strip()]
        if told:
            yield f"#### {self._words['debrief']}"
        for key, value in told:
            yield f"##### {self._words[key]}"
            yield block(value)

    def _about(self, one: MeetingDossier) -> Iterator[str]:
        for key, value in (("place", one.place), ("link", one.link)):
            if value.strip():
                yield f"- {self._words[key]}: {line(value)}"
        for key, consent in (("recording", one.recording), ("quoting", one.quoting)):
            if consent is not Consent.UNASKED:
                yield f"- {self._words[f'{key}_{consent.value}']}"
        if one.thanks_due is not None:
            yield f"- {self._words['thanks_due'].format(date=self._day(one.thanks_due))}"
        if one.thanks_sent is not None:
            yield f"- {self._words['thanked'].format(date=self._day(one.thanks_sent))}"

    def _answer(self, item: AgendaItem, *, ahead: bool, kept_back: bool) -> Iterator[str]:
        yield f"##### {line(item.text)}"
        if item.answer.strip():
            yield f"*{self._words['confidential']}*" if item.confidential else ""
            yield block(item.answer)
        elif kept_back:
            yield f"*{self._words['kept_private']}*"
        elif not ahead:
            yield f"*{self._words['no_answer' if item.asked else 'not_asked']}*"

    def _message(self, one: Outreach) -> Iterator[str]:
        facts = [self._moment(one.at), self._words[one.direction.value], self._words[one.channel.value].lower()]
        for value in (one.purpose.value, one.outcome.value):
            if value not in ("other", "none") and not (value == one.purpose.value and one.direction.value == "in"):
                facts.append(self._words[value])
        yield f"### {' · '.join(facts)}"
        yield f"**{line(one.subject)}**" if one.subject.strip() else ""
        yield block(one.text)

    def _promise(self, one: Promise) -> str:
        facts = [] if one.due_on is None else [self._words["due"].format(date=one.due_on.isoformat())]
        if one.kept_at is not None:
            facts.append(self._words["kept"].format(date=self._day(one.kept_at)))
        who = self._words["by_me" if one.by_me else "by_them"]
        after = f" ({', '.join(facts)})" if facts else ""
        return f"- [{'x' if one.kept_at else ' '}] {who}: {line(one.text)}{after}"

    def _moment(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%Y-%m-%d %H:%M}"

    def _day(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%Y-%m-%d}"
