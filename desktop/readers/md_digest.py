"""Lists of papers in Markdown, or in plain text laid out alike, as people's programs write them.

Tables with a row to each paper, lists with an item, texts with a section: which of these holds
the papers is told by where the links to papers stand. Seen in the many daily lists of arXiv and
Hugging Face papers on GitHub, in newsletters and in “awesome” lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark, settled
from desktop.readers.md_blocks import LEAF, Block, Kind, blocks
from desktop.readers.md_dates import date_in
from desktop.readers.md_inline import definitions
from desktop.readers.md_outline import Unit, outline
from desktop.readers.md_paper import Told, has_byline, told
from desktop.readers.md_tree import common_words
from desktop.readers.md_unfolding import unfolded
from desktop.readers.md_words import is_english, is_generic
from desktop.readers.prose_looks import ends_sentence
from desktop.readers.source import Source

_LEAST, _EACH, _MOST = 30, 6, 72
_MOST_JUDGED = 3_000
# A text is read in parts of about this many blocks, so that no text is too long.
_PART = 20_000
_OTHERS = ("{", "[{", "[\n", "<?xml", "<!doctype", "<html", "<rss", "<feed", "@", "%0 ", "TY  -")
_LONGEST_NAME = 120
_LONG_ABSTRACT = 200
_CONTENTS = ("table of contents", "contents", "目录", "目次", "목차", "摘要", "inhalt", "sommaire")


class MarkdownDigest:
    """Reads papers out of tables, lists and sections."""

    name = "markdown"
    label = Sentence("Markdown list of papers")

    def accepts(self, source: Source) -> int:
        """Look for papers with links in rows, items or sections."""
        head = source.head.lstrip("\ufeff \t\r\n")
        if head[:9].lower().startswith(_OTHERS):
            return 0
        lines = list(enumerate(source.head.split("\n")[:_MOST_JUDGED], start=1))
        found = list(blocks(unfolded(lines), definitions(lines)))
        papers = sum(isinstance(part, Unit) for part in outline(found))
        return min(_LEAST + _EACH * (papers - 1), _MOST) if papers else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        targets = definitions(source.lines())
        return settled(_Reading().read(blocks(unfolded(source.lines()), targets)))


class _Reading:
    """Follows a text part by part. `_places` are the papers so far, by number or address."""

    def __init__(self) -> None:
        self._papers = 0
        self._name: str | None = None
        self._date: PartialDate | None = None
        self._last: Told | None = None

    def read(self, found: Iterable[Block]) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the blocks say."""
        for part in _parts(found):
            yield from self._read_part(part)
        yield from self._lost_end()
        if not self._papers:
            yield Problem(Sentence("No paper was found in this text."))
        yield Heading(self._name or None, self._date)

    def _read_part(self, part: list[Block]) -> Iterator[Mark | Draft | Problem]:
        common = common_words(part)
        gathered = _Gathered(self._papers)
        things = list(outline(part))
        named = any(isinstance(thing, Unit) and has_byline(thing) for thing in things)
        for thing in things:
            paper = told(thing, common, has_bylines=named) if isinstance(thing, Unit) else None
            self._last = paper
            if paper:
                gathered.add(paper)
            elif isinstance(thing, Unit):
                for block in thing.blocks:
                    self._take_other(block, gathered)
            else:
                self._take_other(thing, gathered)
        self._papers += len(gathered.papers)
        yield from gathered.findings()

    def _lost_end(self) -> Iterator[Problem]:
        """Tell of a text that ends within an abstract."""
        if self._last is None or self._last.marks[-1][1] is not LineKind.ABSTRACT:
            return
        facts = self._last.facts
        if len(facts.abstract) >= _LONG_ABSTRACT and not ends_sentence(facts.abstract):
            text = Sentence(
                "The text ends within the abstract of “{title}”; the rest is lost.",
                title=facts.title[:60],
            )
            yield Problem(text, self._last.marks[-1][0])

    def _take_other(self, block: Block, gathered: _Gathered) -> None:
        """Note a block that belongs to no paper: a topic, a greeting, a table of contents."""
        first = block.lines[0]
        text = first.said.text
        if not gathered.papers and not self._papers:
            self._date = self._date or date_in(text)
            if block.kind is Kind.HEAD and block.depth <= 2 and self._name is None:
                self._name = "" if text.casefold() in _CONTENTS else text[:_LONGEST_NAME]
        links = (link for line in block.lines for link in line.said.papers)
        lost = next((link for link in links if is_generic(link.label)), None)
        kind = LineKind.UNKNOWN if lost else LineKind.FURNITURE
        gathered.mark_other(block, kind)
        if lost:
            gathered.problems.append(
                Problem(
                    Sentence(
                        "There is no title to the link to {address}.", address=lost.address[:80]
                    ),
                    first.number,
                )
            )


class _Gathered:
    """The papers of a part of a text: a paper told of twice is one, with what both say."""

    def __init__(self, before: int) -> None:
        self.papers: list[Told] = []
        self.problems: list[Problem] = []
        self._before = before
        self._places: dict[str, int] = {}
        self._events: list[Mark | int] = []

    def add(self, paper: Told) -> None:
        """Add what a place tells of a paper."""
        facts = paper.facts
        key = facts.arxiv_id or facts.doi or facts.title.casefold()
        place = self._places.setdefault(key, len(self.papers))
        if place == len(self.papers):
            self.papers.append(paper)
            self._events.append(place)
        else:
            self.papers[place] = merged(self.papers[place], paper)
        self._events += [Mark(number, kind, place) for number, kind in paper.marks]

    def mark_other(self, block: Block, kind: LineKind) -> None:
        """Note what lines are that belong to no paper."""
        self._events += [Mark(line.number, kind) for line in block.lines]

    def findings(self) -> Iterator[Mark | Draft | Problem]:
        """Yield the papers, each before its lines."""
        for event in self._events:
            if isinstance(event, Mark):
                place = None if event.paper is None else event.paper + self._before
                yield event._replace(paper=place)
            else:
                yield _draft(self.papers[event])
        yield from self.problems


def _draft(paper: Told) -> Draft:
    numbers = [number for number, _ in paper.marks]
    return Draft(paper.facts, paper.date, min(numbers), max(numbers))


def merged(first: Told, more: Told) -> Told:
    """Return what two places tell of one paper: the first, with what it lacks from the second."""
    one, other = first.facts, more.facts
    better = len(other.abstract) > len(one.abstract)
    if is_english(one.abstract) != is_english(other.abstract):
        better = is_english(other.abstract)
    is_original = is_english(other.title) and not is_english(one.title)
    facts = one._replace(
        title=other.title if is_original else one.title,
        abstract=other.abstract if better else one.abstract,
        authors=max(one.authors, other.authors, key=len),
        organization=one.organization or other.organization,
        doi=one.doi or other.doi,
        urls=tuple(dict.fromkeys((*one.urls, *other.urls))),
    )
    return Told(_with_counts(facts, other), first.date or more.date, first.marks)


def _with_counts(facts: Facts, other: Facts) -> Facts:
    upvotes = other.upvotes if facts.upvotes is None else facts.upvotes
    comments = other.comments if facts.comments is None else facts.comments
    return facts._replace(upvotes=upvotes, comments=comments)


def _parts(found: Iterable[Block]) -> Iterator[list[Block]]:
    """Cut a long text before a heading or, where there is none, before a row or the like."""
    part: list[Block] = []
    for block in found:
        is_heading = block.kind is Kind.HEAD and block.depth <= 2
        is_long = len(part) >= (_PART if is_heading else 2 * _PART)
        if part and is_long and (is_heading or block.depth <= LEAF):
            yield part
            part = []
        part.append(block)
    if part:
        yield part
