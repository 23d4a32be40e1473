"""What Qt has to bring: plugins, fonts, words in other languages, pages; and the windows that are imported by name."""

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QPluginLoader, Qt, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QFontMetrics, QGuiApplication, QImage, QImageReader, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.paths import RESOURCES
from desktop_app.self_test.check import Check, Failed, require

PLUGINS = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
# The one by which windows come onto the screen; where Wayland is spoken, xcb is what remains when that fails.
PLATFORM = {"win32": "windows", "darwin": "cocoa"}.get(sys.platform, "xcb")
_NEEDED = (("platforms", PLATFORM), ("imageformats", "svg"), ("iconengines", "svgicon"))
_FORMATS = ("svg", "png", "jpeg")
_HTML = "<h1>Askwell</h1><p>Ægir, Łódź, Ωmega, Ждан</p>"


def plugins(_folder: Path) -> str:
    """The plugins without which there is no window or no icon can be loaded, with all that they need of the system."""
    for kind, name in _NEEDED:
        found = sorted((PLUGINS / kind).glob(f"*q{name}.*"))
        require(found, f"Qt's plugin {kind}/{name} is missing in {PLUGINS}.")
        loader = QPluginLoader(str(found[0]))
        require(loader.load(), f"Qt's plugin {kind}/{name} cannot be loaded: {loader.errorString()}")
    return f"Qt {qVersion()}; {', '.join(f'{kind}/{name}' for kind, name in _NEEDED)}"


def _application() -> QApplication:
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    if sys.platform.startswith("linux"):
        # Whether there is a screen is not the question, and asking for one in vain would end the program.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["askwell"])


def fonts(_folder: Path) -> str:
    """There is a font, it has the letters of names, and it leaves something on a picture."""
    application = _application()
    families = QFontDatabase.families()
    require(families, "There is no font. Install one, for instance DejaVu or Noto.")
    font = application.font()
    font.setPixelSize(24)
    image = QImage(240, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(4, 30, "Askwell éłß")
    painter.end()
    require(_ink(image), f"The font {font.family()} draws nothing.")
    lost = [sign for sign in "aéłßĞő" if not QFontMetrics(font).inFont(sign)]
    return f"{len(families)} families; {font.family()}{', without ' + ' '.join(lost) if lost else ''}"


def _ink(image: QImage) -> bool:
    blank = image.pixel(0, 0)
    return any(image.pixel(x, y) != blank for x in range(image.width()) for y in range(image.height()))


def pictures(_folder: Path) -> str:
    """Icons and the style sheet become what is seen."""
    from desktop_app.ui.common import icons, theme, tokens

    application = _application()
    known = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    require(known.issuperset(_FORMATS), f"Qt cannot read pictures of the kind {', '.join(set(_FORMATS) - known)}.")
    names = [path.stem for path in sorted(icons.FOLDER.glob("*.svg"))]
    for name in names:
        drawn = icons.pixmap(name, "#0B6B62", 24)
        require(not drawn.isNull() and _inked(drawn.toImage()), f"The icon {name} is not drawn.")
    sheet = theme.style_sheet(tokens.LIGHT, 1.0)
    require("@" not in sheet, "The style sheet names colours or sizes that there are not.")
    before = application.styleSheet()
    application.setStyleSheet(sheet)
    application.setStyleSheet(before)
    return f"{len(names)} icons"


def _inked(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def paper(folder: Path) -> str:
    """A page becomes PDF and OpenDocument."""
    from desktop_app.ui.common import paper as papers

    _application()
    printed, written = papers.pdf(_HTML), papers.odt(_HTML)
    require(printed.startswith(b"%PDF") and len(printed) > 2000, "No PDF is made.")
    require(written.startswith(b"PK"), "No OpenDocument text is made.")
    wrong = papers.write_whole(folder / "page.pdf", lambda: printed)
    require(not wrong, f"A PDF cannot be written: {wrong}.")
    return f"PDF of {len(printed) // 1000} kB, ODT"


def translations(_folder: Path) -> str:
    """Askwell's own catalogues, as many as there are, and Qt's can be loaded."""
    _application()
    own = sorted((RESOURCES / "translations").glob("*.qm"))
    of_qt = sorted(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)).glob("qtbase_*.qm"))
    require(of_qt, "Qt's own words are there in English alone: its translations are missing.")
    _load(own)
    _load(of_qt)
    return f"{len(own)} of Askwell, {len(of_qt)} of Qt"


def _load(catalogues: Iterable[Path]) -> None:
    for path in catalogues:
        if not QTranslator().load(str(path)):
            raise Failed(f"The translation {path.name} cannot be loaded.")


def windows(_folder: Path) -> str:
    """Every window that is imported by its name."""
    from desktop_app.ui.common.page import WINDOWS

    _application()
    for place, module in WINDOWS.items():
        require(import_module(module).open_window, f"The window {place} is missing.")
    return f"{len(WINDOWS)} on {QGuiApplication.platformName()}"


CHECKS: tuple[tuple[str, Check], ...] = (
    ("Qt's plugins", plugins),
    ("fonts", fonts),
    ("pictures", pictures),
    ("paper", paper),
    ("translations", translations),
    ("windows", windows),
)
