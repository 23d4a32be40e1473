"""Reads scripts of Inno Setup as far as tests need: sections, directives, and entries of `Name: value` pairs."""

import re
from pathlib import Path

Entry = dict[str, str]


def read(path: Path, folder: Path) -> dict[str, list[str]]:
    """The lines of each section, with what `folder` holds for the included files and definitions put in."""
    lines = _included(path, folder)
    definitions = dict(re.findall(r'^#define (\w+) "(.*)"$', "\n".join(lines), re.MULTILINE))
    sections: dict[str, list[str]] = {}
    section = ""
    for line in lines:
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            section = heading[1]
        elif line and not line.startswith((";", "#define")):
            sections.setdefault(section, []).append(_expanded(line, definitions))
    return sections


def _included(path: Path, folder: Path) -> list[str]:
    found: list[str] = []
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if include := re.fullmatch(r'#include "(.*)"', line):
            found += _included(folder / include[1].rpartition("\\")[2], folder)
        else:
            found.append(line)
    return found


def _expanded(line: str, definitions: dict[str, str]) -> str:
    # A name that nobody has defined is a KeyError, as it is an error to the compiler.
    return re.sub(r"\{#(\w+)\}", lambda found: definitions[found[1]], line)


def directives(lines: list[str]) -> dict[str, str]:
    """`Name=value` of [Setup]."""
    found: dict[str, str] = {}
    for line in lines:
        name, value = line.split("=", 1)
        assert name not in found, "a directive stands there twice"
        found[name] = value
    return found


def entries(lines: list[str]) -> list[Entry]:
    """`Name: value; Name: value` of the other sections, unquoted."""
    pattern = re.compile(r'\s*(\w+):\s*(?:"((?:[^"]|"")*)"|([^";]*))\s*(?:;|$)')
    made = []
    for line in lines:
        found = pattern.findall(line)
        rest = pattern.sub("", line)
        assert not rest.strip(), f"not an entry: {line}"
        made.append({name: quoted.replace('""', '"') or plain.strip() for name, quoted, plain in found})
    return made
