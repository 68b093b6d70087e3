"""What rules do, in the words of the person's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.ruling import Deed, Ruled

translate = QCoreApplication.translate


def state_name(status: Status) -> str:
    """Return what a state is called, as the place where its papers stand."""
    return {
        Status.INBOX: translate("Places", "Inbox"),
        Status.LATER: translate("Places", "Later"),
        Status.READING: translate("Places", "Reading"),
        Status.DONE: translate("Places", "Done"),
        Status.SKIPPED: translate("Places", "Skipped"),
    }[status]


def deeds(rule: Rule) -> str:
    """Say what a rule does with papers, as in “#rl, ★, to Later”."""
    return ", ".join(_parts(rule.tags, rule.status, starred=rule.starred))


def deed(one: Deed) -> str:
    """Say what rules do with one paper."""
    return ", ".join(_parts(one.tags, one.status, starred=one.starred))


def outcome(ruled: Ruled) -> str:
    """Say what rules do with all papers of an import: “2 rules: 12 tagged, 3 to Skipped”."""
    rules = len(ruled.by_rule)
    if not rules:
        return translate("Rules", "no rule applies")
    one, many = translate("Rules", "1 rule"), translate("Rules", "%Ln rules", "", rules)
    parts = []
    if ruled.tagged:
        parts.append(translate("Rules", "%Ln tagged", "", ruled.tagged))
    if ruled.starred:
        parts.append(translate("Rules", "%Ln starred", "", ruled.starred))
    for status, count in ruled.moved:
        moved = translate("Rules", "%Ln to %1", "", count)
        parts.append(moved.replace("%1", state_name(status)))
    return f"{one if rules == 1 else many}: {', '.join(parts)}"


def _parts(tags: tuple[str, ...], status: Status | None, *, starred: bool) -> Iterator[str]:
    yield from (f"#{tag}" for tag in tags)
    if starred:
        yield "★"
    if status is not None:
        yield translate("Rules", "to %1").replace("%1", state_name(status))
