"""What other programs make of our cards, and we of theirs."""

import io
import subprocess
import sys
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
import vobject

from desktop_app.interchange.vcard.reading import read
from desktop_app.interchange.vcard.writing import write
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, OutgoingContact
from tests.interchange.vcard.samples import FILES, FOLDER, outgoing

UUID = "5f0c6a52-0000-4000-8000-000000000001"
PIXEL = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
    "RU5ErkJggg=="
)
ADA = OutgoingContact(
    uid=UUID,
    name="Ada Löfgren",
    role="Engineer; bridges, tunnels",
    organization="Northfeld, Ltd",
    field="Civil engineering",
    time_zone="Europe/Berlin",
    notes='One line,\nanother; with a \\ and "quotes" ' + "and much more " * 8,
    points=(
        ContactPoint(PointKind.EMAIL, "ada@northfeld.example", "work"),
        ContactPoint(PointKind.EMAIL, "ada@home.example", "Büro"),
        ContactPoint(PointKind.PHONE, "+1 555 0100", "home fax"),
        ContactPoint(PointKind.ADDRESS, "1 Long Street\nSpringfield", "home"),
        ContactPoint(PointKind.LINK, "https://northfeld.example/?a=1,2;3", "homepage"),
    ),
    tags=("fair", "bridges, old"),
    extras=(Extra("BDAY", "1980-01-02"), Extra("PHOTO", PIXEL), Extra("X-A", "b", (("X-NAME", 'a "quoted" ^ name'),))),
)
versions = pytest.mark.parametrize("version", ["3.0", "4.0"])
# vobject stops at these, or reads less of them: junk, no end, two ways of indenting, UTF-16, letters beyond 16 bits.
BOTH_READ = ("android_30", "google", "icloud", "nextcloud", "thunderbird", "evolution", "agent_inline", "xing_labels")


@versions
def test_vobject_reads_what_we_write(version: str) -> None:
    card = vobject.readOne(write([ADA], version).decode())
    assert (card.fn.value, card.title.value, card.org.value) == (ADA.name, ADA.role, [ADA.organization])
    assert (card.n.value.given, card.n.value.family) == ("Ada", "Löfgren")
    assert card.note.value == ADA.notes
    assert [one.value for one in card.email_list] == ["ada@northfeld.example", "ada@home.example"]
    assert card.adr.value.street.splitlines() == ["1 Long Street", "Springfield"]
    assert card.categories.value == list(ADA.tags)
    assert {kind.lower() for kind in card.tel.params["TYPE"]} == {"home", "fax"}
    if version == "3.0":
        assert card.photo.value.startswith(b"\x89PNG")


def test_what_vobject_writes_comes_back_whole() -> None:
    theirs = vobject.readOne(write([ADA], "3.0").decode()).serialize()
    back = outgoing(read(theirs.encode()).contacts[0])
    assert (back.name, back.role, back.notes, back.tags) == (ADA.name, ADA.role, ADA.notes, ADA.tags)
    assert set(back.points) == set(ADA.points)
    assert {extra.name: extra.value for extra in back.extras}.items() >= {"BDAY": "1980-01-02", "PHOTO": PIXEL}.items()


@pytest.mark.parametrize("name", BOTH_READ)
def test_we_read_what_vobject_reads(name: str) -> None:
    data = (FOLDER / f"{name}.vcf").read_bytes()
    theirs = list(vobject.readComponents(data.decode()))
    ours = read(data).contacts
    assert len(ours) == len(theirs)
    for mine, card in zip(ours, theirs, strict=True):
        if "," not in card.fn.value and card.fn.value:
            assert mine.name == card.fn.value
        said = {one.value for name in ("email", "tel") for one in card.contents.get(name, []) if ":" not in one.value}
        assert said <= {point.value for point in mine.points}


@pytest.fixture
def khard(tmp_path: Path) -> tuple[Path, Path]:
    """An empty address book of khard's, and the file that tells where it is."""
    book = tmp_path / "book"
    book.mkdir()
    config = tmp_path / "khard.conf"
    config.write_text(f"[addressbooks]\n[[friends]]\npath = {book}\n", encoding="utf-8")
    return book, config


def run_khard(config: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "khard", "-c", str(config), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env={"PYTHONUTF8": "1"})
    return done.stdout


@versions
def test_khard_shows_what_we_write(version: str, khard: tuple[Path, Path]) -> None:
    book, config = khard
    (book / "ada.vcf").write_bytes(write([ADA], version))
    shown = run_khard(config, "show", "uid:5f0c")
    for text in (ADA.name, ADA.role, ADA.organization, "ada@northfeld.example", "Büro", "+1 555 0100", "bridges, old"):
        assert text in shown


def test_khard_takes_every_card_of_other_programs_from_us(khard: tuple[Path, Path]) -> None:
    book, config = khard
    people = [one for path in FILES for one in read(path.read_bytes()).contacts]
    for number, one in enumerate(people):
        (book / f"{number}.vcf").write_bytes(write([replace(outgoing(one), uid=str(uuid.UUID(int=number)))], "3.0"))
    listed = run_khard(config, "list", "--parsable", "--fields", "name")
    assert len(listed.splitlines()) == len(people)


@versions
def test_every_card_of_other_programs_is_a_card_to_vobject(version: str) -> None:
    for path in FILES:
        people = read(path.read_bytes()).contacts
        cards = list(vobject.readComponents(io.StringIO(write(map(outgoing, people), version).decode(), newline="")))
        assert len(cards) == len(people)
        assert all(card.validate() for card in cards if path.stem != "rfc_4")
