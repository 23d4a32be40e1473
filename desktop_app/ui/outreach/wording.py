"""What drafts are for and how they go, in the user's words."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.outreach import Channel, Purpose

translate = QCoreApplication.translate


def purpose_name(purpose: Purpose) -> str:
    """What a draft is for."""
    return translate("Outreach", _PURPOSES[purpose])


def channel_title(channel: Channel) -> str:
    """The way it goes, as a choice."""
    return translate("Outreach", _CHANNELS[channel])


_PURPOSES = {
    Purpose.ASK: "Ask for a talk",
    Purpose.REMIND: "Remind",
    Purpose.CONFIRM: "Confirm the meeting",
    Purpose.THANK: "Thank",
    Purpose.TELL: "Tell how it went",
    Purpose.TOUCH: "Keep in touch",
    Purpose.OTHER: "Something else",
}
_CHANNELS = {
    Channel.EMAIL: "E-mail",
    Channel.LETTER: "Letter",
    Channel.PHONE: "Phone script",
    Channel.REFERRAL: "Through a referral",
    Channel.OTHER: "Another way",
}
