"""People and the ways of reaching them in words, for every page."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.contacts import Stage
from desktop_app.records.outreach import Channel

translate = QCoreApplication.translate
# The stages that are drawn in the accent: the two have agreed to talk, or have talked.
ACCENTED = frozenset({Stage.AGREED, Stage.HELD, Stage.THANKED, Stage.IN_TOUCH})


def no_name() -> str:
    """What stands for the name of a person who has none yet."""
    return translate("Contacts", "No name yet")


def called(name: str) -> str:
    """A name, or what stands for one."""
    return name.strip() or no_name()


def stage_name(stage: Stage) -> str:
    """A stage in a word or two."""
    return translate("Contacts", _STAGES[stage])


def channel_name(channel: Channel) -> str:
    """A channel, as in "Asked ..."."""
    return translate("Contacts", _CHANNELS[channel])


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
_CHANNELS = {
    Channel.EMAIL: "by e-mail",
    Channel.PHONE: "by phone",
    Channel.LETTER: "by letter",
    Channel.REFERRAL: "through a referral",
    Channel.OTHER: "in another way",
}
