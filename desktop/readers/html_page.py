"""An HTML page as the readers of pages see it: what it shows, and what it tells programs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable
from urllib.parse import urljoin

from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.sentence import Sentence
from desktop.readers.html_blocks import Block, Blocks
from desktop.readers.html_places import Places
from desktop.readers.html_tokens import Comment, Raw, Start, tokens
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.source import Source

_LOOKS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|table|div|article|dl|h[1-6]|p|ul|meta|center)[\s>]",
    re.IGNORECASE,
)
_BEGINNING = re.compile(r"\s*(?:<!--|<[a-z!?])", re.IGNORECASE)
_XML = re.compile(r"\s*<\?xml[^>]*>(?!\s*<!doctype html|\s*<html)", re.IGNORECASE)
_WHOLE = re.compile(r"<(?:html|body)[\s>]", re.IGNORECASE)
_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_SAVED = re.compile(r"<!-- saved from url=\([0-9]{1,6}\)(https?://\S{1,1000}) -->")


@dataclass(frozen=True, slots=True)
class Meta:
    """What a `<meta>` says under a name (in lower case)."""

    name: str
    content: str
    line: int
    last_line: int


@dataclass(frozen=True, slots=True)
class Data:
    """JSON that a page holds for its own scripts, and the lines that it is on."""

    text: str
    line: int
    last_line: int
    is_cut: bool

    def lines_at(self, starts: Sequence[int]) -> Iterator[int]:
        """Yield the lines of places in it; of a text without line ends, guessed by the way."""
        inner = Places.of(self.text)
        span = self.last_line - self.line
        for place in starts:
            passed = inner.line(place) - 1
            if inner.last - 1 < span:  # it was decoded from more lines than it has
                passed = span * place // max(len(self.text), 1)
            yield min(self.line + passed, self.last_line)


@dataclass(slots=True)
class Page:
    """A page that was read whole. `is_cut` says that it ends early, `last` is its last line."""

    blocks: list[Block] = field(default_factory=list)
    metas: list[Meta] = field(default_factory=list)
    data: list[Data] = field(default_factory=list)
    title: str = ""
    base: str = ""
    time: str = ""
    is_cut: bool = False
    last: int = 1

    def meta(self, *names: str) -> str:
        """Return what the first of the names that says anything says."""
        said = {meta.name: meta.content for meta in reversed(self.metas) if meta.content}
        return next((said[name] for name in names if name in said), "")

    def address(self, told: str, site: str = "") -> str:
        """Return the whole address of a link in the page; `site` is where the page is from."""
        try:
            return urljoin(self.base or site, told)
        except ValueError:
            return told


def looks_like_html(head: str) -> bool:
    """Say whether a text is an HTML page, or a piece of one, rather than XML or plain text."""
    return bool(
        (_BEGINNING.match(head) and not _XML.match(head) and _LOOKS.search(head))
        or len(_LOOKS.findall(head)) > 2
    )


def read_page(text: str, places: Places | None = None) -> Page:
    """Read a page; `places` tells its lines if it was decoded. Takes linear time."""
    is_decoded = places is not None
    places = places or Places.of(text)
    page = Page(is_cut=_ends_early(text), last=places.line(len(text.rstrip())))
    saved = _SAVED.search(text[:2000])
    if saved:
        page.base = saved[1]
    blocks = Blocks()
    script = ""
    for token in tokens(text, places):
        page.blocks.extend(blocks.take(token))
        match token:
            case Start():
                script = token.attributes.get("type", "") if token.name == "script" else ""
                _take_start(page, token, is_decoded=is_decoded)
            case Raw(name="title") if not page.title:
                page.title = " ".join(token.text.split())
            case Raw(name="script") if "json" in script:
                page.data.append(Data(token.text, token.line, token.last_line, token.is_cut))
        page.is_cut = page.is_cut or (token.is_cut and not isinstance(token, Comment))
    page.blocks.extend(blocks.end())
    return page


def _ends_early(text: str) -> bool:
    """Say whether a page that began as a whole one lacks its end."""
    return bool(_WHOLE.search(text[:20_000]) and not _END.search(text[-20_000:]))


def _take_start(page: Page, token: Start, *, is_decoded: bool) -> None:
    told = token.attributes
    if token.name == "meta":
        name = told.get("name") or told.get("property") or told.get("itemprop") or ""
        content = " ".join(told.get("content", "").split())
        page.metas.append(Meta(name.strip().lower(), content, token.line, token.last_line))
    elif token.name == "link" and told.get("rel", "").lower() == "canonical":
        page.base = told.get("href", "") or page.base
    elif token.name == "time":
        page.time = page.time or told.get("datetime", "")
    for value in told.values():
        if len(value) > 20 and value.lstrip()[:1] in ("{", "["):
            before = token.line if is_decoded else token.last_line - value.count("\n")
            line = max(before, token.line)
            page.data.append(Data(value, line, token.last_line, token.is_cut))


@runtime_checkable
class PageReader(Protocol):
    """A reader of pages, which also reads those that stand decoded in something else."""

    def told(self, page: Page) -> Told:
        """Return what a page tells."""


def findings_of(reader: PageReader, source: Source) -> Iterator[Finding]:
    """Yield what a reader finds in a source that is one page; see `Reader.read`."""
    text = source.text()
    lines = (n for n, line in enumerate(text.split("\n"), start=1) if line.strip())
    return reader.told(read_page(text)).findings(lines)


class Told:
    """Gathers the papers of a page and what its lines are; what nobody claims is `rest`."""

    def __init__(self, rest: LineKind = LineKind.FURNITURE) -> None:
        self.drafts: list[Draft] = []
        self.problems: list[Problem] = []
        self.heading = Heading()
        self._rest = rest
        self._marks: dict[int, Mark] = {}

    def end(self, page: Page) -> None:
        """Say that a page ends early, if it does."""
        if page.is_cut:
            self.problems.append(
                Problem(Sentence("The page ends early; what followed is missing."), page.last)
            )

    def add(self, draft: Draft, parts: Iterable[Lines]) -> None:
        """Add a paper and the lines that it stands on; `Lines.paper` is set here."""
        paper = len(self.drafts)
        self.drafts.append(draft)
        for part in parts:
            self.mark(part, paper)

    def mark(self, part: Lines, paper: int | None = None) -> None:
        """Say what some lines are; what was said of one first stays, unless it says less."""
        for number in range(part.first, part.last + 1):
            known = self._marks.get(number)
            if known is None or _weight(part.kind) > _weight(known.kind):
                self._marks[number] = Mark(number, part.kind, paper)

    def findings(self, lines: Iterable[int]) -> Iterator[Finding]:
        """Yield it all; `lines` are those of the file that are not blank."""
        yield from self.drafts
        yield from self.problems
        yield from line_runs(
            self._marks.get(number) or Mark(number, self._rest) for number in lines
        )
        yield self.heading


def _weight(kind: LineKind) -> int:
    return {LineKind.TITLE: 2, LineKind.FURNITURE: 0}.get(kind, 1)


def lines_of(block: Block, kind: LineKind) -> Lines:
    """Say what the lines of a block are."""
    return Lines(block.first, block.last, kind)
