"""What the library knows of papers that are told of: by which words, and what was corrected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.correction import Corrected
from desktop.model.paper import Facts, Paper
from desktop.services.matching import Matcher
from desktop.store.library import Library

Described = list[tuple[int, Facts]]


class Known(NamedTuple):
    """Papers that may be the ones told of.

    `former` are other descriptions than their own, by which digests may tell of them: what they
    were called before they were merged, and before the person corrected them.
    """

    papers: Described
    former: Described
    corrected: dict[int, Corrected]

    def matcher(self) -> Matcher:
        """Return what tells which of the papers is told of."""
        return Matcher(self.papers, self.former)


class Resembling(NamedTuple):
    """A paper of the library, and whether it is the one that was asked for or only may be."""

    paper: Paper
    is_same: bool


def known(library: Library, told: Sequence[Facts]) -> Known:
    """Return what the library knows of papers that are told of. With the library open."""
    former = library.arrivals.former(told)
    called = {*(paper for paper, _ in former), *library.corrections.called(told)}
    papers = library.arrivals.candidates(told, called)
    corrected = library.corrections.among(paper for paper, _ in papers)
    former += [(paper, one.description()) for paper, one in corrected.items() if one.said.title]
    return Known(papers, former, corrected)


def resembling(library: Library, facts: Facts, besides: int | None = None) -> Resembling | None:
    """Return the paper of the library that is or may be this one, if there is any.

    `besides` is the paper whose facts these are, if it is in the library itself.
    """
    found = known(library, [facts])
    others = Known(
        [one for one in found.papers if one[0] != besides],
        [one for one in found.former if one[0] != besides],
        found.corrected,
    )
    match = others.matcher().match(facts)
    doubtful = [paper for paper, _ in match.doubts]
    ids = doubtful[:1] if match.paper is None else [match.paper]
    papers = library.papers.get(ids)
    return Resembling(papers[0], match.paper is not None) if papers else None
