"""What is tidied up at the start."""

from desktop_app.store import upkeep
from desktop_app.store.database import Notebook


def test_what_a_sudden_end_left_behind_goes(notebook: Notebook) -> None:
    folder = notebook.path.parent
    (folder / ".archiving-x").mkdir()
    (folder / ".archiving-x" / "copy.sqlite").write_bytes(b"private")
    for name in (
        "notebook.sqlite.unpacked",
        "notebook.sqlite.unpacked-wal",
        "notebook.sqlite.incoming",
        "mine.unpacked",
    ):
        (folder / name).write_bytes(b"private")
    (folder / ".archiving-link").symlink_to(folder / "mine.unpacked")
    kept = {found.name for found in folder.iterdir() if found.name.startswith(("notebook.sqlite-", "mine"))}
    notebook.maintain(lambda _session: None)
    upkeep.tidy(notebook, lambda _done, _total: True)
    left = {found.name for found in folder.iterdir()}
    assert left >= kept | {"notebook.sqlite", "mine.unpacked"}
    assert not [name for name in left if "archiving" in name or ".sqlite.unpacked" in name or ".incoming" in name]
