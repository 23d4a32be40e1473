"""Windows' taskbar: whose windows these are."""

import ctypes

from desktop_app.identity import app


def identify() -> None:
    """Tell Windows the name that the entry in the start menu bears too, so that both share one button.

    Before the first window; nothing happens elsewhere.
    """
    windll = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.shell32.SetCurrentProcessExplicitAppUserModelID(app().id)
