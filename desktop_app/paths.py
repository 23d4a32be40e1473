"""Where this user's files live; nothing else asks."""

import errno
import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import appdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
# What a disk answers that knows no owners and modes, as the FAT of a USB stick.
_NO_MODES = frozenset((errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL))


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
    def socket(self) -> Path | None:
        """Where the program that has this notebook open listens; None where no folder for it is safe from others."""
        mark = hashlib.sha256(str(self.data.resolve()).encode()).hexdigest()[:16]
        folder = runtime_folder()
        return None if folder is None else folder / f"askwell-{mark}"

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
    return cache() / "outbox"


def cache() -> Path:
    """What may be thrown away at any time."""
    return Path(appdirs.user_cache_dir("askwell", "Askwell"))


def runtime_folder() -> Path | None:
    """Where sockets are: this user's own folder for them, made where the system has none.

    None where another user got there first: whoever listens in their folder might be anybody.
    """
    if os.name != "posix":
        return Path(tempfile.gettempdir())
    given = _given_folder()
    if given and is_private(Path(given)):
        return Path(given)
    folder = Path(tempfile.gettempdir()) / f"askwell-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if is_private(folder) else None


def _given_folder() -> str:
    given, sandbox = os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("FLATPAK_ID", "")
    # Each start within a Flatpak has a folder of its own there, except for this part of it.
    return str(Path(given) / "app" / sandbox) if given and sandbox else given


def forget_runtime_folder() -> None:
    """Take away the folder that was made for the socket, once nobody listens in it."""
    if os.name == "posix" and (folder := runtime_folder()) is not None and folder.name == f"askwell-{os.getuid()}":
        with suppress(OSError):
            folder.rmdir()


def below_home(path: Path) -> str:
    """`path` as people write it, with ~ for the user's own folder."""
    home = Path.home()
    return f"~{os.sep}{path.relative_to(home)}".removesuffix(f"{os.sep}.") if path.is_relative_to(home) else str(path)


def is_private(folder: Path) -> bool:
    """Whether it is a folder, no link to one, that this user alone may enter (POSIX)."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def folders_in(root: Path) -> Folders:
    """Everything below one folder that the user chose."""
    root = root.expanduser().absolute()
    return Folders(data=root, settings=root, logs=root / "logs")


def make_private(folder: Path) -> None:
    """Create `folder` for this user's eyes only, what leads to it too, and repair a looser one."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    close_to_others(folder, 0o700)


def close_to_others(path: Path, mode: int) -> None:
    """Repair what others may look into; a disk without modes is left as it is. Raises OSError."""
    if os.name != "posix" or not path.stat().st_mode & 0o077:
        return
    try:
        path.chmod(mode)
    except OSError as error:
        if error.errno not in _NO_MODES:
            raise


def create_private(path: Path) -> None:
    """Create the file for this user only, and repair looser permissions; what is in it stays. Raises OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    close_to_others(path, 0o600)
