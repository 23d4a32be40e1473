"""What the user has chosen, as far as duties depend on it."""

from desktop_app.method.duties import Policies
from desktop_app.method.meeting_times import zone_of
from desktop_app.ui.common.desk import Desk

# A change of one of these changes what there is to do.
NAMES = frozenset({"no_reply", "keep_in_touch", "time_zone"})


def zone_of_user(desk: Desk) -> str:
    """The zone of the user's calendar; UTC where the settings name one that there is not."""
    try:
        return zone_of(desk.preferences.time_zone).key
    except ValueError:
        return "UTC"


def policies_of_user(desk: Desk) -> Policies:
    """What the user has chosen where the guides differ."""
    chosen = desk.preferences
    return Policies(chosen.no_reply, chosen.keep_in_touch, zone_of_user(desk))
