"""All rules that apply to a draft, one after the other."""

from desktop_app.method.draft_check import plain_rules
from desktop_app.method.draft_check.finding import Checked, Finding


def check(checked: Checked) -> tuple[Finding, ...]:
    """What is found and what is missing in a draft, in the order in which one reads; never raises.

    A rule that does not apply to the purpose and channel gives no finding.
    """
    return tuple(plain_rules.findings(checked))
