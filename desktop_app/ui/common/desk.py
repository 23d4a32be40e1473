"""What every page works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.store.database import utc_now
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """The door to the notebook, the user's choices, the look, where to say something, and what time it is (UTC).

    `start_words` stand on a command line that opens this notebook.
    """

    backend: Backend
    preferences: Preferences
    theme: Theme
    messages: Messages
    clock: Callable[[], datetime] = utc_now
    start_words: tuple[str, ...] = ()
