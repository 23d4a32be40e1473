"""Properties of cards without a field, as they lie in the notebook."""

import json

from desktop_app.records.exchange import Extra
from desktop_app.store.cleaning import clean

Columns = tuple[str, str, str, str]


def to_row(extra: Extra) -> Columns:
    """The columns property_group, name, parameters, value."""
    parameters = json.dumps(extra.parameters, ensure_ascii=False) if extra.parameters else "[]"
    return clean(extra.group), clean(extra.name), clean(parameters), clean(extra.value)


def of_row(group: str, name: str, parameters: str, value: str) -> Extra:
    """The property of a row."""
    pairs = () if parameters == "[]" else tuple((str(key), str(text)) for key, text in json.loads(parameters))
    return Extra(name, value, pairs, group)
