"""The language of the window: its catalogues, the form of dates and numbers, and the side on which lines begin."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import languages
from desktop_app.languages import CATALOGUES, ENGLISH

SYSTEM = "system"
_NAME = "askwell.language"


def speak(application: QApplication, wanted: str, folder: Path = CATALOGUES) -> str:
    """Speak the language `wanted`, or the system's for "system"; answers which. To be called before any text is made.

    Where it is not there, English is spoken. Days and numbers take the words of that language and the form of the
    user's region.
    """
    system = QLocale.system()
    language = languages.best(system.uiLanguages() if wanted == SYSTEM else [wanted], folder)
    languages.read_in(language, folder)
    locale = _locale(language, system)
    QLocale.setDefault(locale)
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    # Asked last to first: how English counts stands in for what a language leaves open.
    _install(application, folder / f"askwell_{ENGLISH}.qm")
    if language != ENGLISH:
        _install(application, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), locale)
        _install(application, folder / f"askwell_{language}.qm")
    application.setLayoutDirection(QLocale(language).textDirection())
    return language


def own_name(language: str) -> str:
    """A language as those who speak it call it."""
    if language == ENGLISH:
        return "English"  # and not "American English"
    locale = QLocale(language)
    name = locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in language else name


def _locale(language: str, system: QLocale) -> QLocale:
    spoken = QLocale(language)
    if language == ENGLISH and system.language() is QLocale.Language.C:
        return system
    if spoken.language() is system.language() and ("_" not in language or spoken.territory() is system.territory()):
        return system
    return spoken if "_" in language else QLocale(spoken.language(), system.territory())


def _install(application: QApplication, path: Path, locale: QLocale | None = None) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    found = translator.load(locale, "qtbase", "_", str(path)) if locale is not None else translator.load(str(path))
    if found:
        application.installTranslator(translator)
