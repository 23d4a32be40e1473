"""The names of the twelve topics, out of the resources."""

import json
from functools import cache

from desktop_app.languages import resource
from desktop_app.records.questions import Topic


def topic_name(topic: Topic) -> str:
    """The topic as the user reads it."""
    return _texts()[topic][0]


def topic_about(topic: Topic) -> str:
    """One line on what the topic is about."""
    return _texts()[topic][1]


@cache
def _texts() -> dict[Topic, tuple[str, str]]:
    bank = json.loads(resource("questions.json").read_text(encoding="utf-8"))
    return {Topic(topic["key"]): (topic["name"], topic["about"]) for topic in bank["topics"]}
