"""Where the packaged program begins."""

import os
import sys

# The programs that Askwell opens, a mail program say, are to find their own libraries, not those of this folder.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before

from desktop_app.__main__ import main  # noqa: E402

sys.exit(main())
