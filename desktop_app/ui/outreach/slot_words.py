"""Days, times and numbers in drafts, as the user's language writes them; and what slots are called."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.records.draft_values import DraftValues
from desktop_app.ui.common.dates import clock


def slot_texts(values: DraftValues, minutes: int) -> dict[str, str]:
    """All ready texts by slot; `minutes` are those to ask for where there is no meeting yet."""
    texts = dict(values.texts)
    texts["minutes"] = str(values.minutes or minutes)
    if values.meeting_starts is not None:
        texts["meeting_day"] = day_in_words(values.meeting_starts.local)
        texts["meeting_time"] = clock(values.meeting_starts.local)
    if values.meeting_mine is not None:
        texts["meeting_my_time"] = _mine(values.meeting_mine, values)
        texts["meeting_clocks"] = _clocks(values.meeting_mine, values)
    if values.asked_on is not None:
        texts["asked_on"] = day_in_words(values.asked_on)
    texts["follow_up_day"] = day_in_words(values.follow_up_on)
    return texts


def _mine(mine: datetime, values: DraftValues) -> str:
    """The user's own time, with the day where it is another one there."""
    theirs = values.meeting_starts
    if theirs is not None and theirs.local.date() != mine.date():
        return _tr("{day}, {time}").format(day=day_in_words(mine), time=clock(mine))
    return clock(mine)


def _clocks(mine: datetime, values: DraftValues) -> str:
    """The time on both clocks; once where they show the same."""
    theirs = values.meeting_starts
    if theirs is None or theirs.local == mine:
        return clock(mine)
    return _tr("{time} on your clock, {mine} on mine").format(time=clock(theirs.local), mine=_mine(mine, values))


def day_in_words(day: date) -> str:
    """ "Thursday, 12 March"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _tr("dddd, d MMMM"))


def slot_name(slot: str) -> str:
    """What a slot stands for, in the user's words."""
    return _tr(_NAMES[slot]) if slot in _NAMES else slot.replace("_", " ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Slots", text)


_NAMES = {
    "first_name": "their first name",
    "full_name": "their full name",
    "role": "what they do",
    "organization": "where they work",
    "field": "the field",
    "connection": "what connects you",
    "referrer": "who referred you",
    "referrer_first_name": "first name of who referred you",
    "referral_note": "what was said when they were named",
    "referred": "whom they named",
    "referred_first_name": "first name of whom they named",
    "others_named": "all whom they named",
    "my_name": "your name",
    "my_first_name": "your first name",
    "my_background": "a sentence on you",
    "my_email": "your e-mail",
    "my_phone": "your phone",
    "my_address": "your address",
    "minutes": "minutes",
    "meeting_day": "day of the meeting",
    "meeting_time": "time of the meeting, there",
    "meeting_my_time": "time of the meeting, here",
    "meeting_clocks": "time of the meeting on both clocks",
    "meeting_way": "how you meet",
    "meeting_place": "place or link",
    "talked_about": "what you talked about",
    "learned": "what you learned",
    "next_step": "what you still need",
    "promise": "what you promised",
    "their_promise": "what they promised",
    "learned_sentence": "a sentence on what you learned",
    "next_step_sentence": "a sentence on what you still need",
    "promise_sentence": "a sentence on what you promised",
    "their_promise_sentence": "a sentence on what they promised",
    "others_named_sentence": "a sentence on whom they named",
    "shared": "what the two of you share",
    "asked_on": "when you asked",
    "follow_up_day": "when you will follow up",
}
