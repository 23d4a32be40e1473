"""Days on which people work: Monday to Friday."""

from datetime import date, timedelta

SATURDAY = 5


def after(day: date, number: int) -> date:
    """The day `number` business days after `day`; `number` is 0 or more, and 0 on a weekend is the Monday."""
    found = day
    while found.weekday() >= SATURDAY or number > 0:
        found += timedelta(days=1)
        number -= found.weekday() < SATURDAY
        if number <= 0 and found.weekday() < SATURDAY:
            return found
    return found
