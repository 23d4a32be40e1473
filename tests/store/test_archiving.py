"""Archives: everything comes back field by field, and nothing is replaced that was not checked."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.interchange.archive import reading
from desktop_app.interchange.archive.columns import Kind
from desktop_app.interchange.archive.tables import OTHERS, RECORDS
from desktop_app.interchange.archive.tables import TABLES as DESCRIBED
from desktop_app.records.archives import ArchiveProblem, Fault
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import archiving, backup, backup_copies, contacts, contacts_list, demo, promises
from desktop_app.store.database import VERSION, Notebook
from desktop_app.store.schema import RECORDS as MAPPED
from tests.faults.test_full_disk import no_room
from tests.store import soundness
from tests.store.archives import Given, Tables, clock, random_tables, save, tables_of, there_and_back
from tests.store.snapshots import snapshot

SEEDS = st.integers(0, 2**32)
SIZES = st.integers(0, 6)
TEXTS = st.lists(
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=40), min_size=1, max_size=8
)


def put_back(archive: Path, target: Path) -> Path | None:
    """Restore `archive` into the folder `target`."""
    with reading.opened(archive, VERSION) as found:
        return archiving.restore(target / "notebook.sqlite", found, target / "backups", clock)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SEEDS, SIZES, TEXTS)
def test_any_notebook_comes_back_field_by_field(seed: int, size: int, texts: list[str]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="askwell-archives-"))
    try:
        there_and_back(folder, random_tables(seed, size, texts))
    finally:
        shutil.rmtree(folder)


def test_every_column_is_described_as_it_is() -> None:
    assert {table.name for table in RECORDS} == set(MAPPED)
    assert set(archiving.ARCHIVED) == set(DESCRIBED)
    for name, mapped in archiving.ARCHIVED.items():
        told = {column.name: column for column in DESCRIBED[name].columns}
        assert set(told) == set(mapped.__table__.columns.keys())
        for column in mapped.__table__.columns:
            described = told[column.name]
            assert described.empty == column.nullable
            assert (described.kind in (Kind.NUMBER, Kind.YES_NO)) == (str(column.type) in ("INTEGER", "BOOLEAN"))
            targets = [key.column.table.name for key in column.foreign_keys]
            assert name in {table.name for table in OTHERS} or targets == [described.points] * bool(described.points)


def test_the_sample_comes_back_with_what_is_derived(notebook: Notebook, tmp_path: Path) -> None:
    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    kept = put_back(save(notebook, tmp_path / "all.askwell"), tmp_path / "new")
    assert kept is None
    with closing(Notebook.open(tmp_path / "new" / "notebook.sqlite", clock)) as again:
        assert snapshot(again) == snapshot(notebook)
        assert tables_of(again) == tables_of(notebook)
        soundness.check(again)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == ["notebook.sqlite"]


def test_an_id_is_given_once_for_all(notebook: Notebook, tmp_path: Path, add_contact: Callable[..., int]) -> None:
    contact = add_contact()
    gone = notebook.write(promises.make, contact, "Send it", by_me=True).answer
    notebook.write(promises.delete, gone)
    put_back(save(notebook, tmp_path / "all.askwell"), tmp_path / "new")
    with closing(Notebook.open(tmp_path / "new" / "notebook.sqlite", clock)) as again:
        assert again.write(promises.make, contact, "Another", by_me=True).answer > gone


def test_what_was_in_place_can_be_brought_back(
    notebook: Notebook, tmp_path: Path, add_contact: Callable[..., int]
) -> None:
    archive = save(notebook, tmp_path / "empty.askwell")
    add_contact("Amara Okafor")
    before = snapshot(notebook)
    path, folder = notebook.path, tmp_path / "backups"
    notebook.close()
    with reading.opened(archive, VERSION) as found:
        kept = archiving.restore(path, found, folder, clock)
    with closing(Notebook.open(path, clock)) as restored:
        assert restored.read(contacts_list.counts).total == 0
    (info,) = backup.listing(folder)
    assert info.path == kept
    assert info.reason == "before-restore"
    backup.restore(path, info, folder, clock())
    with closing(Notebook.open(path, clock)) as back:
        assert snapshot(back) == before


def test_a_record_that_points_nowhere_leaves_the_notebook_alone(notebook: Notebook, tmp_path: Path) -> None:
    tables: Tables = {name: [] for name in DESCRIBED}
    source = random_tables(7, 6, ["x"])
    tables["contact_point"] = source["contact_point"] or random_tables(8, 9, ["x"])["contact_point"]
    assert tables["contact_point"]
    check_refused(notebook, tables, Fault.POINTS_NOWHERE)


def test_records_that_contradict_each_other_leave_the_notebook_alone(notebook: Notebook) -> None:
    tables: Tables = {name: [] for name in DESCRIBED}
    (row,) = random_tables(3, 1, ["x"])["tag"] or [_tag()]
    tables["tag"] = [row, row | {"id": row["id"] + 1}]
    check_refused(notebook, tables, Fault.CONTRADICTION)


def _tag() -> dict[str, object]:
    stamp = "2026-03-10T12:00:00.000000Z"
    return {"id": 1, "uuid": "u", "created_at": stamp, "changed_at": stamp, "name": "x", "name_key": "x"}


def check_refused(notebook: Notebook, tables: Tables, fault: Fault) -> None:
    """Fail unless restoring these rows is refused, with the notebook as it was and nothing left behind."""
    path = notebook.path
    notebook.close()
    before = path.read_bytes()
    with pytest.raises(ArchiveProblem) as caught:
        archiving.restore(path, Given(tables), path.parent / "backups", clock)
    assert caught.value.fault is fault
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["notebook.sqlite"]


def test_stopping_on_the_way_leaves_the_notebook_alone(notebook: Notebook, tmp_path: Path) -> None:
    archive = save(notebook, tmp_path / "all.askwell")
    path = notebook.path
    notebook.close()
    before = path.read_bytes()

    def enough(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with reading.opened(archive, VERSION) as found, pytest.raises(KeyboardInterrupt):
        archiving.restore(path, found, tmp_path / "backups", clock, enough)
    assert path.read_bytes() == before
    assert sorted(found.name for found in tmp_path.iterdir()) == ["all.askwell", "notebook.sqlite"]


def test_without_room_for_the_new_notebook_nothing_changes(
    notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = save(notebook, tmp_path / "all.askwell")
    notebook.write(contacts.create, "Amara Okafor")
    path = notebook.path
    notebook.close()
    before = path.read_bytes()
    monkeypatch.setattr(backup_copies, "sync_file", no_room)
    with reading.opened(archive, VERSION) as found, pytest.raises(StoreProblem) as caught:
        archiving.restore(path, found, tmp_path / "backups", clock)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert path.read_bytes() == before


def test_answers_told_in_confidence_stay_out_of_the_copies_for_reading(notebook: Notebook, tmp_path: Path) -> None:
    import zipfile

    notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    secret = notebook.raw.execute("SELECT answer FROM agenda_item WHERE confidential AND answer <> ''").fetchone()
    if secret is None:
        notebook.raw.execute("UPDATE agenda_item SET confidential = 1, answer = 'A secret' WHERE id = 1")
        secret = ("A secret",)
    words = secret[0].split("\n")[0].encode()[:8]
    for private in (False, True):
        with zipfile.ZipFile(save(notebook, tmp_path / "all.askwell", private=private)) as packed:
            copies = [packed.read(name) for name in packed.namelist() if name.startswith("markdown/")]
            assert any(words in copy for copy in copies) is private
            assert words in packed.read("records/agenda_item.jsonl")
