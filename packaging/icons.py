"""The marks of the program and of its files in every size and format that systems ask for.

Run as `PYTHONPATH=. python packaging/icons.py FOLDER`. The folder then holds `hicolor/` (for share/icons),
`askwell.ico`, `askwell.icns` and the same two of each own kind of file, as `askwell-archive.ico`. The same drawings
give the same bytes.
"""

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from description import file_mark
from desktop_app.identity import app
from desktop_app.ui.common.icons import FOLDER, SMALL_MARK, mark_file

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
# Kind of entry, its size in points, pixels a point. The first two have a format of Apple's own, the others are PNG.
ICNS_ENTRIES = (
    (b"ic04", 16, 1),
    (b"ic05", 32, 1),
    (b"ic07", 128, 1),
    (b"ic08", 256, 1),
    (b"ic09", 512, 1),
    (b"ic10", 512, 2),
    (b"ic11", 16, 2),
    (b"ic12", 32, 2),
    (b"ic13", 128, 2),
    (b"ic14", 256, 2),
)
RAW_ENTRIES = (b"ic04", b"ic05")
# macOS leaves this share of the edge free around a tile.
MACOS_MARGIN = 100 / 1024
RGBA = QImage.Format.Format_RGBA8888


def image(name: str, points: int, ratio: int = 1, margin: float = 0.0) -> QImage:
    """The mark `name`, `points` x `ratio` pixels wide and high; `margin` is a share of that."""
    size = points * ratio
    made = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    made.fill(0)
    edge = round(size * margin)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(mark_file(points, name))).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    made = made.convertToFormat(RGBA)
    # Else the screen of the machine that builds would be in the file.
    made.setDotsPerMeterX(2835)
    made.setDotsPerMeterY(2835)
    return made


def png(picture: QImage) -> bytes:
    """The bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())


def ico(pictures: Iterable[QImage]) -> bytes:
    """A Windows icon, its pictures as PNG: a header, a directory, the pictures."""
    shown = [(picture.width(), png(picture)) for picture in pictures]
    directory, offset = b"", 6 + 16 * len(shown)
    for width, content in shown:
        # 0 stands for 256; no palette, one plane, 32 bits a pixel.
        directory += struct.pack("<BBBBHHII", width % 256, width % 256, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return struct.pack("<HHH", 0, 1, len(shown)) + directory + b"".join(content for _, content in shown)


def icns(entries: Iterable[tuple[bytes, QImage]]) -> bytes:
    """A macOS icon: each entry has its kind and length before it, and so has the file."""
    body = b""
    for kind, picture in entries:
        content = argb(picture) if kind in RAW_ENTRIES else png(picture)
        body += kind + struct.pack(">I", 8 + len(content)) + content
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def argb(picture: QImage) -> bytes:
    """Apple's format of small pictures: alpha, red, green and blue one after another, each packed."""
    pixels = bytes(picture.constBits())
    return b"ARGB" + b"".join(packed(pixels[channel::4]) for channel in (3, 0, 1, 2))


def packed(values: bytes) -> bytes:
    """Runs of 3 to 130 equal bytes as length + 125 and the byte; others, up to 128, behind their length - 1."""
    made, loose, at = b"", b"", 0
    while at < len(values):
        run = len(values[at : at + 130]) - len(values[at : at + 130].lstrip(values[at : at + 1]))
        if run >= 3:
            made, loose = made + _literal(loose) + bytes((run + 125, values[at])), b""
        else:
            loose += values[at : at + run]
        at += run
    return made + _literal(loose)


def _literal(values: bytes) -> bytes:
    chunks = (values[at : at + 128] for at in range(0, len(values), 128))
    return b"".join(bytes((len(chunk) - 1,)) + chunk for chunk in chunks)


def marks() -> dict[str, str]:
    """Each mark's place and name among the icons of a Linux desktop."""
    found = {app().command: f"apps/{app().id}"}
    found.update((file_mark(kind), f"mimetypes/{kind.type.replace('/', '-')}") for kind in app().kinds if kind.own)
    return found


def write(folder: Path) -> None:
    """Everything, below `folder`."""
    for name, place in marks().items():
        for size in HICOLOR_SIZES:
            _put(folder / f"hicolor/{size}x{size}/{place}.png", png(image(name, size)))
        scalable = folder / f"hicolor/scalable/{place}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        copyfile(FOLDER / f"{name}.svg", scalable)
        _put(folder / f"{name}.ico", ico(image(name, size) for size in ICO_SIZES))
        entries = ((kind, image(name, points, ratio, _margin(points))) for kind, points, ratio in ICNS_ENTRIES)
        _put(folder / f"{name}.icns", icns(entries))


def _margin(points: int) -> float:
    """The smallest need every pixel."""
    return MACOS_MARGIN if points > SMALL_MARK else 0.0


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    write(Path(sys.argv[1]))
