"""The pages of the manual, out of the resources."""

from dataclasses import dataclass
from functools import cache

from desktop_app.languages import resource
from desktop_app.method.folding import fold
from desktop_app.paths import RESOURCES

FOLDER = RESOURCES / "manual"


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page, in Markdown; its title is its first heading."""

    key: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether all of the words stand in the page, accents and capitals aside."""
        folded = fold(self.text)
        return all(fold(word) in folded for word in words.split())


@cache
def pages() -> tuple[ManualPage, ...]:
    """Every page in its order."""
    made = []
    for path in sorted(FOLDER.glob("*.md")):
        text = resource(f"manual/{path.name}").read_text(encoding="utf-8")
        made.append(ManualPage(path.stem, text.partition("\n")[0].lstrip("# ").strip(), text))
    return tuple(made)
