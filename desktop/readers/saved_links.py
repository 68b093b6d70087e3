"""Links that people saved to read later: those that lead to papers, and how many do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from desktop.model.digest import Draft, Kept, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark
from desktop.readers.link_titles import said_title
from desktop.readers.paper_links import paper_link

_MOST_NAMED = 5
_REST = LineKind.FURNITURE


class NoPaper(Enum):
    """Why a saved link is no paper."""

    ELSEWHERE = Sentence("they lead to no paper that Carrel knows.")
    UNTITLED = Sentence("they lead to papers, but say no title.")


def saved_paper(address: str, title: str) -> Facts | NoPaper:
    """Return the paper that a saved link leads to, or why there is none.

    The title is the one that was saved, without what sites add to it.
    """
    link = paper_link(address)
    if link is None:
        return NoPaper.ELSEWHERE
    said = said_title(title, 1)
    if said is None:
        return NoPaper.UNTITLED
    urls = () if link.arxiv_id or link.doi else (link.address,)
    return Facts(said, arxiv_id=link.arxiv_id, doi=link.doi, urls=urls)


class SavedLinks:
    """Tells the papers among the links of a text, each once, and counts the other links."""

    def __init__(self) -> None:
        self._papers: dict[tuple[str, ...], int] = {}
        self._elsewhere: list[int] = []
        self._untitled: list[tuple[str, int]] = []

    def take(
        self,
        address: str,
        title: str,
        first: int,
        last: int,
        kinds: Mapping[int, LineKind] | None = None,
        note: str = "",
    ) -> Iterator[Draft | Mark]:
        """Yield what a link is that stands in some lines.

        `kinds` are those of the lines if it is a paper; all are its title unless they are given.
        `note` is what the person wrote beside it.
        """
        found = saved_paper(address, title)
        paper = None
        kind = LineKind.LINKS
        if isinstance(found, Facts):
            key = (found.arxiv_id or "", found.doi or "", *found.urls)
            paper = self._papers.get(key)
            if paper is None:
                paper = self._papers[key] = len(self._papers)
                kind = LineKind.TITLE
                yield Draft(found, None, first, last, kept=Kept(note=note) if note else None)
        elif found is NoPaper.UNTITLED:
            self._untitled.append((address, first))
        else:
            self._elsewhere.append(first)
        for number in range(first, last + 1):
            is_told = kinds is not None and kind is LineKind.TITLE
            yield Mark(number, (kinds or {}).get(number, _REST) if is_told else kind, paper)

    def problems(self) -> Iterator[Problem]:
        """Yield what was left out."""
        for address, line in self._untitled[:_MOST_NAMED]:
            yield Problem(
                Sentence(
                    "The link to {address} says no title and was left out.", address=address[:200]
                ),
                line,
            )
        more = len(self._untitled) - _MOST_NAMED
        if more > 0:
            yield Problem(
                Sentence.counted(
                    "1 more link to a paper says no title and was left out.",
                    "{count} more links to papers say no title and were left out.",
                    more,
                )
            )
        if self._elsewhere:
            why = NoPaper.ELSEWHERE.value
            told = Sentence.counted(
                "1 link was left out: {why}",
                "{count} links were left out: {why}",
                len(self._elsewhere),
                why=why,
            )
            yield Problem(told, self._elsewhere[0])
