"""The words of the picture of who led to whom."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.method.open_loops import LoopKind, OpenLoop, Yield
from desktop_app.records.referral_graph import PersonDrawn, ReferralDrawn
from desktop_app.ui.common.dates import day_words
from desktop_app.ui.common.people_words import called, stage_name

# So many who named one person are told of in full.
MOST_TOLD = 3


def tr(text: str, count: int = -1) -> str:
    """A text of this window in the user's language."""
    return QCoreApplication.translate("Referrals", text, None, count)


def loop_words(loop: OpenLoop, referred: str) -> str:
    """What is open, as a thing to do."""
    words = {
        LoopKind.THANK: tr("Thank for naming {name}"),
        LoopKind.TELL: tr("Tell how it went with {name}") if loop.due else tr("Tell that you asked {name}"),
        LoopKind.CLEAR: tr("Ask to use the name with {name}"),
    }[loop.kind]
    return words.replace("{name}", called(referred))


def done_words(kind: LoopKind) -> str:
    """The button that says that it is done already."""
    return {
        LoopKind.THANK: tr("I have thanked"),
        LoopKind.TELL: tr("I have told"),
        LoopKind.CLEAR: tr("I may use the name"),
    }[kind]


def yield_words(found: Yield) -> str:
    """What somebody's naming came to, in a sentence; empty where they named nobody."""
    if not found.named:
        return ""
    words = tr("Named one person: {asked} asked, {met} met.")
    if found.named > 1:
        words = tr("Named %n people: {asked} asked, {met} met.", found.named)
    return words.replace("{asked}", str(found.asked)).replace("{met}", str(found.met))


def yield_figures(found: Yield) -> str:
    """The same in a few signs."""
    return f"{found.named} › {found.asked} › {found.met}" if found.named else ""


def named_by(referral: ReferralDrawn, referrer: str, zone: str) -> str:
    """Who named somebody, when, with which words, and what was said back."""
    words = tr("Named by {name}, {day}.") if referral.made_at is not None else tr("Named by {name}.")
    parts = [words.replace("{name}", called(referrer)).replace("{day}", _day(referral.made_at, zone))]
    if referral.note.strip():
        parts.append(tr("“{note}”").replace("{note}", " ".join(referral.note.split())))
    parts.append(tr("You may use the name.") if referral.may_use_name else tr("The name is not cleared."))
    for at, done, open_ in (
        (referral.thanked_at, tr("Thanked {day}."), tr("Not thanked yet.")),
        (referral.told_at, tr("Told {day}."), tr("Not told yet.")),
    ):
        parts.append(open_ if at is None else done.replace("{day}", _day(at, zone)))
    return " ".join(parts)


def about(person: PersonDrawn, referrals: list[ReferralDrawn], names: dict[int, str], zone: str) -> str:
    """How the user came to a person."""
    if not referrals:
        return tr("You found them yourself.")
    told = [named_by(one, names.get(one.referrer, ""), zone) for one in referrals[:MOST_TOLD]]
    more = len(referrals) - len(told)
    return "\n".join([*told, *([tr("And by %n more.", more)] if more else [])])


def spoken(person: PersonDrawn, found: Yield, loops: int) -> str:
    """A person as a screen reader says them."""
    parts = [called(person.name), person.organization, stage_name(person.stage), yield_words(found).rstrip(".")]
    parts.append(tr("%n open loops", loops) if loops else "")
    return ", ".join(filter(None, parts))


def others_words(count: int) -> str:
    """How many people are not in the picture; empty where there are none."""
    return tr("%n more people without a referral", count) if count else ""


def _day(moment: datetime | None, zone: str) -> str:
    return "" if moment is None else day_words(moment, zone)
