"""The tests need no screen; those that do start their own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
