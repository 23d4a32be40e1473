"""A prep sheet as plain text and as a document to print."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import escape

from desktop_app.method import preparation
from desktop_app.records.meetings import AgendaItem
from desktop_app.records.prep import PrepSheet
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.dates import day_words
from desktop_app.ui.common.event_words import event_words
from desktop_app.ui.common.meeting_words import minutes_text, step_word
from desktop_app.ui.common.people_words import called
from desktop_app.ui.preparing import facts, words
from desktop_app.ui.preparing.facts import Line, tr

STYLE = """
body { color: #22262B; font-size: 10pt; }
h1 { font-size: 18pt; margin-bottom: 0; } h2 { font-size: 12pt; margin-top: 14px; margin-bottom: 2px; }
p { margin: 3px 0; } .quiet { color: #55595F; }
td, th { padding: 2px 8px 2px 0; text-align: left; vertical-align: top; }
th { color: #55595F; } .asked { padding-top: 6px; border-bottom: 1px solid #BDB7AB; } .question { margin-top: 8px; }
"""
# On paper: the share of the width that is left free for answers (Portland: questions left, answers right).
NOTES_WIDTH = 45
OPEN, DONE = "☐", "☑"


@dataclass(frozen=True, slots=True)
class Setting:
    """A sheet, and where and when it is read: the user's zone and day, what is still missing of it."""

    sheet: PrepSheet
    my_zone: str
    today: date
    gaps: tuple[preparation.Gap, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    title: str
    lines: tuple[str, ...]


def as_text(setting: Setting) -> str:
    """The whole sheet, ready for the clipboard."""
    sheet = setting.sheet
    head = "\n".join(filter(None, (called(sheet.contact.name), facts.about(sheet))))
    when = "\n".join(f"{line.name}: {line.text}" for line in facts.details(sheet, setting.my_zone))
    parts = [head, when]
    parts += [_part_text(part) for part in _before(setting)]
    parts.append("\n".join([tr("Agenda").upper(), facts.budget_text(sheet.meeting), *_agenda_lines(setting)]))
    parts += [_part_text(part) for part in _after(setting)]
    return "\n\n".join(parts) + "\n"


def as_html(setting: Setting) -> str:
    """The whole sheet for QTextDocument. Everything is escaped: what is written is never taken for markup."""
    sheet = setting.sheet
    parts = [f"<h1>{_text(called(sheet.contact.name))}</h1><p class='quiet'>{_text(facts.about(sheet))}</p>"]
    parts.append(_details(facts.details(sheet, setting.my_zone)))
    parts += [_part_html(part) for part in _before(setting)]
    parts.append(_agenda(setting))
    parts += [_part_html(part) for part in _after(setting)]
    parts.append(_others(setting))
    return f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


# What stands before and after the agenda


def _before(setting: Setting) -> Iterable[_Part]:
    contact = setting.sheet.contact
    missing = tuple(words.gap_word(gap) for gap in setting.gaps)
    nothing = tr("Nothing yet.")
    known = (*filter(None, (contact.how_known.strip(),)), *map(facts.referred, contact.referred_by))
    parts = (
        _Part(tr("Still missing"), missing),
        _Part(tr("How you know them"), known),
        _Part(tr("The organization"), (contact.organization_research.strip() or nothing,)),
        _Part(tr("The profession"), (contact.profession_research.strip() or nothing,)),
    )
    return (part for part in parts if part.lines)


def _after(setting: Setting) -> Iterable[_Part]:
    sheet, today = setting.sheet, setting.today
    steps = tuple(f"{DONE if step.done else OPEN} {step_word(step)}" for step in sheet.meeting.checklist)
    promised = tuple(f"{OPEN} {words.promise_words(promise, today)}" for promise in sheet.promises)
    happened = tuple(f"{day_words(event.at, setting.my_zone, today)}: {event_words(event)}" for event in sheet.events)
    rules = tuple(f"{aspect}: {meaning}" for aspect, meaning in words.rules(sheet.meeting))
    parts = (
        _Part(tr("Preparation"), steps),
        _Part(tr("Promised"), promised),
        _Part(tr("What happened so far"), happened),
        _Part(tr("To remember"), rules),
    )
    return (part for part in parts if part.lines)


def _part_text(part: _Part) -> str:
    return "\n".join([part.title.upper(), *part.lines])


def _part_html(part: _Part) -> str:
    return f"<h2>{_text(part.title)}</h2>" + "".join(f"<p>{_text(line)}</p>" for line in part.lines)


def _details(lines: Iterable[Line]) -> str:
    rows = "".join(f"<tr><td class='quiet'>{_text(line.name)}</td><td>{_text(line.text)}</td></tr>" for line in lines)
    return f"<table width='100%'>{rows}</table>"


# The agenda


def _agenda_lines(setting: Setting) -> Iterable[str]:
    for place, item in enumerate(setting.sheet.meeting.agenda, 1):
        yield f"{place}. {item.text} ({_measure(item)})"
        yield from (f"   {said}" for said in _heard(setting, item))


def _agenda(setting: Setting) -> str:
    meeting = setting.sheet.meeting
    title = f"<h2>{_text(tr('Agenda'))}</h2><p class='quiet'>{_text(facts.budget_text(meeting))}</p>"
    if not meeting.agenda:
        return title
    rows = "".join(_row(place, item) for place, item in enumerate(meeting.agenda, 1))
    head = f"<tr><th>{_text(tr('Question'))}</th><th width='{NOTES_WIDTH}%'>{_text(tr('Answer'))}</th></tr>"
    return f"{title}<table width='100%' cellspacing='0'>{head}{rows}</table>"


def _row(place: int, item: AgendaItem) -> str:
    question = f"{place}. <b>{_text(item.text)}</b> <span class='quiet'>{_text(_measure(item))}</span>"
    return f"<tr><td class='asked'>{question}<br>&nbsp;</td><td class='asked'>&nbsp;</td></tr>"


def _others(setting: Setting) -> str:
    """Below all else, so that the agenda stays a sheet to write on."""
    parts = [f"<h2>{_text(tr('What others said'))}</h2>"]
    for item in setting.sheet.meeting.agenda:
        if lines := "".join(f"<p>{_text(line)}</p>" for line in _heard(setting, item)):
            parts.append(f"<p class='question'><b>{_text(item.text)}</b></p>{lines}")
    return "".join(parts) if len(parts) > 1 else ""


def _measure(item: AgendaItem) -> str:
    return ", ".join(filter(None, (minutes_text(item.minutes), words.priority_word(item.priority))))


def _heard(setting: Setting, item: AgendaItem) -> Iterable[str]:
    heard = setting.sheet.heard.get(item.id)
    if heard is None:
        return
    yield from (words.said_words(said, setting.my_zone, setting.today) for said in heard.answers)
    if rest := words.heard_rest(heard):
        yield rest


def _text(text: str) -> str:
    return escape(breakable(text)).replace("\n", "<br>")
