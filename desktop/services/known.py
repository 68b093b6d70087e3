"""What the library knows of papers that are told of: by which words, and what was corrected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.clues import Traces, found_by
from desktop.model.correction import Corrected
from desktop.model.paper import Facts, Paper
from desktop.services.matching import Matcher
from desktop.store.library import Library


class Resembling(NamedTuple):
    """A paper of the library, and whether it is the one that was asked for or only may be."""

    paper: Paper
    is_same: bool


def learn(
    matcher: Matcher, library: Library, told: Sequence[Facts], left: Sequence[Traces]
) -> dict[int, Corrected]:
    """Tell a matcher what the library knows of papers that are told of and that it does not know.

    Other descriptions than their own, by which digests may tell of them, are what papers were
    called before they were merged, and before the person corrected them. Returns what was
    corrected of the papers. To be called with the library open.
    """
    former = library.arrivals.former(told)
    called = {*(paper for paper, _ in former), *library.corrections.called(told)}
    papers = library.arrivals.candidates(told, called, matcher.papers, left)
    corrected = library.corrections.among(paper for paper, _ in papers) if papers else {}
    former += [(paper, one.description()) for paper, one in corrected.items() if one.said.title]
    matcher.learn(papers, former)
    return corrected


def resembling(library: Library, facts: Facts, besides: int | None = None) -> Resembling | None:
    """Return the paper of the library that is or may be this one, if there is any.

    `besides` is the paper whose facts these are, if it is in the library itself.
    """
    matcher = Matcher(besides=besides)
    learn(matcher, library, [facts], [found_by(facts)])
    match = matcher.match(facts)
    doubtful = [paper for paper, _ in match.doubts]
    ids = doubtful[:1] if match.paper is None else [match.paper]
    papers = library.papers.get(ids)
    return Resembling(papers[0], match.paper is not None) if papers else None
