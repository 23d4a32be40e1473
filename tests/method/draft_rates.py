"""How often the check of drafts is right: `python -m tests.method.draft_rates` prints the table."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.method.draft_check import Level, Rule, check
from tests.method.labelled_drafts import Labelled, load


@dataclass
class Rates:
    """Counts of pairs of a draft and a rule that applies to it; `wrong` says which were judged otherwise than labelled.

    The hit rate is the share of the labelled alarms that are raised, the false-alarm rate the share of the other pairs
    at which one is raised all the same.
    """

    labelled: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    quiet: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def hit_rate(self, rule: str | None = None) -> float:
        """Of one rule, or of all."""
        return _share(self.hit, self.labelled, rule)

    def false_rate(self, rule: str | None = None) -> float:
        """Of one rule, or of all."""
        return _share(self.false, self.quiet, rule)


def measure(drafts: Iterable[Labelled]) -> Rates:
    """Check drafts and compare with their labels."""
    rates = Rates()
    for draft in drafts:
        raised = {finding.rule.value: finding.level is not Level.OK for finding in check(draft.checked)}
        rates.wrong += [f"{draft.name}: {rule} does not apply" for rule in sorted(draft.alarms - raised.keys())]
        for rule, is_raised in raised.items():
            _count(rates, draft, rule, is_raised)
    return rates


def table(rates: Rates) -> str:
    """The rates by rule, and of all."""
    lines = [f"{'rule':<18}{'alarms':>8}{'raised':>8}{'hit':>8}{'others':>8}{'raised':>8}{'false':>8}"]
    for rule in (*(rule.value for rule in Rule), None):
        one = rule or "all"
        alarms, quiet = (_total(counts, rule) for counts in (rates.labelled, rates.quiet))
        if alarms or quiet:
            hits, false = _total(rates.hit, rule), _total(rates.false, rule)
            shares = f"{rates.hit_rate(rule):>8.3f}{quiet:>8}{false:>8}{rates.false_rate(rule):>8.3f}"
            lines.append(f"{one:<18}{alarms:>8}{hits:>8}{shares}")
    return "\n".join(lines)


def _count(rates: Rates, draft: Labelled, rule: str, is_raised: bool) -> None:
    if rule in draft.alarms:
        rates.labelled[rule] += 1
        rates.hit[rule] += is_raised
    else:
        rates.quiet[rule] += 1
        rates.false[rule] += is_raised
    if is_raised is not (rule in draft.alarms):
        rates.wrong.append(f"{draft.name}: {rule} {'is raised' if is_raised else 'is missed'}")


def _total(counts: Counter[str], rule: str | None) -> int:
    return counts.total() if rule is None else counts[rule]


def _share(part: Counter[str], whole: Counter[str], rule: str | None) -> float:
    total = _total(whole, rule)
    return _total(part, rule) / total if total else float("nan")


def main() -> None:
    """Print the rates of both groups."""
    drafts = load()
    for name, held_out in (("tuned", False), ("held out", True)):
        some = [draft for draft in drafts if draft.held_out is held_out]
        rates = measure(some)
        print(f"\n{name}: {len(some)} drafts\n{table(rates)}", *rates.wrong, sep="\n")


if __name__ == "__main__":
    main()
