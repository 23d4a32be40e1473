"""Languages nobody speaks, to see what is not translated: longer, accented, in brackets; one from right to left.

They are built from the catalogue as any translation is, and take the codes of languages whose letters are not Latin,
so that days and months are not Latin either: Latin letters outside the brackets are English that nobody can translate.
"""

import json
import re
import xml.etree.ElementTree as Tree
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop_app.paths import RESOURCES
from tests.translations.catalogues import DATE, as_code, release, tool
from tests.translations.extracting import Text, extract

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
# What is no word: places to fill, numbers, keys to press, the letter a key leads to, ends of lines, links.
KEPT = re.compile(r"\t.+|\{+[^{}]*\}+|%L?n|(?:(?:Ctrl|Alt|Shift)\+)+\S+|&.|\n|https?://\S+|\S+@\S+|F\d+")
LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀçďéƒĝĥíĵķĺɱñóƥʠřšťúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĹṀÑÓƤɊŘŠŤÚṼŴẊÝŽ"
GREEK = "αβψδεφγηιξκλμνοπχρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΧΡΣΤΘΩΣΧΥΖ"
HEBREW = "אבגדהוזחטיכלמנסעפצקרשתםןףץאבגדהוזחטיכלמנסעפצקרשתםןףץ"
FILLER = ("ǿñé", "ŧŵǿ", "ŧĥŕéé", "ƒǿúř")
FILLER_HEBREW = ("אחד", "שתיים", "שלוש", "ארבע")


@dataclass(frozen=True, slots=True)
class Pseudo:
    """A made-up language under the code of a real one."""

    code: str
    letters: str
    filler: tuple[str, ...]

    def say(self, text: str) -> str:
        """The text in this language; what is no word stays."""
        if DATE.fullmatch(text) or not any(sign.isalpha() for sign in text):
            return text
        return f"{OPEN}{self.word(text)}{self._padding(text)}{CLOSE}"

    def word(self, text: str) -> str:
        """The same without brackets, and no longer."""
        table = str.maketrans(LATIN, self.letters)
        kept = [match.span() for match in KEPT.finditer(text)]
        made, at = "", 0
        for start, end in kept:
            made += text[at:start].translate(table) + text[start:end]
            at = end
        return made + text[at:].translate(table)

    def _padding(self, text: str) -> str:
        wanted, made = max(2, round(len(text) * LONGER)), ""
        number = 0
        while len(made) < wanted:
            made += " " + self.filler[number % len(self.filler)]
            number += 1
        return made[: max(3, wanted + 1)]


LEFT_TO_RIGHT = Pseudo("el", ACCENTED, FILLER)
RIGHT_TO_LEFT = Pseudo("he", HEBREW, FILLER_HEBREW)
LANGUAGES = (LEFT_TO_RIGHT, RIGHT_TO_LEFT)

# What is a text in the files of the resources, by the name of its field.
_TEXTS = {
    "guide.json": {"title", "lead", "aspect", "informational", "job", "askwell", "text", "topic", "source"},
    "questions.json": {"name", "about", "text", "hint"},
    "templates.json": {"name", "subject", "body", "topics", "modes", "sentences"},
}
_TABLES = {"topics", "modes", "sentences"}
_KEYS = {
    "key", "from", "to", "contact", "channel", "direction", "outcome", "purpose", "mode", "status", "topic", "meeting",
    "checklist_done", "for_referral_to", "recording", "quoting", "time_zone", "time", "link", "email", "phone",
}  # fmt: skip


def build(folder: Path) -> None:
    """Both languages, complete, into `folder`."""
    texts, _ = extract()
    for language in LANGUAGES:
        _catalogue(folder / f"askwell_{language.code}.ts", language, texts)
        _resources(folder / language.code, language)
    _english(folder)
    release(folder)


def _catalogue(path: Path, language: Pseudo, texts: list[Text]) -> None:
    with TemporaryDirectory(prefix="askwell-texts-") as made:
        code = Path(made, "texts.cpp")
        code.write_text(as_code(texts), encoding="utf-8")
        tool("lupdate", "-silent", "-locations", "none", str(code), "-ts", str(path))
    tree = Tree.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        source = message.findtext("source")
        assert translation is not None
        assert source is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms or [translation]:
            form.text = language.say(source)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _english(folder: Path) -> None:
    source = RESOURCES / "translations" / "askwell_en.ts"
    (folder / source.name).write_text(source.read_text(encoding="utf-8"), encoding="utf-8")


def _resources(folder: Path, language: Pseudo) -> None:
    (folder / "manual").mkdir(parents=True)
    for name, fields in _TEXTS.items():
        data = json.loads((RESOURCES / name).read_text(encoding="utf-8"))
        _write(folder / name, _changed(data, fields.__contains__, language.say))
    for page in sorted((RESOURCES / "manual").glob("*.md")):
        lines = page.read_text(encoding="utf-8").splitlines()
        (folder / "manual" / page.name).write_text("\n".join(map(language.word, lines)) + "\n", encoding="utf-8")


def greek_sample() -> dict[str, Any]:
    """The sample notebook as somebody who writes Greek would keep it: nothing of it is taken for English."""
    data = json.loads((RESOURCES / "demo.json").read_text(encoding="utf-8"))
    table = str.maketrans(LATIN, GREEK)

    def put(text: str) -> str:
        return text if "@" in text or "://" in text or text in ("work", "home", "mobile") else _plain(text, table)

    changed: dict[str, Any] = _changed(data, lambda field: field not in _KEYS, put)
    return changed


def _plain(text: str, table: dict[int, int]) -> str:
    # Letters that are Latin with a sign, as in "Łukasz".
    return "".join(sign if not sign.isalpha() or ord(sign) < 128 else "ά" for sign in text).translate(table)


def _changed(data: Any, chosen: Callable[[str], bool], change: Callable[[str], str], field: str = "") -> Any:
    if isinstance(data, dict):
        of_texts = field in _TABLES and chosen(field)
        return {key: _changed(value, chosen, change, field if of_texts else key) for key, value in data.items()}
    if isinstance(data, list):
        return [_changed(value, chosen, change, field) for value in data]
    return change(data) if isinstance(data, str) and data and chosen(field) else data


def _write(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
