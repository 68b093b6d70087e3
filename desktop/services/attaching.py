"""Attaching an id or a link to a paper that is here."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from desktop.model.correction import Field, copied
from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts, Paper
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.services.known import resembling
from desktop.services.typed import Attachable
from desktop.store.library import Library


class Outcome(StrEnum):
    """What came of it."""

    ATTACHED = "attached"
    THERE = "there"  # it had been attached before
    TAKEN = "taken"  # another paper has this id
    CONTRADICTED = "contradicted"  # the paper has another id


class Attached(NamedTuple):
    """What came of attaching something to a paper; `other` is the paper that has it already."""

    outcome: Outcome
    paper: Paper
    change: Change
    other: Paper | None = None


def attach(library: Library, paper: int, what: Attachable) -> Attached:
    """Attach an id or a link to a paper, in one step; nothing is ever replaced.

    An address of an id that the paper has already is attached as a link. To be called with the
    library open. Raises UsageProblem when the paper is not there.
    """
    found = library.papers.get([paper])
    if not found:
        raise UsageProblem(Sentence("The paper is no longer in the library."))
    facts, nothing = found[0].facts, library.history.nothing()
    if what.field is not Field.LINKS:
        there = getattr(facts, what.field.value)
        if there is None:
            return _attach_id(library, found[0], what)
        if there.lower() != what.value.lower():
            return Attached(Outcome.CONTRADICTED, found[0], nothing)
    if what.address is None or what.address in facts.urls:
        return Attached(Outcome.THERE, found[0], nothing)
    links = Facts("", urls=(*facts.urls, what.address))
    change = library.corrections.correct(paper, links, [Field.LINKS], Act.ATTACH, "link")
    return Attached(Outcome.ATTACHED, found[0], change)


def replaced(facts: Facts, what: Attachable) -> Facts:
    """Return the facts of a paper as they are when an id is put in the place of another one."""
    return copied(_with(what), facts, [what.field])


def _attach_id(library: Library, paper: Paper, what: Attachable) -> Attached:
    other = resembling(library, _with(what), besides=paper.id)
    if other is not None and other.is_same:
        return Attached(Outcome.TAKEN, paper, library.history.nothing(), other.paper)
    change = library.corrections.correct(
        paper.id, _with(what), [what.field], Act.ATTACH, what.label
    )
    return Attached(Outcome.ATTACHED, paper, change)


def _with(what: Attachable) -> Facts:
    if what.field is Field.ARXIV:
        return Facts("", arxiv_id=what.value)
    return Facts("", doi=what.value)
