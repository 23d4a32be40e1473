"""What a class asks for: goals, whom one talked to, what was asked, what came of it, and how one said thanks."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.interchange.documents.hiding import Hiding
from desktop_app.interchange.documents.interview_record import left_out, questions, thoughts
from desktop_app.interchange.documents.paper import Print, document, paragraph, table, text
from desktop_app.interchange.documents.tokens import keys
from desktop_app.records.contacts import Contact, ContactRef
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.exporting import Letter, Packet
from desktop_app.records.talks import Debrief

WIDTHS = (17, 20, 23, 22, 18)
Talk = tuple[Contact, MeetingDossier]


def html(packet: Packet, how: Print) -> str:
    """The packet, with names hidden where that is wanted."""
    return _html(hidden(packet, how) if packet.wanted.hide_names else packet, how)


def _html(packet: Packet, how: Print) -> str:
    wanted, talks = packet.wanted, _talks(packet)
    parts = [f"<h1>{text(wanted.title.strip() or how.words['packet'])}</h1>"]
    if packet.author.strip():
        parts.append(paragraph(how.word("by", name=packet.author.strip()), "quiet"))
    parts.append(paragraph(how.word("hidden"), "quiet") if wanted.hide_names else "")
    parts.append(left_out(sum(one.left_out for one in packet.dossiers), how))
    if wanted.goals.strip():
        parts.append(f"<h2>{how.word('goals')}</h2>{paragraph(text(wanted.goals))}")
    parts += [f"<h2>{how.word('interviews')}</h2>", _interviews(talks, how)]
    parts += [f"<h2>{how.word('question_list')}</h2>", _questions(packet, talks, how)]
    parts += [f"<h2>{how.word('summaries')}</h2>", *(_summary(*talk, how) for talk in talks)]
    parts.append(f"<h2>{how.word('thanks')}</h2>")
    parts += [_thanks(letter, how) for letter in packet.thanks] or [paragraph(how.word("no_thanks"), "quiet")]
    return document(parts)


def _talks(packet: Packet) -> list[Talk]:
    """Every talk of the packet in the order of time."""
    found = [(one.contact, meeting) for one in packet.dossiers for meeting in one.meetings]
    return sorted(found, key=lambda talk: (talk[1].starts_at, talk[1].id))


def _interviews(talks: list[Talk], how: Print) -> str:
    if not talks:
        return paragraph(how.word("no_interviews"), "quiet")
    titles = [how.word(key) for key in ("date", "person", "role", "organization", "length")]
    return table(titles, (_interview(*talk, how) for talk in talks), WIDTHS)


def _interview(contact: Contact, meeting: MeetingDossier, how: Print) -> Iterator[str]:
    yield text(how.day(meeting.start.local.date()))
    yield how.name(ContactRef(contact.id, contact.name))
    yield text(contact.role)
    yield text(contact.organization)
    yield f"{how.word('minutes', meeting.minutes)}, {how.word(meeting.mode.value).lower()}"


def _questions(packet: Packet, talks: list[Talk], how: Print) -> str:
    if packet.questions is not None:
        asked = [question.text for question in packet.questions.questions]
    else:
        asked = list(dict.fromkeys(item.text for _, meeting in talks for item in meeting.agenda))
    if not asked:
        return paragraph(how.word("no_questions"), "quiet")
    return "".join(paragraph(f"{place}. {text(one)}") for place, one in enumerate(asked, 1))


def _summary(contact: Contact, meeting: MeetingDossier, how: Print) -> str:
    name = how.name(ContactRef(contact.id, contact.name))
    told = "".join(thoughts(meeting.debrief, how)).replace("<h3>", "<p><b>").replace("</h3>", "</b></p>")
    answered = replace(meeting, agenda=tuple(item for item in meeting.agenda if _is_told(meeting, item.id)))
    answers = questions(answered, how) if answered.agenda else ""
    nothing = "" if told or answers else paragraph(how.word("nothing_noted"), "quiet")
    return f"<h3>{name}, {text(how.day(meeting.start.local.date()))}</h3>{told}{answers}{nothing}"


def _is_told(meeting: MeetingDossier, item_id: int) -> bool:
    return any(item.id == item_id and (item.answer.strip() or item_id in meeting.kept_back) for item in meeting.agenda)


def _thanks(letter: Letter, how: Print) -> str:
    when = how.word("draft") if letter.at is None else how.on(letter.at)
    subject = paragraph(f"<b>{text(letter.subject)}</b>" if letter.subject.strip() else "")
    return f"<h3>{how.name(letter.contact)}, {when}</h3>{subject}{paragraph(text(letter.body))}"


# Names


def hidden(packet: Packet, how: Print) -> Packet:
    """The packet with letters in the place of names; nothing else that leads to somebody is left in it."""
    hiding = Hiding(how)
    seen = set()
    for contact, _ in _talks(packet):
        if contact.id not in seen:
            hiding.add_subject(contact)
        seen.add(contact.id)
    for one in packet.dossiers:
        if one.contact.id not in seen:
            hiding.add_subject(one.contact)
    hiding.add_others(packet.people, packet.organizations, frozenset(keys(_html(packet, how))))
    say = hiding.hidden
    listed = packet.questions
    if listed is not None:
        shown = tuple(replace(one, text=say(one.text), hint="") for one in listed.questions)
        listed = replace(listed, name="", about="", questions=shown)
    return Packet(
        wanted=replace(packet.wanted, title=say(packet.wanted.title), goals=say(packet.wanted.goals)),
        author=packet.author,
        dossiers=tuple(_hidden_dossier(one, hiding) for one in packet.dossiers),
        questions=listed,
        thanks=tuple(_hidden_letter(one, hiding) for one in packet.thanks),
    )


def _hidden_dossier(one: Dossier, hiding: Hiding) -> Dossier:
    contact = one.contact
    bare = replace(
        contact,
        name=hiding.person(ContactRef(contact.id, contact.name)),
        role=hiding.hidden(contact.role),
        organization=hiding.organization(contact.organization),
        uuid="",
        field="",
        time_zone="",
        how_known="",
        notes="",
        organization_research="",
        profession_research="",
        tags=(),
        points=(),
        referred_by=(),
        referred_to=(),
    )
    return Dossier(bare, tuple(_hidden_meeting(meeting, hiding) for meeting in one.meetings))


def _hidden_meeting(one: MeetingDossier, hiding: Hiding) -> MeetingDossier:
    say = hiding.hidden
    return replace(
        one,
        agenda=tuple(replace(item, text=say(item.text), answer=say(item.answer)) for item in one.agenda),
        debrief=_hidden_debrief(one.debrief, hiding),
        uuid="",
        place="",
        link="",
        notes="",
    )


def _hidden_debrief(one: Debrief, hiding: Hiding) -> Debrief:
    say = hiding.hidden
    return Debrief(
        one.meeting_id,
        learned=say(one.learned),
        fit=say(one.fit),
        changed_mind=say(one.changed_mind),
        red_flags=say(one.red_flags),
        still_need=say(one.still_need),
    )


def _hidden_letter(one: Letter, hiding: Hiding) -> Letter:
    name = hiding.person(one.contact)
    return Letter(replace(one.contact, name=name), "", hiding.hidden(one.subject), hiding.hidden(one.body), one.at)
