"""What a desktop on Linux is told about the program; run as `PYTHONPATH=. python packaging/share.py FOLDER`.

FOLDER becomes what a system has in /usr/share: the entry in the menu, the description for software centres, the
types of files, the manual page. The icons come from `icons.py`; `share.sh` makes both.
"""

import gzip
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from changelog import releases
from description import types
from desktop_app.identity import Kind, app
from desktop_app.interchange.archive import layout
from manual_page import page

SCREENSHOTS = {
    "today": "What is due today, and why",
    "contacts": "People, and everything written about them",
    "meetings": "Meetings in the order of their days",
    "interview": "During a talk: questions, notes and the promised minutes",
    "guide-dark": "How to hold informational interviews, in dark colours",
}
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIME_NAMES = "http://www.freedesktop.org/standards/shared-mime-info"
# Above the 50 of what is told by a name alone, and of a bare ZIP.
MAGIC_PRIORITY = "60"
FIRST_NAME_IN_ZIP = "30"  # where the name of its first file stands; PKWARE's APPNOTE 4.3.7


def domain() -> str:
    """The makers' domain: an id in reverse-domain form says it."""
    return ".".join(reversed(app().id.split(".")[:2]))


def desktop_entry() -> str:
    """The entry in the menu; freedesktop's Desktop Entry Specification 1.5."""
    facts = {
        "Type": "Application",
        "Name": app().name,
        "Comment": app().summary,
        "Exec": f"{app().command} %F",
        "TryExec": app().command,
        "Icon": app().id,
        "Terminal": "false",
        "StartupNotify": "true",
        "StartupWMClass": app().command,
        "Categories": _list(app().categories),
        "Keywords": _list(app().keywords),
        "MimeType": _list(types()),
    }
    return "[Desktop Entry]\n" + "".join(f"{key}={value}\n" for key, value in facts.items())


def _list(words: tuple[str, ...] | list[str]) -> str:
    return "".join(f"{word};" for word in words)


def metainfo(moment: int) -> str:
    """The description for software centres; AppStream 0.16. `moment`, in seconds since 1970, dates the release."""
    root = Element("component", type="desktop-application")
    SubElement(root, "id").text = app().id
    SubElement(root, "metadata_license").text = app().license
    SubElement(root, "project_license").text = app().license
    SubElement(root, "name").text = app().name
    SubElement(root, "summary").text = app().summary
    SubElement(root, "developer_name").text = app().publisher
    description = SubElement(root, "description")
    for paragraph in app().description:
        SubElement(description, "p").text = paragraph
    SubElement(root, "launchable", type="desktop-id").text = f"{app().id}.desktop"
    _screenshots(SubElement(root, "screenshots"))
    for element, name, words in (("categories", "category", app().categories), ("keywords", "keyword", app().keywords)):
        parent = SubElement(root, element)
        for word in words:
            SubElement(parent, name).text = word
    provides = SubElement(root, "provides")
    SubElement(provides, "binary").text = app().command
    for kind in types():
        SubElement(provides, "mediatype").text = kind
    SubElement(root, "content_rating", type="oars-1.1")
    _releases(SubElement(root, "releases"), moment)
    return _written(root)


def _screenshots(parent: Element) -> None:
    for place, (name, caption) in enumerate(SCREENSHOTS.items()):
        shot = SubElement(parent, "screenshot", {} if place else {"type": "default"})
        SubElement(shot, "caption").text = caption
        SubElement(shot, "image").text = f"https://{domain()}/screenshots/{name}.png"


def _releases(parent: Element, moment: int) -> None:
    today = datetime.fromtimestamp(moment, UTC).date().isoformat()
    for release in releases():
        one = SubElement(parent, "release", version=release.version, date=release.day or today)
        news = SubElement(SubElement(one, "description"), "ul")
        for item in release.news:
            SubElement(news, "li").text = item.replace("`", "")


def mime_types() -> str:
    """The kinds of files that are the program's own; freedesktop's Shared MIME-info Database 0.21."""
    root = Element("mime-info", xmlns=MIME_NAMES)
    for kind in app().kinds:
        if kind.own:
            _type(SubElement(root, "mime-type", type=kind.type), kind)
    return _written(root)


def _type(parent: Element, kind: Kind) -> None:
    SubElement(parent, "comment").text = kind.label
    SubElement(parent, "sub-class-of", type="application/zip")
    SubElement(parent, "icon", name=kind.type.replace("/", "-"))
    magic = SubElement(parent, "magic", priority=MAGIC_PRIORITY)
    archive = SubElement(magic, "match", type="string", offset="0", value=r"PK\003\004")
    SubElement(archive, "match", type="string", offset=FIRST_NAME_IN_ZIP, value=layout.HEAD)
    for extension in kind.extensions:
        SubElement(parent, "glob", pattern=f"*.{extension}")


def _written(root: Element) -> str:
    indent(root)
    return XML + tostring(root, encoding="unicode") + "\n"


def write(folder: Path, moment: int) -> None:
    """Everything, below `folder`."""
    files = {
        f"applications/{app().id}.desktop": desktop_entry(),
        f"metainfo/{app().id}.metainfo.xml": metainfo(moment),
        f"mime/packages/{app().id}.xml": mime_types(),
    }
    for name, text in files.items():
        _put(folder / name, text.encode())
    # No name and no time within, so that the same page gives the same bytes.
    _put(folder / f"man/man1/{app().command}.1.gz", gzip.compress(page(moment).encode(), 9, mtime=0))


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(os.environ["SOURCE_DATE_EPOCH"]))
