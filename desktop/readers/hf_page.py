"""Reading a copied “Daily Papers” page from its first line to its last."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from desktop.model.dates import PartialDate
from desktop.model.digest import Finding, Heading, LineKind
from desktop.model.sentence import Sentence
from desktop.readers.hf_cards import Card
from desktop.readers.hf_doubts import bare_title, cut, doubt, is_second_abstract
from desktop.readers.hf_findings import Findings
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.hf_said import byline
from desktop.readers.hf_stretches import OF_A_CARD, Stretch, stretches
from desktop.readers.prose import ODD, Around, Role, read_run
from desktop.readers.prose_looks import TextLine

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
}
_LONGEST_FAREWELL = 24
_LEADERS = frozenset({*OF_A_CARD, Shape.BUTTON})


class Page:
    """Follows a page stretch by stretch, and notes what each line is and of which paper.

    `_waiting` are lines that belong to the card to come, if one comes. `_leading` are the shapes
    of those before the first title: on that page they stand before every title. `has_headings`
    says that the titles of the page are marked.
    """

    def __init__(self, *, has_headings: bool = False) -> None:
        self._has_headings = has_headings
        self._findings = Findings()
        self._card: Card | None = None
        self._former: Card | None = None
        self._cards = 0
        self._waiting: list[Line] = []
        self._leading: frozenset[Shape] = frozenset()
        self._name: str | None = None
        self._date: PartialDate | None = None
        self._is_headed = False
        self._has_dates = False

    def read(self, lines: Iterable[Line]) -> Iterator[Finding]:
        """Yield what the lines of a page say."""
        for stretch in stretches(lines):
            if self._is_head(stretch):
                self._note_furniture(stretch.body)
                self._read_page_data(stretch.tail)
            else:
                self._read_cards(stretch)
            yield from self._findings.before_newest()
        self._take_waiting(None)
        self._fold_repeated()
        if not self._cards:
            self._add_heading()
        yield from self._findings.rest()

    def _is_head(self, stretch: Stretch) -> bool:
        """Say whether a page begins here; one file may hold several."""
        begins = any(line.shape is Shape.FURNITURE for line in (*self._waiting, *stretch.body))
        return stretch.may_be_head and (begins or not self._cards)

    def _read_cards(self, stretch: Stretch) -> None:
        front = 0 if self._cards else stretch.front()
        self._note_furniture(stretch.body[:front])
        self._read_body(stretch.body[front:], stretch)
        self._read_tail(stretch)
        if stretch.is_last and self._card:
            self._findings.add(*cut(self._card, stretch.tail, has_dates=self._has_dates))

    # The page itself

    def _note_furniture(self, lines: Sequence[Line]) -> None:
        for line in lines:
            self._take_waiting(None)
            self._is_headed = True
            name = line.text.strip("# ")
            if name in _NAMES:
                self._name = self._name or name
            self._findings.mark(line.number, LineKind.FURNITURE)

    def _read_page_data(self, lines: Sequence[Line]) -> None:
        """Note the page's date; what follows it waits for the card to come."""
        for line in lines:
            if line.shape is Shape.DATE:
                self._take_waiting(None)
                self._date = self._date or line.said.date
                self._findings.mark(line.number, LineKind.DATE)
            else:
                self._waiting.append(line)

    def _add_heading(self) -> None:
        if self._name or self._date:
            self._findings.add(Heading(self._name, self._date))

    # Titles, abstracts, and what stands among them

    def _read_body(self, body: Sequence[Line], stretch: Stretch) -> None:
        waits = self._card is not None and not self._card.abstract
        around = Around(
            title_waits=waits,
            named=bool(stretch.tail) or stretch.is_closed,
            counted=stretch.has_authors,
            headed=self._has_headings,
        )
        if stretch.is_last and self._cards and _is_farewell(body, stretch):
            for line in body:
                self._not_understood(line, Sentence("This line was not understood"))
            return
        roles = deque(read_run(_text_lines(body), around))
        first = self._cards
        for line in body:
            if line.shape is Shape.TEXT:
                role = roles.popleft()
                if role is Role.TITLE:
                    self._doubt_title(first)
                    self._begin_card()
                self._read_text(line, role)
            elif line.shape in OF_A_CARD:
                self._read_aside(line, is_leading=bool(roles) and roles[0] is Role.TITLE)
            else:
                self._read_other(line)
        if stretch.tail:
            self._doubt_title(first + 1)

    def _begin_card(self) -> None:
        if not self._cards:
            self._leading = _LEADERS.intersection(line.shape for line in self._waiting)
            self._add_heading()
        self._fold_repeated()
        self._former, self._card = self._card, Card(self._cards)
        self._cards += 1
        self._findings.begin(self._card)
        self._take_waiting(self._card)

    def _fold_repeated(self) -> None:
        """Make one of two cards: some pages hold each twice, for wide and for narrow screens."""
        if self._card and self._former and self._card.repeats(self._former):
            self._findings.fold(self._card, self._former)
            self._card, self._former = self._former, None
            self._cards -= 1

    def _read_text(self, line: Line, role: Role) -> None:
        if role is Role.ABSTRACT and self._card and self._card.abstract:
            self._card = None
        if role is Role.ODD_FIRST and self._is_headed and not self._cards:
            # What stands between the head of the page and its first title was searched for.
            self._note_furniture([line])
        elif role in ODD:
            self._not_understood(line, Sentence("This line was not understood"))
        elif self._card is None:
            self._read_orphan(line, role)
        else:
            self._take_text(line, role, self._card)

    def _read_orphan(self, line: Line, role: Role) -> None:
        """Note a line of an abstract that no title was before."""
        self._take_waiting(None)
        if role is Role.ORGANIZATION:
            self._findings.mark(line.number, LineKind.BYLINE)
        elif role is Role.ABSTRACT:
            self._not_understood(line, Sentence("There is no title to this abstract"))
        else:
            self._findings.mark(line.number, LineKind.UNKNOWN)

    def _take_text(self, line: Line, role: Role, card: Card) -> None:
        self._take_waiting(card)
        if role in (Role.TITLE, Role.TITLE_ON):
            card.title.append(line.text)
            card.add(line.said)
            self._findings.mark(line.number, LineKind.TITLE, card)
        elif role is Role.ORGANIZATION:
            card.add(byline(line.text))
            self._findings.mark(line.number, LineKind.BYLINE, card)
        else:
            self._findings.mark(line.number, LineKind.ABSTRACT, card)
            if line.spaced and is_second_abstract(card, line.text):
                self._findings.add(
                    doubt(line, Sentence("This may be the abstract of another paper"))
                )
            card.abstract.append(line.text)

    def _read_aside(self, line: Line, *, is_leading: bool) -> None:
        """Give a count, an address or a sender to the card it stands in, or to the next."""
        leads = is_leading and (line.shape in self._leading or not self._cards)
        if self._card is None or self._waiting or leads or line.shape is Shape.SUBMITTER:
            self._waiting.append(line)
        elif line.shape is Shape.LINK and self._card.wants(line):
            self._take_text(line, Role.ABSTRACT_ON, self._card)
        else:
            self._take(line, self._card)

    def _read_other(self, line: Line) -> None:
        if self._waiting:
            self._waiting.append(line)
        else:
            self._take(line, None)

    # The data behind the text

    def _read_tail(self, stretch: Stretch) -> None:
        near = stretch.near()
        end = len(near) - stretch.for_next(self._leading)
        for line in near[:end]:
            self._take_waiting(self._card)
            if self._card and not self._card.fits(line):
                self._not_understood(line, Sentence("This was said before in another way"))
            else:
                self._take(line, self._card)
        self._waiting += near[end:]
        self._read_page_data(stretch.far())

    def _take(self, line: Line, card: Card | None) -> None:
        """Note a line that is no prose, as part of a card or of the page."""
        if line.shape is Shape.ODD:
            self._not_understood(line, Sentence("This line was not understood"))
        elif line.shape is Shape.TEXT:
            self._not_understood(line, Sentence("A date was expected here"))
        elif card is None or line.shape is Shape.FURNITURE:
            self._findings.mark(line.number, _KINDS[line.shape])
        else:
            card.add(line.said)
            self._has_dates = self._has_dates or line.said.date is not None
            self._findings.mark(line.number, _KINDS[line.shape], card)

    def _take_waiting(self, card: Card | None) -> None:
        waiting, self._waiting = self._waiting, []
        for line in waiting:
            self._take(line, card)

    # What is not clear

    def _not_understood(self, line: Line, reason: Sentence) -> None:
        self._take_waiting(None)
        self._findings.mark(line.number, LineKind.UNKNOWN)
        self._findings.add(doubt(line, reason))

    def _doubt_title(self, first: int) -> None:
        """Say so when text of one stretch, from this place on, was a title and nothing else."""
        if self._card and self._card.place >= first and not self._card.abstract:
            self._findings.add(bare_title(self._card))


def _is_farewell(body: Sequence[Line], stretch: Stretch) -> bool:
    """Say whether a page ends with a few words that were added to it: “Best, Ada”."""
    size = sum(len(line.text) for line in body)
    is_plain = all(line.shape is Shape.TEXT and not line.is_heading for line in body)
    greets = bool(body) and body[0].text.endswith(",")
    return greets and is_plain and size <= _LONGEST_FAREWELL and not stretch.tail


def _text_lines(body: Sequence[Line]) -> list[TextLine]:
    texts = []
    apart = False
    for line in body:
        if line.shape is Shape.TEXT:
            texts.append(TextLine(line.text, line.spaced, apart, line.is_heading))
        apart = line.shape is not Shape.TEXT
    return texts
