"""Seen before? Which told paper is which known one."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.model.folding import fingerprint, fold
from desktop.model.paper import Facts

# Abstracts of one paper in two digests differ by a few words; those of two papers that happen to
# share a title have little in common but function words.
SAME_ABSTRACT = 0.5


class Matcher:
    """Known papers, found by arXiv id, DOI, or title with a look at the abstract.

    Papers of different arXiv ids (or DOIs) stay two, however alike their titles are.
    """

    def __init__(self, known: Iterable[tuple[int, Facts]]) -> None:
        self._facts: dict[int, Facts] = {}
        self._by_arxiv: dict[str, int] = {}
        self._by_doi: dict[str, int] = {}
        self._by_title: dict[str, list[int]] = {}
        for paper, facts in known:
            self.add(paper, facts)

    def add(self, paper: int, facts: Facts) -> None:
        """Make a paper known, or tell what it gained."""
        self._facts[paper] = facts
        if facts.arxiv_id:
            self._by_arxiv.setdefault(facts.arxiv_id, paper)
        if facts.doi:
            self._by_doi.setdefault(facts.doi, paper)
        same_title = self._by_title.setdefault(fingerprint(facts.title), [])
        if paper not in same_title:
            same_title.append(paper)

    def facts(self, paper: int) -> Facts:
        """Return what is known of a paper."""
        return self._facts[paper]

    def match(self, told: Facts) -> int | None:
        """Return the known paper that is told of, or None if it is new."""
        by_id = self._by_arxiv.get(told.arxiv_id or "") or self._by_doi.get(told.doi or "")
        if by_id is not None:
            return by_id
        title = fingerprint(told.title)
        return next(
            (paper for paper in self._by_title.get(title, ()) if self._may_be_same(paper, told)),
            None,
        )

    def _may_be_same(self, paper: int, told: Facts) -> bool:
        known = self._facts[paper]
        for a, b in ((known.arxiv_id, told.arxiv_id), (known.doi, told.doi)):
            if a and b and a != b:
                return False
        if not fingerprint(told.title):
            return known.title == told.title and known.abstract == told.abstract
        return is_same_abstract(known.abstract, told.abstract)


def is_same_abstract(a: str, b: str) -> bool:
    """Say whether two abstracts may be of one paper; a missing one says nothing against it."""
    if not a or not b:
        return True
    words_a, words_b = set(fold(a).split()), set(fold(b).split())
    smaller = min(len(words_a), len(words_b))
    return smaller == 0 or len(words_a & words_b) / smaller >= SAME_ABSTRACT
