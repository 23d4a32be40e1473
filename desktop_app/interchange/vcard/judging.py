"""Whether a card is a person's."""

from desktop_app.interchange.vcard.cards import Card
from desktop_app.interchange.vcard.meaning import spoken_name
from desktop_app.interchange.vcard.properties import Property
from desktop_app.records.exchange import CardReason, Doubt, IncomingContact

_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-KIND")
_JUDGED = frozenset((*_KINDS, "X-EVOLUTION-LIST", "X-ABSHOWAS"))
_ORGANIZATIONS = frozenset(("org", "organization", "company"))
_PEOPLE = frozenset(("", "individual", "person", "x-person"))
_QUOTED = 60


def judged(card: Card, contact: IncomingContact) -> Doubt | None:
    """What is doubtful about a card as a whole; without a doubt it is a person's."""
    reason = _reason(card, contact)
    return Doubt(card.line, reason, contact.name[:_QUOTED]) if reason else None


def _reason(card: Card, contact: IncomingContact) -> CardReason | None:
    kind = kind_of(card)
    if kind in ("group", "list"):
        return CardReason.GROUP_CARD
    if kind in _ORGANIZATIONS:
        return CardReason.ORGANIZATION_CARD if contact.name else CardReason.NO_NAME
    if kind not in _PEOPLE and not kind.startswith("x-"):
        return CardReason.NO_PERSON
    if not contact.name:
        anything = contact.points or contact.notes or contact.extras or contact.tags
        return CardReason.NO_NAME if anything else CardReason.EMPTY_CARD
    return CardReason.ORGANIZATION_CARD if contact.name == contact.organization and _is_nameless(card) else None


def kind_of(card: Card) -> str:
    """person, group, org ... in lower case, "" where the card says nothing."""
    if _JUDGED.isdisjoint([one.head.name for one in card.properties]):
        return ""
    for one in card.properties:
        if one.name in _KINDS and (kind := one.value.strip().lower()) not in _PEOPLE:
            return kind
        if one.name == "X-EVOLUTION-LIST" and one.value.strip().upper() == "TRUE":
            return "group"
        if one.name == "X-ABSHOWAS" and one.value.strip().upper() == "COMPANY" and _is_nameless(card):
            return "org"
    return ""


def _is_nameless(card: Card) -> bool:
    """Whether no person's name is given in its parts."""
    return not any(_says_a_name(one) for one in card.properties)


def _says_a_name(one: Property) -> bool:
    return (one.name == "N" and bool(spoken_name(one.value))) or (one.name == "NICKNAME" and bool(one.value.strip()))
