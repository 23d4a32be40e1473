"""The marks in the formats of each system, read back byte by byte."""

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

import icons
from desktop_app.identity import app
from desktop_app.ui.common.icons import MARK_SIZES, application_icon, mark_file

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> Path:
    """Everything that is written."""
    folder = tmp_path_factory.mktemp("icons")
    icons.write(folder)
    return folder


def _ico(content: bytes) -> Iterator[tuple[int, QImage]]:
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    end = 6 + 16 * count
    for number in range(count):
        width, height, _, _, planes, bits, length, offset = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        assert (width, planes, bits, offset) == (height, 1, 32, end), "each picture lies behind the one before"
        end += length
        yield width or 256, QImage.fromData(content[offset:end])
    assert end == len(content)


def _icns(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    at = 8
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at + 4)
        yield content[at : at + 4], content[at + 8 : at + length]
        at += length
    assert at == len(content)


def _unpacked(content: bytes) -> bytes:
    made, at = b"", 0
    while at < len(content):
        head = content[at]
        made += content[at + 1 : at + head + 2] if head < 128 else content[at + 1 : at + 2] * (head - 125)
        at += head + 2 if head < 128 else 2
    return made


@pytest.mark.parametrize("size", icons.HICOLOR_SIZES)
def test_a_linux_desktop_finds_each_size(made: Path, size: int) -> None:
    for place in (f"apps/{app().id}", "mimetypes/application-vnd.askwell.archive"):
        picture = QImage(str(made / f"hicolor/{size}x{size}/{place}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(0, 0).alpha() < 128, "no square behind the mark"
        assert (made / f"hicolor/scalable/{place}.svg").exists()


@pytest.mark.parametrize("name", icons.marks())
def test_windows_finds_each_size(made: Path, name: str) -> None:
    found = dict(_ico((made / f"{name}.ico").read_bytes()))
    assert tuple(found) == icons.ICO_SIZES
    assert all(picture.width() == picture.height() == size for size, picture in found.items())


@pytest.mark.parametrize("name", icons.marks())
def test_macos_finds_each_size(made: Path, name: str) -> None:
    found = dict(_icns((made / f"{name}.icns").read_bytes()))
    for kind, points, ratio in icons.ICNS_ENTRIES:
        content = found.pop(kind)
        if kind in icons.RAW_ENTRIES:
            assert content[:4] == b"ARGB"
            assert len(_unpacked(content[4:])) == 4 * points * points
        else:
            assert QImage.fromData(content).width() == points * ratio
    assert not found


def test_apples_small_pictures_hold_the_same_pixels() -> None:
    picture = icons.image("askwell", 16)
    channels = _unpacked(icons.argb(picture)[4:])
    pixels = bytes(picture.constBits())
    assert channels == pixels[3::4] + pixels[0::4] + pixels[1::4] + pixels[2::4]


@pytest.mark.parametrize("values", [b"", b"a", b"aa", b"aaa", b"abc" * 100, b"a" * 131, b"ab" + b"c" * 400 + b"d"])
def test_packing_loses_nothing(values: bytes) -> None:
    assert _unpacked(icons.packed(values)) == values


def test_the_same_drawings_give_the_same_bytes(made: Path, tmp_path: Path) -> None:
    icons.write(tmp_path)
    for file in sorted(path.relative_to(made) for path in made.rglob("*") if path.is_file()):
        assert (tmp_path / file).read_bytes() == (made / file).read_bytes(), file


@pytest.mark.parametrize("name", icons.marks())
@pytest.mark.parametrize("size", [16, 22, 24])
def test_the_smallest_have_a_drawing_of_their_own(name: str, size: int) -> None:
    assert mark_file(size, name).name == f"{name}-small.svg"
    assert mark_file(32, name).name == f"{name}.svg"


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48])
def test_the_mark_brings_its_own_ground_to_light_and_dark(size: int) -> None:
    picture = icons.image("askwell", size)
    tile = picture.pixelColor(size // 2, size // 2 - 1)
    strokes = [picture.pixelColor(x, size // 2 - 1) for x in range(size)]
    assert tile.alpha() == 255
    assert min(stroke.lightness() for stroke in strokes) < tile.lightness() / 2


@pytest.mark.parametrize("size", MARK_SIZES)
def test_the_window_shows_what_is_installed(size: int) -> None:
    shown = application_icon().pixmap(size, size).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    installed = icons.image("askwell", size)
    unlike = sum(abs(a - b) > 8 for a, b in zip(bytes(shown.constBits()), bytes(installed.constBits()), strict=True))
    assert unlike == 0
