"""What happened with a person, in words, for every page."""

from PySide6.QtCore import QCoreApplication

from desktop_app.records.contacts import Event
from desktop_app.records.outreach import Channel
from desktop_app.ui.common.people_words import called, channel_name

# Kind of event -> icon, words. {who}, {how} and {text} are filled in; %n are minutes.
WORDS = {
    "found": ("user-plus", "Added to the notebook"),
    "asked": ("send", "Asked {how}"),
    "sent_remind": ("send", "Asked again {how}"),
    "sent_confirm": ("calendar-days", "Confirmed {how}"),
    "sent_thank": ("heart-handshake", "Thanked {how}"),
    "sent_tell": ("message-circle", "Told them how it went {how}"),
    "sent_touch": ("message-circle", "Kept in touch {how}"),
    "sent_other": ("send", "Wrote {how}"),
    "reply": ("message-circle", "They answered"),
    "reply_agreed": ("check", "They agreed"),
    "reply_refused": ("x", "They said no"),
    "reply_later": ("clock", "They said: not now"),
    "meeting_proposed": ("calendar", "Meeting proposed, %n minutes"),
    "meeting_scheduled": ("calendar-days", "Meeting, %n minutes"),
    "meeting_confirmed": ("calendar-days", "Meeting confirmed, %n minutes"),
    "meeting_held": ("coffee", "Talked, %n minutes promised"),
    "meeting_cancelled": ("calendar", "Meeting cancelled"),
    "meeting_missed": ("calendar", "Meeting missed"),
    "thanks_sent": ("heart-handshake", "Thanked {how}"),
    "thanks_due": ("heart-handshake", "Thank-you due"),
    "referred_by": ("share-2", "Referred by {who}"),
    "referred_to": ("share-2", "Referred you to {who}"),
    "promise_by_me": ("handshake", "You promised: {text}"),
    "promise_by_them": ("handshake", "They promised: {text}"),
    "promise_kept": ("square-check", "Kept: {text}"),
}


def event_words(event: Event) -> str:
    """An event in a few words."""
    words = _tr(WORDS[event.kind][1], event.minutes or 0)
    return words.replace("{who}", called(event.text)).replace("{how}", _how(event)).replace("{text}", event.text)


def _tr(text: str, number: int) -> str:
    # Asked with a number, Qt finds no text that has none in it.
    return QCoreApplication.translate("Timeline", text, None, number if "%n" in text else -1)


def _how(event: Event) -> str:
    return channel_name(Channel(event.detail)) if "{how}" in WORDS[event.kind][1] else ""
