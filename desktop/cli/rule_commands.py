"""The command about rules: what is done with the new papers of imports."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk
from desktop.cli.printing import complain, print_json, say, step_fields
from desktop.model.row import Status
from desktop.model.rule import Rule, deeds_in_words
from desktop.model.step import Change, label
from desktop.store.library import Library

Work = Callable[[Library, argparse.Namespace, Rule], Change]


def rules(desk: Desk, options: argparse.Namespace) -> int:
    """List the rules, or change one of them or their order."""
    if options.what is None:
        return _list(desk, options)
    if options.what == "add":
        return _add(desk, options)
    return _change(desk, options, _CHANGES[options.what])


def rule_fields(rule: Rule) -> dict[str, Any]:
    """Return a rule as JSON; the names are documented in the README and stay."""
    return {
        "id": rule.id,
        "name": rule.name,
        "query": rule.query,
        "tags": list(rule.tags),
        "starred": rule.starred,
        "status": rule.status,
        "on": rule.is_on,
    }


def acted_fields(rules: Sequence[Rule], papers: Mapping[int, int]) -> list[dict[str, Any]]:
    """Return as JSON with how many papers of an import each rule had to do."""
    return [
        {"id": rule.id, "name": rule.name, "query": rule.query, "papers": papers[rule.id]}
        for rule in rules
        if rule.id in papers
    ]


def _list(desk: Desk, options: argparse.Namespace) -> int:
    with desk.library.reading() as library:
        found = library.rules.all()
    if options.json:
        print_json({"rules": list(map(rule_fields, found))})
    else:
        say(*map(_line, found))
    if not found:
        complain("There are no rules.")
    return WELL if found else NOT_UNDERSTOOD


def _add(desk: Desk, options: argparse.Namespace) -> int:
    from desktop.services.searching import parsed

    query = " ".join(options.query)
    status = Status(options.status) if options.status else None
    rule = Rule(query, tuple(options.tag), options.star, status, options.name or "")
    with desk.library.open():
        change = desk.library.rules.add(rule)
    if warning := parsed(query).warning:
        complain(warning)
    return _tell(desk, options, change)


def _change(desk: Desk, options: argparse.Namespace, work: Work) -> int:
    with desk.library.open():
        known = {rule.id: rule for rule in desk.library.rules.all()}
        if options.number not in known:
            complain(f"There is no rule with the number {options.number}.")
            if options.json:
                print_json({"step": None, "rules": list(map(rule_fields, known.values()))})
            return NOT_UNDERSTOOD
        change = work(desk.library, options, known[options.number])
    return _tell(desk, options, change)


def _switch(library: Library, options: argparse.Namespace, rule: Rule) -> Change:
    return library.rules.change(replace(rule, is_on=options.what == "on"))


def _move(library: Library, options: argparse.Namespace, rule: Rule) -> Change:
    return library.rules.move(rule.id, options.place - 1)


def _remove(library: Library, _options: argparse.Namespace, rule: Rule) -> Change:
    return library.rules.forget(rule.id)


def _tell(desk: Desk, options: argparse.Namespace, change: Change) -> int:
    if options.json:
        with desk.library.reading() as library:
            found = library.rules.all()
        fields = None if change.step is None else step_fields(change.step)
        print_json({"step": fields, "rules": list(map(rule_fields, found))})
    elif change.step is None:
        say("Nothing changed: it was so already.")
    else:
        say(f"Done: {label(change.step)}.")
    return WELL


def _line(rule: Rule) -> str:
    name = f"{rule.name}: " if rule.name else ""
    off = "" if rule.is_on else " (off)"
    return f"{rule.id:>4}  {name}{rule.query} → {deeds_in_words(rule)}{off}"


_CHANGES: dict[str, Work] = {"remove": _remove, "on": _switch, "off": _switch, "move": _move}
