"""Somebody who does not exist, to show a template filled."""

from PySide6.QtCore import QCoreApplication


def sample_texts() -> dict[str, str]:
    """A text for every slot."""
    return {slot: QCoreApplication.translate("SamplePerson", _TEXTS[slot]) for slot in _TEXTS}


_TEXTS = {
    "first_name": "Ada",
    "full_name": "Ada King",
    "role": "programmer",
    "organization": "Analytical Engines",
    "field": "computing",
    "connection": "We met at the evening class on looms.",
    "shared": "the evening class on looms",
    "referrer": "Charles Babbage",
    "referrer_first_name": "Charles",
    "referral_note": "ask her about the notes",
    "referred": "Mary Somerville",
    "referred_first_name": "Mary",
    "others_named": "Mary Somerville and Michael Faraday",
    "others_named_sentence": "I will write to Mary Somerville, and will tell you how it went.",
    "my_name": "Robin Smit",
    "my_first_name": "Robin",
    "my_background": "I have cooked for eleven years and am finding out what else one can do with food.",
    "my_email": "robin.smit@kitchen.example",
    "my_phone": "+31 10 555 0199",
    "my_address": "Lijnbaan 12\nRotterdam",
    "minutes": "20",
    "meeting_day": "Tuesday, 10 March",
    "meeting_time": "15:00",
    "meeting_my_time": "16:00",
    "meeting_clocks": "15:00 on your clock, 16:00 on mine",
    "meeting_way": "By video",
    "meeting_place": "https://meet.example/ada",
    "talked_about": "what your days are like",
    "learned": "that notes decide more than titles",
    "learned_sentence": "What stays with me most: that notes decide more than titles.",
    "next_step": "somebody who teaches it",
    "next_step_sentence": "What I am after next: somebody who teaches it.",
    "promise": "send you the article on looms",
    "promise_sentence": "As promised, I will send you the article on looms.",
    "their_promise": "lend me your notes",
    "their_promise_sentence": "Thank you too for offering to lend me your notes.",
    "asked_on": "Tuesday, 3 March",
    "follow_up_day": "Thursday, 19 March",
}
