"""Days on which people work: Monday to Friday."""

from datetime import date

_WORKING, _WEEK = 5, 7


def after(day: date, number: int) -> date:
    """The day `number` business days after `day`; `number` is 0 or more, and 0 on a weekend is the Monday."""
    if number == 0 and day.isoweekday() <= _WORKING:
        return day
    weeks, rest = divmod(_number(day) + max(number, 1) - 1, _WORKING)
    return date.fromordinal(weeks * _WEEK + rest + 1)


def between(first: date, last: date) -> int:
    """How many business days there are after `first` and up to `last`."""
    return _number(last) - _number(first)


def latest_before(day: date, number: int) -> date:
    """The last day after which there are `number` (1 or more) business days up to `day`: `after` turned round."""
    weeks, rest = divmod(_number(day) - number, _WORKING)
    return date.fromordinal(weeks * _WEEK + rest)


def _number(day: date) -> int:
    """How many business days there were up to `day`; ordinal 1 is a Monday."""
    weeks, rest = divmod(day.toordinal(), _WEEK)
    return weeks * _WORKING + min(rest, _WORKING)
