"""What the debrief asks and says."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.records.debrief_sheets import DebriefSheet
from desktop_app.records.meetings import Meeting, Status
from desktop_app.ui.common.dates import day_words, soon, there
from desktop_app.ui.common.meeting_words import mode_word

# Key of the text -> (what is asked, a hint): the five things that career offices and RCEL ask for after a talk.
PROMPTS = {
    "learned": ("What I learned", "What you did not know before, and what surprised you"),
    "fit": ("How it fits my skills, values and interests", "What you would enjoy, what would wear you out"),
    "changed_mind": ("What changed my mind", "What you see differently now"),
    "red_flags": ("Red flags", "What made you hesitate"),
    "still_need": ("What and whom I still need", "Questions left open, and who could answer them"),
}


def tr(text: str, number: int = -1) -> str:
    """A text of the debrief in the user's language."""
    return QCoreApplication.translate("Debrief", text, None, number)


def about(meeting: Meeting, my_zone: str, now: datetime) -> str:
    """ "Data journalist, The Courier · yesterday · video"."""
    who = ", ".join(filter(None, (meeting.role.strip(), meeting.organization.strip())))
    today = _today(my_zone, now)
    ahead = meeting.starts_at > now
    when = soon(meeting.starts_at, my_zone, today) if ahead else day_words(meeting.starts_at, my_zone, today)
    return " · ".join(filter(None, (who, when, mode_word(meeting.mode))))


def counted(sheet: DebriefSheet) -> str:
    """ "Talked for 24 of 20 promised minutes, 31 % of them yours"; empty where the talk was not held in Askwell."""
    talk = sheet.talk
    if talk is None or not talk.counted:
        return ""
    words = tr("Talked for {minutes} of %n promised minutes; {share} % of it was you.", sheet.meeting.minutes)
    share = round(100 * talk.talking / talk.counted)
    return words.format(minutes=max(1, round(talk.counted / 60)), share=share)


def done_words(meeting: Meeting, my_zone: str, now: datetime) -> str:
    """What is said once the debrief is finished."""
    if meeting.thanks_due is not None:
        when = soon(meeting.thanks_due, my_zone, _today(my_zone, now))
        if meeting.thanks_due <= now:
            return tr("Kept. A thank-you was due {when}: better late than never.").format(when=when)
        return tr("Kept. The thank-you is due by {when}; the same day is best.").format(when=when)
    if meeting.thanks_sent is not None:
        return tr("Kept. The thank-you is sent.")
    return tr("Kept.")


def not_held_words(status: Status) -> str:
    """What finishing does besides, where the talk does not stand as held."""
    return "" if status is Status.HELD else tr("Finishing marks the meeting as held.")


def _today(my_zone: str, now: datetime) -> date:
    return there(now, my_zone).date()
