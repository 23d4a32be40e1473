"""What was typed into one open place, so that the others of its name are filled with it too."""

from dataclasses import dataclass

from desktop_app.method.draft_slots import SLOTS, open_slots


@dataclass(frozen=True, slots=True)
class Entered:
    """An open place as it was gone to: its name, and the text before and behind it."""

    name: str
    before: str
    behind: str

    def typed(self, text: str) -> str:
        """What stands in its place in `text` now; empty where it is still open, or more than it was changed."""
        if len(text) < len(self.before) + len(self.behind):
            return ""
        if not (text.startswith(self.before) and text.endswith(self.behind)):
            return ""
        found = text[len(self.before) : len(text) - len(self.behind)]
        return "" if open_slots(found, SLOTS) else found.strip()


def entered(text: str, start: int, length: int) -> Entered | None:
    """The open place at `start`; None where there is none."""
    for place in open_slots(text, SLOTS):
        if (place.start, place.length) == (start, length):
            return Entered(place.name, text[:start], text[start + length :])
    return None
