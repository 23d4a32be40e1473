"""The Today tab."""

from desktop_app.ui.common.page import Page


class TodayPage(Page):
    """What to do now."""
