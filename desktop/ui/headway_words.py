"""How far one is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.pace import LONGEST, Headway

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

_HOUR = 60
_SHORT = 10


def headway_line(headway: Headway, locale: QLocale) -> str:
    """Say how many papers are decided, and how long the others will take."""
    left, total = locale.toString(headway.left), locale.toString(headway.total)
    if not headway.left:
        one = translate("Headway", "The one paper is decided")
        return (
            one
            if headway.total == 1
            else translate("Headway", "All %1 decided").replace("%1", total)
        )
    parts = [translate("Headway", "%1 to decide").replace("%1", left)]
    if headway.decided:
        decided = locale.toString(headway.decided)
        parts = [translate("Headway", "%1 of %2").replace("%1", decided).replace("%2", total)]
    if headway.seconds_left is not None:
        parts.append(time_left(headway.seconds_left))
    return " · ".join(parts)


def time_left(seconds: float) -> str:
    """Say about how long something takes yet; the longer, the less exactly."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return translate("Headway", "less than a minute left")
    if minutes < _HOUR:
        return translate("Headway", "about %1 min left").replace("%1", str(minutes))
    hours, rest = divmod(5 * round(minutes / 5), _HOUR)
    if hours >= _SHORT or not rest:
        return translate("Headway", "about %1 h left").replace("%1", str(round(minutes / _HOUR)))
    return (
        translate("Headway", "about %1 h %2 min left")
        .replace("%1", str(hours))
        .replace("%2", str(rest))
    )


def headway_tip(headway: Headway, locale: QLocale) -> str:
    """Say what is counted, and how the time was judged."""
    counted = translate("Headway", "%1 of %2 papers are decided, %3 are left.")
    for place, number in enumerate((headway.decided, headway.total, headway.left), 1):
        counted = counted.replace(f"%{place}", locale.toString(number))
    if headway.seconds is None:
        later = translate("Headway", "The time left is told once a few more decisions are known.")
        return f"{counted}\n{later}"
    each = locale.toString(headway.seconds, "f", 0 if headway.seconds >= _SHORT else 1)
    judged = translate(
        "Headway",
        "A paper takes you %1 s: the median of your last %2 decisions about one paper. "
        "Pauses of more than %3 min are left out.",
    )
    for place, value in enumerate((each, str(headway.known), str(round(LONGEST / 60))), 1):
        judged = judged.replace(f"%{place}", value)
    return f"{counted}\n{judged}"
