"""People and the ways of reaching them in words, for every page."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.outreach import Channel

translate = QCoreApplication.translate


def no_name() -> str:
    """What stands for the name of a person who has none yet."""
    return translate("Contacts", "No name yet")


def called(name: str) -> str:
    """A name, or what stands for one."""
    return name.strip() or no_name()


def channel_name(channel: Channel) -> str:
    """A channel, as in "Asked ..."."""
    return translate("Contacts", _CHANNELS[channel])


_CHANNELS = {
    Channel.EMAIL: "by e-mail",
    Channel.PHONE: "by phone",
    Channel.LETTER: "by letter",
    Channel.REFERRAL: "through a referral",
    Channel.OTHER: "in another way",
}
