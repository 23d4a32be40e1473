"""What leaves the notebook: what is wanted, and what the documents are made from."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.records.contacts import ContactRef, ContactView
from desktop_app.records.dossiers import Dossier
from desktop_app.records.drafts import Profile
from desktop_app.records.questions import QuestionList


class What(StrEnum):
    """What can be exported."""

    PEOPLE = "people"
    MEETINGS = "meetings"
    MEETING = "meeting"
    RECORD = "record"
    LOG = "log"
    LETTERS = "letters"
    PACKET = "packet"


class Format(StrEnum):
    """The kinds of files; the value is the ending of their names, but for the older cards."""

    VCARD = "vcf"
    VCARD3 = "vcf3"
    CSV = "csv"
    ICS = "ics"
    MARKDOWN = "md"
    PDF = "pdf"
    ODT = "odt"

    @property
    def ending(self) -> str:
        """The ending of the file's name, without its dot."""
        return "vcf" if self is Format.VCARD3 else self.value


PAPER = (Format.PDF, Format.ODT)
FORMATS = {
    What.PEOPLE: (Format.VCARD, Format.VCARD3, Format.CSV, Format.MARKDOWN),
    What.MEETINGS: (Format.ICS,),
    What.MEETING: (Format.ICS,),
    What.RECORD: PAPER,
    What.LOG: PAPER,
    What.LETTERS: PAPER,
    What.PACKET: PAPER,
}


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """What the export is opened for. `ids` are contacts, or the one meeting, that the place it was opened from had
    chosen; `view` is what its table shows.
    """

    what: What | None = None
    ids: tuple[int, ...] = ()
    view: ContactView | None = None
    format: Format | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A thank-you as it was sent at `at`, or as it is written so far (`at` is None); `address` may be empty."""

    contact: ContactRef
    address: str
    subject: str
    body: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Letters:
    """Thank-yous from `profile`, and to whom one is owed that is not written yet."""

    profile: Profile
    letters: tuple[Letter, ...] = ()
    unwritten: tuple[ContactRef, ...] = ()


@dataclass(frozen=True, slots=True)
class PacketWanted:
    """What goes into a class packet: talks by the ids of their meetings, a question list (None: what was asked in
    them), and whether names are hidden and answers kept private are shown.
    """

    title: str = ""
    goals: str = ""
    meetings: tuple[int, ...] = ()
    list_id: int | None = None
    hide_names: bool = True
    private: bool = False


@dataclass(frozen=True, slots=True)
class Packet:
    """All that a class packet is made from; each dossier holds the talks that are in it, and no others.

    `people` and `organizations` are all that the notebook knows of, so that names can be hidden wherever they stand.
    """

    wanted: PacketWanted
    author: str
    dossiers: tuple[Dossier, ...] = ()
    questions: QuestionList | None = None
    thanks: tuple[Letter, ...] = ()
    people: tuple[ContactRef, ...] = ()
    organizations: tuple[str, ...] = ()
