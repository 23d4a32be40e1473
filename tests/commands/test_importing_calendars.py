"""askwell import CALENDAR: the same plan as in the window, and what only the user can decide left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.commands.zones import my_zone
from desktop_app.paths import folders_in
from tests.commands.conftest import Run, state

EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\nDTSTART{when}\r\nDURATION:PT30M\r\nSUMMARY:Talk\r\n"
    "STATUS:{status}\r\nATTENDEE;CN=Ana:mailto:{mail}\r\nEND:VEVENT\r\n"
)
Make = Callable[..., Path]


def event(uid: str, mail: str = "ana@a.example", sequence: int = 0, status: str = "CONFIRMED", when: str = "") -> str:
    when = when or ";TZID=Europe/Berlin:20990401T100000"
    return EVENT.format(uid=uid, sequence=sequence, when=when, status=status, mail=mail)


@pytest.fixture
def calendar(tmp_path: Path) -> Make:
    """Makes a calendar of events."""

    def make(*events: str, name: str = "talks.ics") -> Path:
        path = tmp_path / name
        path.write_bytes(f"BEGIN:VCALENDAR\r\n{''.join(events)}END:VCALENDAR\r\n".encode())
        return path

    return make


def test_meetings_are_added_changed_and_called_off(run: Run, folder: Path, cards: Path, calendar: Make) -> None:
    run("import", cards)
    file = calendar(event("a"), event("b", "stranger@x.example"), event("c", when=":20200101T100000Z"))
    planned = run("import", file, "--dry-run", "--json").told
    assert (planned["meetings"], planned["new"], planned["nobody"], planned["past"]) == (3, 1, 1, 1)
    assert run("search", "Ana").out.splitlines() == ["contact\tAna Pérez"]
    ran = run("import", file)
    assert (ran.status, ran.err) == (0, "")
    assert "Added 1, changed 0, called off 0, left 2" in ran.out
    assert "2 of them are over or with people you do not know yet" in ran.out
    before = state(folder)
    again = run("import", file, "--json").told
    assert (again["added"], again["changed"], again["called_off"], again["left"]) == (0, 0, 0, 3)
    assert state(folder).keys() == before.keys()
    off = calendar(event("a", sequence=1, status="CANCELLED"), name="off.ics")
    assert run("import", off, "--json").told["called_off"] == 1


def test_several_calendars_are_one_and_the_newest_copy_counts(run: Run, cards: Path, calendar: Make) -> None:
    run("import", cards)
    files = [calendar(event("a", sequence=number), name=f"{number}.ics") for number in (2, 1)]
    told = run("import", *files, "--json").told
    assert (told["meetings"], told["added"]) == (1, 1)


def test_what_cannot_be_told_is_said(run: Run, folder: Path, cards: Path, calendar: Make) -> None:
    empty = run("import", calendar(), "--json")
    assert (empty.status, empty.told["doubts"][0]["reason"]) == (1, "no_events")
    assert "No meeting" in empty.err
    mixed = run("import", cards, calendar(event("a")))
    assert mixed.status == 2
    assert "people in first" in mixed.err
    assert run("import", calendar(event("a")), "--tag", "x").status == 2
    floating = run("import", calendar(event("a", when=":20990401T100000")), "--dry-run")
    assert "floating" in floating.err


def test_the_users_zone_is_the_one_of_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = folders_in(tmp_path)
    monkeypatch.setenv("TZ", ":Asia/Tokyo")
    assert my_zone(folders) == "Asia/Tokyo"
    folders.settings_file.write_text("[General]\ntime_zone=Europe/Lisbon\n")
    assert my_zone(folders) == "Europe/Lisbon"
    folders.settings_file.write_bytes(b"\xff[no settings")
    monkeypatch.setenv("TZ", "Nowhere/At/All")
    assert my_zone(folders)
