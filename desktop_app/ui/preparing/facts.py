"""A prep sheet as facts for a person to read: the same on the screen, on the clipboard and on paper."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.method import meeting_times, preparation, time_budget
from desktop_app.method.preparation import Facts
from desktop_app.records.contacts import Contact, PointKind, Referral
from desktop_app.records.meetings import Meeting, Mode, Start
from desktop_app.records.prep import PrepSheet
from desktop_app.ui.common.dates import there
from desktop_app.ui.common.meeting_words import mode_word, status_word, time_text, zone_city
from desktop_app.ui.common.people_words import called


@dataclass(frozen=True, slots=True)
class Line:
    """A fact with its name; `link` is one that may be copied."""

    name: str
    text: str
    link: str = ""


def tr(text: str, count: int = -1) -> str:
    """A text of the prep sheet in the user's language."""
    return QCoreApplication.translate("Preparing", text, None, count)


def about(sheet: PrepSheet) -> str:
    """ "Protein chemist, Helix Foods"; empty where neither is known."""
    return ", ".join(filter(None, (sheet.contact.role.strip(), sheet.contact.organization.strip())))


def budget(meeting: Meeting) -> time_budget.TimeBudget:
    """What the agenda needs against what is promised."""
    return time_budget.budget((item.minutes for item in meeting.agenda), meeting.minutes)


def facts_of(sheet: PrepSheet, my_zone: str, now: datetime) -> Facts:
    """What the preparation rests on, at the present moment."""
    meeting, contact = sheet.meeting, sheet.contact
    days = (there(meeting.starts_at, my_zone).date() - there(now, my_zone).date()).days
    return Facts(
        organization_research=contact.organization_research,
        profession_research=contact.profession_research,
        questions=len(meeting.agenda),
        fits=budget(meeting).fits,
        mode=meeting.mode,
        place=meeting.place,
        link=meeting.link,
        reachable=any(point.kind is PointKind.PHONE for point in contact.points),
        status=meeting.status,
        days_ahead=days,
    )


# When and where


def details(sheet: PrepSheet, my_zone: str) -> tuple[Line, ...]:
    """When on both clocks, how long, how and where, and how to reach them."""
    meeting = sheet.meeting
    lines = [*_when(meeting, my_zone), Line(tr("Promised"), _promised(meeting, my_zone))]
    lines.append(Line(tr("How"), f"{mode_word(meeting.mode)} ({status_word(meeting.status)})"))
    if meeting.place.strip():
        name = tr("Number") if meeting.mode is Mode.PHONE else tr("Where, and how to get there")
        lines.append(Line(name, meeting.place.strip()))
    if meeting.link.strip():
        lines.append(Line(tr("Link"), meeting.link.strip(), meeting.link.strip()))
    if meeting.mode is Mode.IN_PERSON:
        lines.append(Line(tr("Be there"), _arrival(meeting.start)))
    if reach := _reach(sheet.contact):
        lines.append(Line(tr("Reach them"), reach))
    return tuple(lines)


def their_zone(meeting: Meeting) -> str:
    """The zone of the contact's clock, or the one in which the talk was agreed; UTC where this machine has neither."""
    for zone in filter(None, (meeting.contact_zone, meeting.start.zone)):
        with suppress(ValueError):
            return meeting_times.zone_of(zone).key
    return "UTC"


def _when(meeting: Meeting, my_zone: str) -> tuple[Line, ...]:
    start = meeting_times.start_in(meeting.starts_at, their_zone(meeting))
    both = meeting_times.both_clocks(start, my_zone)
    if both.theirs == both.mine:
        return (Line(tr("When"), tr("{when}, on both your clocks").format(when=_moment(both.theirs))),)
    theirs = tr("{when} in {place}").format(when=_moment(both.theirs), place=zone_city(start.zone))
    mine = tr("{when} in {place}").format(when=_moment(both.mine), place=zone_city(my_zone))
    return Line(tr("On their clock"), theirs), Line(tr("On your clock"), f"{mine}{_day_difference(both.days)}")


def _day_difference(days: int) -> str:
    if not days:
        return ""
    return tr(": for you it is a day later") if days > 0 else tr(": for you it is a day earlier")


def _moment(local: datetime) -> str:
    day = QLocale().toString(QDate(local.year, local.month, local.day), tr("dddd d MMMM yyyy"))
    return f"{day}, {time_text(local)}"


def _promised(meeting: Meeting, my_zone: str) -> str:
    end = meeting.starts_at + timedelta(minutes=meeting.minutes)
    theirs, mine = (time_text(there(end, zone)) for zone in (their_zone(meeting), my_zone))
    if theirs == mine:
        return tr("%n minutes, until {time}", meeting.minutes).format(time=theirs)
    words = tr("%n minutes, until {time} on their clock and {mine} on yours", meeting.minutes)
    return words.format(time=theirs, mine=mine)


def _arrival(start: Start) -> str:
    first, last = preparation.be_there(start)
    return tr("{first} to {last}, 5 to 10 minutes early").format(first=time_text(first), last=time_text(last))


def _reach(contact: Contact) -> str:
    wanted = [point.value for point in contact.points if point.kind in (PointKind.PHONE, PointKind.EMAIL)]
    return "\n".join(value.strip() for value in wanted if value.strip())


# Who referred the user


def referred(referral: Referral) -> str:
    """ "Referred by Lena Vogt: you may use the name"."""
    words = (
        tr("Referred by {name}: you may use the name")
        if referral.may_use_name
        else tr("Referred by {name}: ask before you use the name")
    )
    return words.format(name=called(referral.referrer.name))


# The agenda


def budget_text(meeting: Meeting) -> str:
    """ "7 questions: 14 of 20 minutes, 2 of them kept for the close", or how many minutes are too many."""
    plan = budget(meeting)
    if not plan.questions:
        return tr("Nothing to ask yet")
    if not plan.fits:
        words = tr("%n questions: {needed} minutes, {over} more than promised", plan.questions)
        return words.format(needed=plan.needed, over=plan.over)
    words = tr("%n questions: {needed} of {promised} minutes, {close} of them for the close", plan.questions)
    return words.format(needed=plan.needed, promised=plan.promised, close=time_budget.CLOSE_MINUTES)
