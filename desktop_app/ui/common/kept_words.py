"""How a talk stood to the rows of the guide, in words."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.guide_rows import GuideRow, Kept, RowKept
from desktop_app.ui.common.guide_texts import guide

# State -> the icon, its colour, the word that is said of it.
LOOKS = {
    Kept.KEPT: ("check", "accent", "kept"),
    Kept.NOT_KEPT: ("x", "attention", "not kept"),
    Kept.NOT_YET: ("clock", "attention", "not yet"),
    Kept.UNKNOWN: ("circle-dashed", "quiet", "not known"),
}


def tr(text: str) -> str:
    """A text about meetings in the user's language."""
    return QCoreApplication.translate("Meetings", text)


def aspect(row: GuideRow) -> str:
    """A row as the guide calls it."""
    return next(one.aspect for one in guide().rows if one.key == row.value)


def reason(found: RowKept) -> str:
    """Why a row is judged as it is."""
    one, several = _WHY[found.why]
    words = one if several == "" or (found.numbers and found.numbers[0] == 1) else several
    return tr(words).format(*found.numbers)


def state_word(state: Kept) -> str:
    """A state in a word or two."""
    return tr(LOOKS[state][2])


def summary(rows: tuple[RowKept, ...]) -> str:
    """ "8 kept, 2 not, 1 not known"; what there is none of is left out."""
    counts = [
        (Kept.KEPT, tr("{count} kept")),
        (Kept.NOT_KEPT, tr("{count} not")),
        (Kept.NOT_YET, tr("{count} not yet")),
        (Kept.UNKNOWN, tr("{count} not known")),
    ]
    found = [(sum(row.state is state for row in rows), words) for state, words in counts]
    return ", ".join(words.format(count=count) for count, words in found if count)


# What stands for `why` in method/comparison.py: the words for one, and those for several where they differ.
_WHY = {
    "you_asked": ("You asked for the talk", ""),
    "they_wrote": ("They wrote first", ""),
    "no_request": ("No request is noted", ""),
    "referred": ("Somebody had named them to you", ""),
    "directly": ("Without a referral", ""),
    "prepared": ("One question prepared, the talk confirmed", "{0} questions prepared, the talk confirmed"),
    "improvised": ("One question prepared, {1} added on the spot", "{0} questions prepared, {1} added on the spot"),
    "not_confirmed": (
        "One question prepared; no confirmation is noted",
        "{0} questions prepared; no confirmation is noted",
    ),
    "unprepared": ("No question was prepared", ""),
    "in_time": ("{0} of {1} minutes", ""),
    "granted": ("{0} of {1} minutes, with those granted", ""),
    "too_long": ("{0} minutes instead of {1}", ""),
    "not_counted": ("The minutes were not counted", ""),
    "asked": ("{0} of {1} questions asked", ""),
    "none_asked": ("No question is marked as asked", ""),
    "resume": ("A request speaks of your résumé, against your choice", ""),
    "yours_to_judge": ("Yours to judge", ""),
    "named": ("They named one person", "They named {0} people"),
    "names_asked": ("You asked for names", ""),
    "names_not_asked": ("No name is noted, and no question about names", ""),
    "job_asked": ("A message asks for a job", ""),
    "no_job": ("No job asked for in your message", "No job asked for in {0} messages"),
    "no_texts": ("No message is kept here", ""),
    "share": ("You talked {0} % of the time", ""),
    "not_measured": ("Your share was not measured", ""),
    "thanked": ("Sent in time", ""),
    "thanked_late": ("Sent, if late", ""),
    "thanks_owed": ("Still to be sent", ""),
    "thanks_overdue": ("Overdue, and better late than never", ""),
    "dressed": ("Ticked on the checklist", ""),
    "not_dressed": ("Not ticked on the checklist", ""),
    "no_step": ("No such step on the checklist", ""),
}
