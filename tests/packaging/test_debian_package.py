"""What Debian is told about the package, and what goes into the program's folder."""

import re
from email.parser import Parser

import pytest

import bundle
import debian_files
import licences
from description import ROOT
from desktop_app.identity import app

MOMENT = 1_767_225_600  # 2026-01-01
OVERRIDES = ROOT / "packaging" / "debian" / "lintian-overrides"


def _control() -> dict[str, str]:
    text = debian_files.control("libc6 (>= 2.36), tzdata", "xdg-utils", 1234, "amd64")
    assert text.endswith("\n")
    return dict(Parser().parsestr(text).items())


def test_the_control_file_says_what_is_described() -> None:
    control = _control()
    assert control["Package"] == app().command
    assert control["Version"].rpartition("-")[0] == app().version
    assert re.fullmatch(rf"{re.escape(app().publisher)} <\S+@\S+\.\S+>", control["Maintainer"])
    assert control["Installed-Size"] == "1234"


def test_the_description_is_as_the_policy_wants_it() -> None:
    head, *lines = _control()["Description"].splitlines()
    assert len(head) < 80
    assert not head.lower().startswith(("a ", "an ", "the "))
    assert all(line.startswith(" ") and len(line) < 80 for line in lines)
    assert " ".join(line.strip() for line in lines if line != " .") == " ".join(app().description)


@pytest.mark.parametrize(
    ("version", "debian"),
    [("1.0", "1.0-1"), ("1.0rc1", "1.0~rc1-1"), ("1.0.dev3", "1.0~dev3-1"), ("1.0b2", "1.0~b2-1")],
)
def test_what_comes_before_a_release_sorts_before_it(
    version: str, debian: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Changed:
        pass

    changed = Changed()
    vars(changed).update(version=version)
    monkeypatch.setattr(debian_files, "app", lambda: changed)
    assert debian_files.version() == debian


def test_the_packages_changelog_is_dated_by_the_commit() -> None:
    first, *_, last = debian_files.changelog(MOMENT).strip().splitlines()
    assert first == f"{app().command} ({debian_files.version()}) unstable; urgency=medium"
    assert last == f" -- {debian_files.maintainer()}  Thu, 01 Jan 2026 00:00:00 +0000"


def _stanzas() -> list[dict[str, str]]:
    names = ("sqlalchemy", "icalendar", "phonenumbers", "dateutil", "appdirs", "PySide6", "PyInstaller")
    text = debian_files.copyright_file([licences.python(), *licences.libraries(names)])
    return [dict(Parser().parsestr(part).items()) for part in text.split("\n\n")]


def test_the_copyright_file_has_the_form_that_machines_read() -> None:
    head, *stanzas = _stanzas()
    assert head["Format"] == debian_files.FORMAT
    assert stanzas[0]["Files"] == "*"
    for stanza in stanzas:
        assert {"Files", "Copyright", "License"} <= set(stanza)
        assert re.fullmatch(r"[\w.+-]+", stanza["License"].splitlines()[0])


def test_everything_inside_has_its_licence_and_common_texts_are_not_copied() -> None:
    told = {stanza["License"].splitlines()[0]: stanza["License"] for stanza in _stanzas()[1:]}
    for name in ("SQLAlchemy", "icalendar", "python-dateutil", "appdirs", "Python"):
        assert any(short.endswith(f"-{name}") for short in told), name
    for name in ("LGPL-3", "Apache-2.0"):
        assert f"/usr/share/common-licenses/{name}" in told[name]
    assert not any("END OF TERMS AND CONDITIONS" in text for text in told.values())


def test_it_is_said_where_the_source_of_qt_is() -> None:
    told = licences.qt()
    assert re.search(r"https://download\.qt\.io/official_releases/qt/6\.\d+/6\.\d+\.\d+/", told["README.txt"])
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told["LGPL-3.txt"]
    assert "GNU GENERAL PUBLIC LICENSE" in told["GPL-3.txt"]
    assert "{" not in told["README.txt"]


def test_of_whose_it_is_only_names_and_years_are_taken() -> None:
    text = "Copyright (c) 2010-2020, One Author\n* Copyright 2011 Another <a@b.org>.\nWithout copyright in the line\n"
    library = licences.Library("x", "1", "MIT", text)
    assert library.copyrights == ["2010-2020, One Author", "2011 Another <a@b.org>"]


def test_every_override_has_its_reason_above_it() -> None:
    reasoned = False
    for line in OVERRIDES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            reasoned = True
        else:
            assert re.fullmatch(rf"{app().command}: [a-z0-9-]+ \S.*", line)
            assert reasoned, line
    assert reasoned


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/v/PySide6/x.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/v/PySide6/x.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/v/PySide6/x.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/v/PySide6/x.so", True),
        ("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6", "/v/PySide6/x.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", "/v/PySide6/x.qm", True),
        ("PySide6/Qt/translations/designer_de.qm", "/v/PySide6/x.qm", False),
        ("SQLAlchemy.dist-info/METADATA", "/v/METADATA", True),
        ("SQLAlchemy.dist-info/RECORD", "/v/RECORD", False),
        ("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", False),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so", True),
        ("resources/app.json", "/v/app.json", True),
    ],
)
def test_what_goes_into_the_folder(name: str, source: str, wanted: bool) -> None:
    assert bundle.wanted(name, source, system_libraries=True) is wanted


def test_a_folder_for_elsewhere_brings_the_systems_libraries() -> None:
    assert bundle.wanted("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", system_libraries=False)


def test_resources_and_migrations_go_in_as_they_are() -> None:
    inside = {f"{folder}/{path.rpartition('/')[2]}" for path, folder in bundle.data()}
    assert {"resources/app.json", "resources/theme.qss"} <= inside
    assert any(re.fullmatch(r"desktop_app/store/migrations/versions/0001_\w+\.sql", name) for name in inside)
    assert not any("__pycache__" in name for name in inside)


def test_the_languages_go_in_as_qt_reads_them() -> None:
    bundle.make_catalogues()
    inside = {path.rpartition("/")[2] for path, folder in bundle.data() if folder == "resources/translations"}
    assert "askwell_en.qm" in inside
    assert not any(name.endswith(".ts") for name in inside), "what translators work on stays out"
