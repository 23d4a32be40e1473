"""What every page works with."""

from dataclasses import dataclass

from desktop_app.ui.backend import Backend
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """The door to the notebook, the user's choices, the look, and where to say something."""

    backend: Backend
    preferences: Preferences
    theme: Theme
    messages: Messages
