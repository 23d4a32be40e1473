"""What the export says."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.interchange.documents.paper import Print
from desktop_app.interchange.documents.words import WORDS
from desktop_app.interchange.markdown import WORDS as MARKDOWN_WORDS
from desktop_app.records.exporting import Format, What
from desktop_app.records.meetings import MeetingRow
from desktop_app.ui.common.dates import clock
from desktop_app.ui.common.meeting_words import day_text
from desktop_app.ui.common.people_words import called


def tr(text: str, count: int = -1) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Exporting", text, None, count)


def kinds() -> dict[What, tuple[str, str]]:
    """What can be exported: its name, and what it is."""
    return {
        What.PEOPLE: (tr("People"), tr("For another address book or a spreadsheet, or all you know of them to read.")),
        What.MEETINGS: (tr("All meetings"), tr("As a calendar that other programs and phones open.")),
        What.MEETING: (tr("One meeting"), tr("As an invitation file to attach to a message.")),
        What.RECORD: (tr("Interview record"), tr("One talk on paper: questions left, answers right.")),
        What.LOG: (tr("Contact log"), tr("Everybody, how far you have come with them and what happened.")),
        What.LETTERS: (tr("Thank-you letters"), tr("Those sent and those being written, one a page.")),
        What.PACKET: (tr("Class packet"), tr("Goals, interviews, questions, summaries and thank-yous.")),
    }


def formats() -> dict[Format, tuple[str, str]]:
    """The kinds of files: the name, and what each is good for."""
    return {
        Format.VCARD: (tr("Cards (vCard 4.0)"), tr("Keeps everything; for newer address books and for Askwell.")),
        Format.VCARD3: (tr("Cards (vCard 3.0)"), tr("For phones and older address books.")),
        Format.CSV: (tr("Table (CSV)"), tr("For spreadsheets, and back again.")),
        Format.ICS: (tr("Calendar (iCalendar)"), tr("For any calendar.")),
        Format.MARKDOWN: (tr("Text (Markdown)"), tr("All you know of them and talked about, to read anywhere.")),
        Format.PDF: (tr("PDF"), tr("To print or hand in.")),
        Format.ODT: (tr("OpenDocument (ODT)"), tr("To go on writing in, in a word processor.")),
    }


def file_stem(what: What) -> str:
    """What the file is called if nobody calls it otherwise."""
    return {
        What.PEOPLE: tr("Contacts"),
        What.MEETINGS: tr("Meetings"),
        What.MEETING: tr("Invitation"),
        What.RECORD: tr("Interview record"),
        What.LOG: tr("Contact log"),
        What.LETTERS: tr("Thank-you letters"),
        What.PACKET: tr("Class packet"),
    }[what]


def nothing(what: What) -> str:
    """Why no file was made."""
    if what is What.LETTERS:
        return tr("No thank-you is written yet, so there is nothing to export.")
    if what is What.MEETINGS:
        return tr("There is no meeting in the notebook yet, so there is nothing to export.")
    if what is What.MEETING:
        return tr("This meeting was deleted meanwhile, so there is nothing to export.")
    if what is What.PACKET:
        return tr("No interview is ticked, so there is nothing to export.")
    return tr("There is nobody to export.")


def meeting_line(row: MeetingRow) -> str:
    """A meeting as one line of a list."""
    local = row.start.local
    return f"{day_text(local.date())} {local.year}, {clock(local)} · {called(row.contact.name)}"


def long_day(day: date) -> str:
    """A day as a document writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def printing(zone: str) -> Print:
    """How documents are told in the user's language."""
    return Print(zone, {key: QCoreApplication.translate("Documents", WORDS[key]) for key in WORDS}, long_day)


def markdown_words() -> dict[str, str]:
    """The words of a contact as Markdown, in the user's language."""
    return {key: QCoreApplication.translate("Markdown", MARKDOWN_WORDS[key]) for key in MARKDOWN_WORDS}
