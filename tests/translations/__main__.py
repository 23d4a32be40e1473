"""Brings the catalogues up to date, and says how many texts there are and how many of them are found."""

import sys

from desktop_app.languages import CATALOGUES
from tests.translations import catalogues
from tests.translations.share import share


def main() -> int:
    """Extract and release; answers the exit status."""
    catalogues.update()
    made = catalogues.release()
    print(f"{CATALOGUES.name}/: {', '.join(path.name for path in made)}")
    print(share())
    return 0


if __name__ == "__main__":
    sys.exit(main())
