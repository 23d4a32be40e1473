"""The sentence for each kind of trouble."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.problems import StoreProblem, Trouble


def sentence(problem: StoreProblem) -> str:
    """What happened and what can be done, for a person to read."""
    words = _SENTENCES[problem.trouble]
    text = QCoreApplication.translate("Troubles", words)
    return text.replace("{path}", str(problem.path or "")).replace("{detail}", problem.detail)


_SENTENCES = {
    Trouble.DISK_FULL: (
        "The disk is full, so the last change is not saved yet."
        " Your text is still here: free some space, then try again."
    ),
    Trouble.READ_ONLY: (
        "Askwell may not write in {path}. Your text is still here: make the folder writable, then try again."
    ),
    Trouble.LOCKED: ("Another program is holding {path}. Close it there, then try again; nothing is lost."),
    Trouble.DAMAGED: (
        "The notebook {path} is damaged. Askwell leaves it as it is and can go on with the newest good backup."
    ),
    Trouble.TOO_NEW: (
        "This notebook was written by a newer Askwell. It has not been touched: please open it with that version."
    ),
    Trouble.NOT_A_NOTEBOOK: "{path} is not an Askwell notebook. It has not been touched.",
    Trouble.GONE: "This was deleted meanwhile. It can be brought back, with what you have just typed.",
    Trouble.UNREADABLE: (
        "{path} cannot be read or written just now. Is the disk still connected? Your text is still here; try again."
    ),
    Trouble.INVALID: "{detail}",
    Trouble.STOPPED: "Stopped. Nothing was changed.",
}
