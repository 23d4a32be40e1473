"""Where the guides differ: what each advises, with its source beside it."""

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.guide.texts import Policy
from desktop_app.ui.guide.wrapped_table import WrappedTable

TOPIC, ADVICE, SOURCE = range(3)


class Policies(WrappedTable):
    """One row for each piece of advice; the topic stands once for all of its rows."""

    def __init__(self, theme: Theme, policies: tuple[Policy, ...]) -> None:
        titles = (self.tr("Topic"), self.tr("Advice"), self.tr("Source"))
        super().__init__(theme, self.tr("Where guides differ"), titles, (26, 50, 24), (110, 170, 110))
        self.setRowCount(sum(len(policy.values) for policy in policies))
        number = 0
        for policy in policies:
            for advice in policy.values:
                first = advice is policy.values[0]
                self.put(number, TOPIC, policy.topic if first else "", "bold")
                self.put(number, ADVICE, advice.text)
                self.put(number, SOURCE, advice.source, "quiet")
                if advice is not policy.values[-1]:
                    self.join(number)
                number += 1
        self.fit()
