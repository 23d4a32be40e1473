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
    # By names: the first use of Qt's lists of languages and regions costs a tenth of the start.
    here, _, region = system.name().partition("_")
    if language == here or language == system.name() or (language == ENGLISH and here == "C"):
        return system
    return QLocale(language if "_" in language else f"{language}_{region}")


def _install(application: QApplication, path: Path, locale: QLocale | None = None) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    found = translator.load(locale, "qtbase", "_", str(path)) if locale is not None else translator.load(str(path))
    if found:
        application.installTranslator(translator)
