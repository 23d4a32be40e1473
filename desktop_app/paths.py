"""Where this user's files live; nothing else asks."""

import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import appdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one notebook."""

    data: Path
    settings: Path
    logs: Path

    @property
    def notebook(self) -> Path:
        return self.data / "notebook.sqlite"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def socket(self) -> Path:
        """Where the program that has this notebook open listens; it belongs to this user and this notebook."""
        mark = hashlib.sha256(str(self.data.resolve()).encode()).hexdigest()[:16]
        user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
        return Path(tempfile.gettempdir()) / f"askwell-{user}-{mark}"

    @property
    def settings_file(self) -> Path:
        return self.settings / "settings.ini"


def user_folders() -> Folders:
    """The per-user folders of this system."""
    names = ("askwell", "Askwell")
    return Folders(
        data=Path(appdirs.user_data_dir(*names)),
        settings=Path(appdirs.user_config_dir(*names)),
        logs=Path(appdirs.user_log_dir(*names)),
    )


def outbox() -> Path:
    """Where a message lies while the user's mail program reads it."""
    return Path(appdirs.user_cache_dir("askwell", "Askwell")) / "outbox"


def folders_in(root: Path) -> Folders:
    """Everything below one folder that the user chose."""
    root = root.expanduser().absolute()
    return Folders(data=root, settings=root, logs=root / "logs")


def make_private(folder: Path) -> None:
    """Create `folder` for this user's eyes only, and repair a looser one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
