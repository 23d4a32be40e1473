"""Whether a card is a person's."""

from desktop_app.interchange.vcard.cards import Card
from desktop_app.interchange.vcard.meaning import spoken_name
from desktop_app.interchange.vcard.properties import Head, Property
from desktop_app.records.exchange import CardReason, Doubt, IncomingContact

_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-KIND")
_JUDGED = frozenset((*_KINDS, "X-EVOLUTION-LIST", "X-ABSHOWAS"))
_GROUPS = frozenset(("group", "list"))
_ORGANIZATIONS = frozenset(("org", "organization", "company"))
_PEOPLE = frozenset(("", "individual", "person", "x-person"))
_QUOTED = 60


def judged(card: Card, contact: IncomingContact) -> Doubt | None:
    """What is doubtful about a card as a whole; without a doubt it is a person's."""
    reason = _reason(card, contact)
    return Doubt(card.line, reason, contact.name[:_QUOTED]) if reason else None


def _reason(card: Card, contact: IncomingContact) -> CardReason | None:
    kind = kind_of(card)
    if kind in _GROUPS:
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
    """group, org, location ... in lower case, "" for a person; of several, group before all others."""
    if _JUDGED.isdisjoint([one.head.name for one in card.properties]):
        return ""
    kinds = [kind for one in card.properties if (kind := _kind(one)) not in _PEOPLE]
    if "company" in kinds and not _is_nameless(card):
        kinds = [kind for kind in kinds if kind != "company"]
    return next((kind for kind in kinds if kind in _GROUPS), kinds[0] if kinds else "")


def says_organization(name: str, value: str) -> bool:
    """Whether a property says that its card is no person's but an organization's."""
    return _kind(Property(0, Head("", name, ()), value)) in _ORGANIZATIONS


def _kind(one: Property) -> str:
    if one.name in _KINDS:
        return one.value.strip().lower()
    if one.name == "X-EVOLUTION-LIST":
        return "group" if one.value.strip().upper() == "TRUE" else ""
    return "company" if one.name == "X-ABSHOWAS" and one.value.strip().upper() == "COMPANY" else ""


def _is_nameless(card: Card) -> bool:
    """Whether no person's name is given in its parts."""
    return not any(_says_a_name(one) for one in card.properties)


def _says_a_name(one: Property) -> bool:
    return (one.name == "N" and bool(spoken_name(one.value))) or (one.name == "NICKNAME" and bool(one.value.strip()))
