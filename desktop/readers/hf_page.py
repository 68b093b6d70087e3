"""Reading a copied “Daily Papers” page from its first line to its last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.model.dates import PartialDate
from desktop.model.digest import Finding, Heading, LineKind, Problem
from desktop.readers.hf_cards import Card, Stretch, is_prose, stretches
from desktop.readers.hf_findings import Findings
from desktop.readers.hf_lines import DOTS, Line, Said, Shape
from desktop.readers.hf_names import byline
from desktop.readers.prose import ODD, Around, Role, read_run
from desktop.readers.prose_looks import TextLine, ends_sentence

_LONGEST_DATE = 30
_NAMES = ("Daily Papers", "Trending Papers")
_KINDS = {
    Shape.AUTHORS: LineKind.AUTHORS,
    Shape.DOT: LineKind.FURNITURE,
    Shape.DATE: LineKind.DATE,
    Shape.COUNT: LineKind.COUNTS,
    Shape.LINK: LineKind.LINKS,
    Shape.SUBMITTER: LineKind.BYLINE,
    Shape.FURNITURE: LineKind.FURNITURE,
    Shape.BUTTON: LineKind.FURNITURE,
    Shape.TEXT: LineKind.UNKNOWN,
    Shape.ODD: LineKind.UNKNOWN,
}
_OF_A_CARD = (Shape.COUNT, Shape.LINK, Shape.SUBMITTER)


class Page:
    """Follows a page stretch by stretch, and notes what each line is and of which paper.

    `_waiting` are lines that belong to the card to come, if one comes. `_leading` are the shapes
    of those before the first title: on that page they stand before every title.
    """

    def __init__(self) -> None:
        self._findings = Findings()
        self._card: Card | None = None
        self._cards = 0
        self._waiting: list[Line] = []
        self._leading: frozenset[Shape] = frozenset()
        self._name: str | None = None
        self._date: PartialDate | None = None
        self._has_dates = False

    def read(self, lines: Iterable[Line]) -> Iterator[Finding]:
        """Yield what the lines of a page say."""
        before: Stretch | None = None
        for stretch in stretches(lines):
            if self._is_head(stretch):
                self._read_head(stretch)
            else:
                self._read_stretch(stretch, before)
            before = stretch
            yield from self._findings.settled()
        self._drop_waiting()
        yield from self._findings.rest()

    def _read_stretch(self, stretch: Stretch, before: Stretch | None) -> None:
        front = self._front(stretch.body) if not self._cards else 0
        for line in stretch.body[:front]:
            self._note_furniture(line)
        body = stretch.body[front:]
        if before and _breaks_off(before, body, stretch):
            self._not_understood(body.pop(0), "A date was expected here")
        self._read_body(body, self._roles(body, stretch.tail, is_front=front > 0))
        self._read_tail(stretch)
        if stretch.is_last:
            self._note_cut(stretch)

    # The head of the page

    def _is_head(self, stretch: Stretch) -> bool:
        """Tell the page's own date, after menu and search words, from that of a paper."""
        if not stretch.has_only_date or stretch.has_prose or stretch.is_last:
            return False
        return not self._cards or any(line.shape is Shape.FURNITURE for line in stretch.body)

    def _read_head(self, stretch: Stretch) -> None:
        self._drop_waiting()
        for line in stretch.body:
            self._note_furniture(line)
        self._read_page_tail(stretch.tail)

    def _read_page_tail(self, lines: list[Line]) -> None:
        """Note the page's date; what follows it waits for the card to come."""
        for line in lines:
            if line.shape is Shape.DATE:
                self._drop_waiting()
                self._date = self._date or line.said.date
                self._findings.mark(line.number, LineKind.DATE)
            else:
                self._waiting.append(line)

    def _front(self, body: list[Line]) -> int:
        """Count the lines at the start of a page without a date that are menu and the like."""
        end = 0
        for place, line in enumerate(body, start=1):
            if line.shape is Shape.TEXT and is_prose(line.text):
                break
            if line.shape is Shape.FURNITURE:
                end = place
        return end

    def _note_furniture(self, line: Line) -> None:
        name = line.text.strip("# ")
        if name in _NAMES:
            self._name = self._name or name
        self._findings.mark(line.number, LineKind.FURNITURE)

    # Titles, abstracts, and what stands among them

    def _roles(self, body: list[Line], tail: list[Line], *, is_front: bool) -> dict[int, Role]:
        """Read the prose of a body; return what its lines are, by number."""
        texts: dict[int, TextLine] = {}
        apart = False
        for line in body:
            if line.shape is Shape.TEXT:
                texts[line.number] = TextLine(line.text, line.spaced, apart)
            apart = line.shape is not Shape.TEXT
        around = Around(
            title_waits=bool(self._card and not self._card.abstract),
            named=bool(tail),
            counted=any(line.shape is Shape.AUTHORS for line in tail),
        )
        return dict(zip(texts, read_run(list(texts.values()), around), strict=True))

    def _read_body(self, body: list[Line], roles: dict[int, Role]) -> None:
        to_come = list(roles.values())
        for line in body:
            if line.shape is Shape.TEXT:
                self._read_text(line, to_come.pop(0))
            elif line.shape in _OF_A_CARD:
                self._read_aside(line, is_next=to_come[:1] == [Role.TITLE])
            else:
                self._pass(line)

    def _read_text(self, line: Line, role: Role) -> None:
        if role is Role.TITLE:
            self._begin_card(line)
        card = self._card
        if role in ODD or card is None:
            self._not_understood(line, "This line was not understood")
        elif role in (Role.TITLE, Role.TITLE_ON):
            card.title.append(line.text)
            self._findings.mark(line.number, LineKind.TITLE, card)
        elif role is Role.ORGANIZATION:
            card.add(byline(line.text))
            self._findings.mark(line.number, LineKind.BYLINE, card)
        else:
            card.abstract.append(line.text)
            self._findings.mark(line.number, LineKind.ABSTRACT, card)

    def _begin_card(self, line: Line) -> None:
        if not self._cards:
            self._leading = frozenset(waiting.shape for waiting in self._waiting)
            self._findings.add(Heading(self._name, self._date))
        self._card = Card(self._cards)
        self._cards += 1
        self._findings.begin(self._card)
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            self._take(each, self._card)

    def _read_aside(self, line: Line, *, is_next: bool) -> None:
        """Give a count, an address or a sender to the card it stands in, or to the next."""
        leads = is_next and (line.shape in self._leading or not self._cards)
        if self._card is None or self._waiting or leads or line.shape is Shape.SUBMITTER:
            self._waiting.append(line)
        else:
            self._take(line, self._card)

    def _pass(self, line: Line) -> None:
        """Note a line that belongs to no card."""
        if self._waiting:
            self._waiting.append(line)
        elif line.shape is Shape.ODD:
            self._not_understood(line, "This line was not understood")
        else:
            self._note_furniture(line)

    def _take(self, line: Line, card: Card | None) -> None:
        if line.shape is Shape.ODD:
            self._not_understood(line, "This line was not understood")
            return
        if card and line.shape is not Shape.FURNITURE:
            card.add(_counted(line.said, card.said))
            self._findings.mark(line.number, _KINDS[line.shape], card)
        else:
            self._findings.mark(line.number, _KINDS[line.shape])

    def _drop_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for line in waiting:
            self._take(line, None)

    # The block after the prose

    def _read_tail(self, stretch: Stretch) -> None:
        end = next(
            (n for n, line in enumerate(stretch.tail) if line.shape is Shape.FURNITURE),
            len(stretch.tail),
        )
        near, far = stretch.tail[:end], stretch.tail[end:]
        to_next = set() if stretch.is_last else self._to_next(near)
        for line in near:
            if line.number in to_next:
                self._waiting.append(line)
            elif self._fits(line):
                self._take(line, self._card)
            else:
                self._not_understood(line, "This repeats what was said before")
        self._read_page_tail(far)

    def _fits(self, line: Line) -> bool:
        """Say whether a line adds to the block: no card has two dates or two counts of authors."""
        if self._card is None:
            return True
        said = self._card.said
        if line.shape is Shape.DATE:
            return said.date is None
        return line.shape is not Shape.AUTHORS or not (said.author_count or said.authors)

    def _to_next(self, near: list[Line]) -> set[int]:
        """Tell which lines after a block belong to the next card, by how the page began."""
        after: list[Line] = []
        for line in near:
            after = [*after, line] if line.shape in _OF_A_CARD else []
        leading = [
            line for line in after if line.shape in self._leading and line.said.comments is None
        ]
        bare = [line for line in leading if line.shape is Shape.COUNT]
        return {line.number for line in leading if line not in bare[:-1]}

    def _not_understood(self, line: Line, reason: str) -> None:
        self._drop_waiting()
        self._findings.mark(line.number, LineKind.UNKNOWN)
        shown = line.text if len(line.text) <= 60 else line.text[:59] + "…"
        self._findings.add(Problem(f"{reason}: “{shown}”", line.number))

    def _note_cut(self, stretch: Stretch) -> None:
        """Say so when the page ends inside its last paper."""
        card = self._card
        if card is None:
            return
        if not stretch.tail:
            if not card.abstract:
                self._cut(card, "after the title")
            elif not ends_sentence(card.abstract[-1]):
                self._cut(card, "in the middle of the abstract")
        elif card.said.date is None and stretch.tail[-1].shape in (Shape.DOT, Shape.AUTHORS):
            self._cut(card, "before the date")

    def _cut(self, card: Card, where: str) -> None:
        title = " ".join(card.title)
        self._findings.add(
            Problem(f"The text ends {where} of “{title}”; what is there was kept.", card.last)
        )


def _counted(said: Said, known: Said) -> Said:
    """Say what a bare number counts: comments after a date, votes before it."""
    if said.count is None:
        return said
    if known.date and known.comments is None:
        return replace(said, comments=said.count, count=None)
    return replace(said, upvotes=said.count, count=None)


def _breaks_off(before: Stretch, body: list[Line], stretch: Stretch) -> bool:
    """Say whether a body begins with what should be the date of the card before."""
    shapes = [line.shape for line in before.tail]
    if Shape.DOT not in shapes or Shape.DATE in shapes or not body:
        return False
    line = body[0]
    is_end = stretch.is_last and len(body) == 1 and not stretch.tail
    return len(line.text) <= _LONGEST_DATE and (is_end or not line.spaced)
