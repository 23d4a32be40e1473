"""The record of one talk: questions at the left, answers at the right (U. Portland's two-column sheet)."""

from collections.abc import Iterator

from desktop_app.interchange.documents.paper import Print, document, paragraph, table, text
from desktop_app.records.contacts import Contact, ContactRef
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.meetings import AHEAD, AgendaItem
from desktop_app.records.talks import Consent, Debrief

DEBRIEF = ("learned", "fit", "changed_mind", "red_flags", "still_need")
WIDTHS = (40, 60)


def html(dossier: Dossier, how: Print) -> str:
    """The record of each meeting that the dossier holds, each on a page of its own."""
    parts: list[str] = []
    for place, meeting in enumerate(dossier.meetings):
        if place:
            parts.append("<p style='page-break-before: always'></p>")
        parts += _record(dossier.contact, meeting, how)
    return document(parts)


def _record(contact: Contact, meeting: MeetingDossier, how: Print) -> Iterator[str]:
    yield paragraph(how.word("record"), "quiet")
    yield f"<h1>{how.name(ContactRef(contact.id, contact.name))}</h1>"
    yield paragraph(text(", ".join(filter(str.strip, (contact.role, contact.organization)))), "quiet")
    yield _facts(meeting, how)
    yield left_out(len(meeting.kept_back), how)
    yield questions(meeting, how)
    if meeting.notes.strip():
        yield f"<h2>{how.word('notes')}</h2>{paragraph(text(meeting.notes))}"
    told = "".join(thoughts(meeting.debrief, how))
    if told:
        yield f"<h2>{how.word('afterwards')}</h2>{told}"


def _facts(meeting: MeetingDossier, how: Print) -> str:
    clock = f"{meeting.start.local:%H:%M} ({meeting.start.zone})"
    when = text(f"{how.day(meeting.start.local.date())}, {clock}")
    facts = [f"{when} · {how.word('minutes', meeting.minutes)} · {how.word(meeting.mode.value)}"]
    if meeting.status.value != "held":
        facts[0] += f" · {how.word(meeting.status.value)}"
    facts += [text(value) for value in (meeting.place, meeting.link) if value.strip()]
    for key, consent in (("recording", meeting.recording), ("quoting", meeting.quoting)):
        if consent is not Consent.UNASKED:
            facts.append(how.word(f"{key}_{consent.value}"))
    if meeting.thanks_sent is not None:
        facts.append(how.word("thanked", date=how.day(meeting.thanks_sent.date())))
    elif meeting.thanks_due is not None:
        facts.append(how.word("thanks_due"))
    return "".join(map(paragraph, facts))


def left_out(count: int, how: Print) -> str:
    """That answers were kept back, where they were."""
    return paragraph(f"<i>{how.word('left_out', count)}</i>" if count else "")


def questions(meeting: MeetingDossier, how: Print) -> str:
    """The two columns."""
    if not meeting.agenda:
        return paragraph(how.word("no_questions"), "quiet")
    rows = ((f"{place}. {text(item.text)}", answer(item, meeting, how)) for place, item in enumerate(meeting.agenda, 1))
    return "<p></p>" + table((how.word("question"), how.word("answer")), rows, WIDTHS)


def answer(item: AgendaItem, meeting: MeetingDossier, how: Print) -> str:
    """What was answered; before the talk the column is left free to write in."""
    if item.answer.strip():
        return text(item.answer)
    if item.id in meeting.kept_back:
        return f"<i>{how.word('kept_private')}</i>"
    if meeting.status in AHEAD:
        return "<br><br><br>"
    return f"<span class='quiet'>{how.word('no_answer' if item.asked else 'not_asked')}</span>"


def thoughts(debrief: Debrief, how: Print) -> Iterator[str]:
    """What was thought of the talk afterwards."""
    for key in DEBRIEF:
        if getattr(debrief, key).strip():
            yield f"<h3>{how.word(key)}</h3>{paragraph(text(getattr(debrief, key)))}"
