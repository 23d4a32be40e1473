"""What goes into the program's folder on every system, and what of Qt and Python stays out.

The specs for PyInstaller use it; nothing here imports PyInstaller, so that tests can read the rules.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from desktop_app.whole_files import written_whole

ROOT = Path(__file__).resolve().parent.parent

# Found by name or by path at run time, which no analysis sees.
WHOLE_PACKAGES = ("desktop_app", "phonenumbers.data")
HIDDEN_MODULES = ("alembic.context", "alembic.op", "sqlalchemy.dialects.sqlite", "sqlite3")

# What libraries would like to have, and Askwell never calls.
UNUSED_MODULES = (
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtOpenGL",
    "sqlalchemy.ext.asyncio", "sqlalchemy.testing", "alembic.testing", "greenlet",
    "numpy", "pandas", "pytest", "hypothesis", "tkinter", "curses", "lib2to3", "ensurepip", "venv", "pip", "setuptools",
    "pkg_resources", "readline", "pydoc_data", "idlelib", "turtle", "xmlrpc", "unittest.mock", "pdb", "doctest",
    "multiprocessing", "ssl", "_ssl", "_hashlib", "http", "ftplib", "asyncio.windows_events",
    "babel", "pygments", "rich", "pytz", "yaml", "markdown",
)  # fmt: skip

# Folder of Qt's plugins -> those that are taken; a folder that is not named stays out.
# Images: what theme and icons are drawn from, and what the icon themes of desktops hold. No gtk3 theme: it would
# bring the whole of GTK, and Askwell has a theme of its own. No tls: nothing ever leaves the computer.
PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "imageformats": ("qsvg", "qjpeg", "qico", "qgif"),
    "iconengines": ("qsvgicon",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
# What PyInstaller would run first, at a sixth of the start: its care for subprocesses of Python, for reading sources
# and for other Qts is needless here, and the path to the plugins that it sets would reach programs that are opened.
NEEDLESS_HOOKS = ("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing", "pyi_rth_pyside6")
# Qt's libraries that the kept plugins and modules need; its hooks bring those of the plugins left out, too.
QT_LIBRARIES = re.compile(
    r"libQt6(?:Core|DBus|Gui|Network|OpenGL|PrintSupport|Svg|WaylandClient|Widgets|XcbQpa)\.so.*|libicu.*"
)
# Of Qt's own words only those for what Askwell shows: dialogs, shortcuts, printing.
TRANSLATIONS = re.compile(r"qtbase_[A-Za-z_]+\.qm")
# Wheels and the interpreter bring these; on Debian the system's are used, which its makers keep safe and up to date.
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/local/lib/")
KEPT_FROM_SYSTEM = re.compile(r"libpython3\.\d+\.so|.*/lib-dynload/.*")


def make_catalogues() -> None:
    """Make the .qm of every language in resources/translations from its .ts, with Qt's tool beside this Python."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for source in sorted((ROOT / "resources" / "translations").glob("askwell_*.ts")):
        with written_whole(source.with_suffix(".qm")) as made:
            subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)
            made.chmod(0o644)


def data() -> list[tuple[str, str]]:
    """Files that are not modules, as (path, folder within the program's): resources, and the migrations as they are."""
    wanted = [ROOT / "resources", ROOT / "desktop_app" / "store" / "migrations"]
    files = (path for folder in wanted for path in sorted(folder.rglob("*")) if path.is_file())
    return [
        (str(path), str(path.parent.relative_to(ROOT)))
        for path in files
        if "__pycache__" not in path.parts and path.suffix != ".ts"
    ]


def wanted(name: str, source: str, system_libraries: bool) -> bool:
    """Whether a file goes in: `name` is its place within the program's folder, `source` where it comes from.

    With `system_libraries` those that the system itself provides stay out, except Python's.
    """
    place = PurePosixPath(name.replace("\\", "/"))
    if "plugins" in place.parts:
        after = place.parts[place.parts.index("plugins") + 1 :]
        return len(after) == 2 and _plugin(after[1]) in PLUGINS.get(after[0], ())
    if "translations" in place.parts and "PySide6" in place.parts:
        return TRANSLATIONS.fullmatch(place.name) is not None
    if place.parts[0].endswith(".dist-info"):
        # Versions are read from there; the licences lie together elsewhere.
        return place.name == "METADATA"
    if place.name.startswith("libQt6") and ".so" in place.name:
        return QT_LIBRARIES.fullmatch(place.name) is not None
    if place.parts[0] in ("PySide6", "dateutil") and place.suffix in (".pyi", ".typed", ".json", ".gz"):
        return False
    if system_libraries and source.startswith(SYSTEM_FOLDERS):
        return KEPT_FROM_SYSTEM.match(source) is not None or KEPT_FROM_SYSTEM.match(place.name) is not None
    return True


def kept(entries: Iterable[tuple[str, str, str]], system_libraries: bool) -> list[tuple[str, str, str]]:
    """PyInstaller's entries without those that stay out, in an order that does not depend on the machine."""
    return sorted(entry for entry in entries if wanted(entry[0], entry[1], system_libraries))


def _plugin(file: str) -> str:
    return PurePosixPath(file).name.split(".")[0].removeprefix("lib")
