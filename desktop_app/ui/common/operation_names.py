"""The words for each operation, as they follow "Undo" and "Redo" and stand in a history."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.records.changes import Step

# Key of the operation -> words for one, words for several. {name} and %n are filled from its details.
_WORDS: Mapping[str, tuple[str, str]] = {
    "create_contact": ("new contact {name}", ""),
    "edit_contact": ("edit of {name}", ""),
    "delete_contacts": ("delete of {name}", "delete of %n contacts"),
    "duplicate_contact": ("duplicate of {name}", ""),
    "merge_contacts": ("merge into {name}", ""),
    "different_people": ("telling {name} from somebody alike", ""),
    "import_contacts": ("import of {name}", "import of %n contacts"),
    "import_calendar": ("import of the meeting with {name}", "import of %n meetings"),
    "tag_contacts": ("tagging {name}", "tagging %n contacts"),
    "untag_contacts": ("removing a tag from {name}", "removing a tag from %n contacts"),
    "add_referral": ("referral to {name}", ""),
    "edit_referral": ("edit of a referral", ""),
    "delete_referral": ("removing a referral", ""),
    "log_outreach": ("message with {name}", ""),
    "edit_outreach": ("edit of a message with {name}", ""),
    "delete_outreach": ("removing a message with {name}", ""),
    "owe_thanks": ("thank-you to {name}", ""),
    "mark_thanked": ("thanks to {name}", ""),
    "create_meeting": ("new meeting with {name}", ""),
    "edit_meeting": ("edit of the meeting with {name}", ""),
    "set_meeting_status": ("status of the meeting with {name}", ""),
    "delete_meetings": ("delete of the meeting with {name}", "delete of %n meetings"),
    "fill_agenda": ("agenda from a list", ""),
    "add_agenda_item": ("new agenda question", ""),
    "edit_agenda_item": ("edit of the agenda", ""),
    "reorder_agenda": ("reordering the agenda", ""),
    "remove_agenda_items": ("removing an agenda question", "removing %n agenda questions"),
    "tick_checklist": ("tick on the checklist", ""),
    "add_checklist_item": ("new checklist item", ""),
    "edit_checklist_item": ("edit of the checklist", ""),
    "remove_checklist_item": ("removing a checklist item", ""),
    "create_question": ("new question", ""),
    "edit_question": ("edit of a question", ""),
    "delete_questions": ("delete of a question", "delete of %n questions"),
    "create_list": ("new list {name}", ""),
    "copy_list": ("copy of the list {name}", ""),
    "rename_list": ("renaming the list {name}", ""),
    "delete_list": ("delete of the list {name}", ""),
    "add_to_list": ("adding to the list {name}", ""),
    "remove_from_list": ("removing from the list {name}", ""),
    "reorder_list": ("reordering the list {name}", ""),
    "write_draft": ("draft to {name}", ""),
    "discard_draft": ("throwing away the draft to {name}", ""),
    "send_draft": ("message to {name}", ""),
    "edit_template": ("edit of the template {name}", ""),
    "delete_template": ("delete of the template {name}", ""),
    "edit_profile": ("edit of what you say of yourself", ""),
    "make_promise": ("promise with {name}", ""),
    "edit_promise": ("edit of a promise with {name}", ""),
    "keep_promise": ("keeping a promise with {name}", ""),
    "delete_promise": ("removing a promise with {name}", ""),
    "write_debrief": ("debrief of the talk with {name}", ""),
    "finish_debrief": ("finishing the debrief of the talk with {name}", ""),
    "put_off": ("putting off what is due for {name}", ""),
    "leave_it": ("leaving what is due for {name}", ""),
    "begin_talk": ("beginning the talk with {name}", ""),
    "edit_talk": ("edit of the talk with {name}", ""),
    "end_talk": ("ending the talk with {name}", ""),
    "capture": ("writing down {name}", ""),
    "capture_referral": ("referral to {name}", ""),
    "edit_guide_note": ("note in the guide", ""),
    "restore_deleted": ("bringing back {name}", "bringing back %n things"),
    "fill_sample": ("sample", ""),
}


def words(name: str, details: Mapping[str, object]) -> str:
    """What the operation was, in a few words."""
    one, several = _WORDS.get(name, ("last change", ""))
    count = details.get("count", 1)
    number = count if isinstance(count, int) else 1
    chosen = several if several and number != 1 else one
    text = QCoreApplication.translate("Operations", chosen, None, number if "%n" in chosen else -1)
    subject = str(details.get("name") or QCoreApplication.translate("Operations", "no name"))
    return text.replace("{name}", _short(subject))


def step_words(step: Step) -> str:
    """`words` of a step."""
    return words(step.name, step.details)


def _short(name: str) -> str:
    return name if len(name) <= 32 else name[:31] + "…"
