"""The words of the Contacts tab for ways to reach people."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.contacts import PointKind
from desktop_app.ui.common.people_words import called, channel_name, no_name, stage_name

translate = QCoreApplication.translate


def point_name(kind: PointKind) -> str:
    """A way to reach a person."""
    return translate("Contacts", _POINTS[kind])


def add_point(kind: PointKind) -> str:
    """The button that adds one more of a kind."""
    return translate("Contacts", _ADD_POINTS[kind])


_POINTS = {
    PointKind.EMAIL: "E-mail",
    PointKind.PHONE: "Phone",
    PointKind.LINK: "Link",
    PointKind.ADDRESS: "Address",
}
_ADD_POINTS = {
    PointKind.EMAIL: "Add e-mail",
    PointKind.PHONE: "Add phone",
    PointKind.LINK: "Add link",
    PointKind.ADDRESS: "Add address",
}

__all__ = ["add_point", "called", "channel_name", "no_name", "point_name", "stage_name"]
