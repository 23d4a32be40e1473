"""The command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop_app.commands.names import COMMANDS
from desktop_app.identity import VERSION


def parse(words: Sequence[str]) -> argparse.Namespace:
    """`data_dir` (a Path or None), `demo`, `hidden`, `self_test`, `files` (Paths).

    --help, --version and mistakes end the program.
    """
    parser = argparse.ArgumentParser(
        prog="askwell",
        description="An offline notebook for informational interviews.",
        epilog=f"without a window: askwell COMMAND --help, where COMMAND is {', '.join(COMMANDS)}."
        " A file of such a name is opened with: askwell -- FILE",
        allow_abbrev=False,
    )
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="contact cards, calendars, tables or an archive to open"
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep the notebook and its settings in DIR")
    parser.add_argument("--demo", action="store_true", help="open a sample notebook; it is gone when the window closes")
    parser.add_argument("--hidden", action="store_true", help="start in the tray; minimised where there is none")
    parser.add_argument(
        "--self-test", action="store_true", help="see whether everything Askwell needs is here, and end"
    )
    parser.add_argument("--version", action="version", version=f"askwell {VERSION}")
    # Files may stand on either side of an option, but behind -- only argparse's usual way finds them.
    return parser.parse_args(words) if "--" in words else parser.parse_intermixed_args(words)
