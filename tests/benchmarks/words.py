"""The words of words.toml as lists."""

import random
import tomllib
from pathlib import Path
from typing import Any

_DATA: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
WORDS: dict[str, list[str]] = {
    key: [word.replace("_", " ") for word in text.split()] for key, text in _DATA["words"].items()
}
LINES: dict[str, list[str]] = {key: text.strip().splitlines() for key, text in _DATA["lines"].items()}
# given names, family names, and whether the family comes first, with nothing between
OTHER_SCRIPTS: list[tuple[list[str], list[str], bool]] = [
    (script["given"].split(), script["family"].split(), script["family_first"]) for script in _DATA["other_scripts"]
]
# The first of a list are drawn most often, and they shall not all begin with an A.
for _names in (WORDS["given"], WORDS["family"], WORDS["organization_heads"], LINES["organization_tails"]):
    random.Random(len(_names)).shuffle(_names)
# What stands for each {slot} of a sentence.
SLOTS: dict[str, list[str]] = {
    "place": LINES["places"],
    "topic": LINES["topics"],
    "month": WORDS["months"],
    "city": WORDS["cities"],
    "field": LINES["fields"],
    "role": LINES["roles"],
    "given": WORDS["given"],
}
