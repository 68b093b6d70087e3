"""Plain text: papers to read anywhere, in lines that fit a mail or a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from desktop.model.paper import Facts, Paper, byline
from desktop.writers.referring import addresses, one_line
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, is_on, switch

WIDTH = 76
_MOST_AUTHORS = 20
_OPTIONS = (
    switch("abstracts", "Abstracts", usual=True),
    switch("notes", "Notes", usual=True),
)


class PlainText:
    """Papers one below the other, with a line between them."""

    name = "text"
    label = "Plain text"
    description = "To read and to mail: titles, abstracts and notes without any markup"
    suffix = ".txt"
    options: tuple[Option, ...] = _OPTIONS

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the papers."""
        for number, paper in enumerate(papers):
            yield f"\n{'-' * WIDTH}\n\n" if number else ""
            yield "\n\n".join(filter(None, _paragraphs(paper, chosen))) + "\n"


def _paragraphs(paper: Paper, chosen: Chosen) -> Iterator[str]:
    facts = paper.facts
    title = _wrapped(one_line(facts.title))
    rule = "=" * min(WIDTH, max((len(line) for line in title.splitlines()), default=0))
    yield "\n".join((title, rule, *_facts(paper)))
    if facts.abstract and is_on(_OPTIONS, "abstracts", chosen):
        yield from (_wrapped(one_line(part)) for part in facts.abstract.splitlines())
    if paper.note.strip() and is_on(_OPTIONS, "notes", chosen):
        yield f"My note\n-------\n\n{paper.note.strip()}"


def _facts(paper: Paper) -> Iterator[str]:
    facts, marks = paper.facts, paper.marks
    guess = " (year guessed)" if facts.published_guessed else ""
    published = f"{facts.published}{guess}" if facts.published else ""
    about = (byline(facts, _MOST_AUTHORS), published)
    yield from filter(None, (_wrapped(one_line(part)) for part in about))
    seen = [", ".join(filter(None, (one.name, one.date))) for one in paper.sightings]
    yield from (_wrapped(f"In {one_line(one)}") for one in seen)
    yield from addresses(facts)
    yield from _ids(facts)
    rating = f"{marks.rating} of 5" if marks.rating else ""
    tags = " ".join(f"#{tag}" for tag in marks.tags)
    yield ", ".join(filter(None, (marks.status.value, "★" * marks.starred, rating, tags)))


def _ids(facts: Facts) -> Iterator[str]:
    """Yield the ids that no address tells."""
    told = " ".join(addresses(facts)).lower()
    for name, number in (("arXiv", facts.arxiv_id), ("doi", facts.doi)):
        if number and number.lower() not in told:
            yield f"{name}:{number}"


def _wrapped(text: str) -> str:
    return textwrap.fill(text, WIDTH, break_long_words=False, break_on_hyphens=False)
