"""The words of the Contacts tab for stages, channels and events."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.contacts import PointKind, Stage
from desktop_app.ui.common.people_words import called, channel_name, no_name

translate = QCoreApplication.translate


def stage_name(stage: Stage) -> str:
    """A stage in a word or two."""
    return translate("Contacts", _STAGES[stage])


def point_name(kind: PointKind) -> str:
    """A way to reach a person."""
    return translate("Contacts", _POINTS[kind])


def add_point(kind: PointKind) -> str:
    """The button that adds one more of a kind."""
    return translate("Contacts", _ADD_POINTS[kind])


_STAGES = {
    Stage.FOUND: "Found",
    Stage.RESEARCHED: "Researched",
    Stage.ASKED: "Asked",
    Stage.NUDGED: "Reminded",
    Stage.AGREED: "Agreed",
    Stage.HELD: "Talked",
    Stage.THANKED: "Thanked",
    Stage.IN_TOUCH: "In touch",
    Stage.AT_REST: "At rest",
}
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
