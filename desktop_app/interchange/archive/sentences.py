"""What is wrong with an archive, in sentences; {where} is filled in. A language may put others in their place."""

from collections.abc import Mapping

from desktop_app.records.archives import ArchiveProblem, Fault

SENTENCES: Mapping[Fault, str] = {
    Fault.NO_ARCHIVE: "This is no archive of Askwell's.",
    Fault.CUT_OFF: "The archive is damaged or was not copied whole. Fetch it again from where it came.",
    Fault.ENCRYPTED: "The archive is encrypted. Unpack it with the program that packed it, and pack it without.",
    Fault.OVERLAPPING: "The files in this archive overlap. Askwell never writes that, and leaves it alone.",
    Fault.BAD_NAME: "There is a file in this archive that Askwell never writes: {where}. It is left alone.",
    Fault.TWICE: "There is a file in this archive twice: {where}. It is left alone.",
    Fault.TOO_MANY: "There are far too many files in this archive. It is left alone.",
    Fault.TOO_LARGE: "There is more in this archive than a notebook holds. It is left alone.",
    Fault.BOMB: "A file in this archive would grow out of all proportion: {where}. It is left alone.",
    Fault.UNKNOWN_RECORDS: "There are records in this archive that this Askwell does not know: {where}.",
    Fault.MISSING: "A file is missing in this archive: {where}.",
    Fault.TOO_NEW: "This archive was written by a newer Askwell ({where}). Please restore it with that version.",
    Fault.TOO_OLD: "This archive has a version that never was.",
    Fault.BAD_HEAD: "The archive does not say rightly what it is; it was changed or is damaged.",
    Fault.BAD_LINE: "A record in this archive cannot be read: {where}.",
    Fault.LONG_LINE: "A record is larger than an archive can hold: {where}.",
    Fault.BAD_VALUE: "A record in this archive has a value that cannot be: {where}.",
    Fault.WRONG_COUNT: "There are more or fewer records in this archive than it says: {where}.",
    Fault.POINTS_NOWHERE: "A record in this archive points at one that is not there: {where}.",
    Fault.CONTRADICTION: "Two records in this archive contradict each other: {where}.",
}
UNTOUCHED = "The notebook was not touched."


def sentence(problem: ArchiveProblem) -> str:
    """What is wrong."""
    return SENTENCES[problem.fault].replace("{where}", problem.where)
