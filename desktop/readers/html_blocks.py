"""What a page shows, paragraph by paragraph: the text between the edges of its larger elements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.readers.html_tokens import End, Start, Text, Token

_EDGES = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol",
    "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
))  # fmt: skip
# Elements that never have content, and so no end either.
_VOID = frozenset(("hr",))
# Elements that stand between words.
_APART = {"br": "\n", "img": " ", "input": " "}
_BOLD = frozenset(("b", "strong"))
_WORDS = re.compile(r"[^\W\d_]")
_LONGEST_NUMBER = 20
_MOST_AROUND = 2
_PARTS = {"tr": "tr", "td": "td", "th": "td", "li": "li"}
# https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
_ENDED_BY_NEXT = {
    "p": ("p",),
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "option": ("option",),
}


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link as it stands in a block; `text` is what of it stands there.

    `place` is where it begins in the text of the block.
    """

    address: str
    text: str
    classes: str
    line: int
    place: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: the element it is in, its text (a line end for each `<br>`), and its links.

    `spans` are texts that stand in it under a class of their own: class and text. `card` counts
    the `<article>` that it is in, from 1; 0 is outside of any. `lead` are the bold words with
    which it begins, but for a number or bullet.
    """

    tag: str
    classes: str
    text: str
    anchors: tuple[Anchor, ...]
    spans: tuple[tuple[str, str], ...]
    card: int
    first: int
    last: int
    lead: str = ""
    row: int = 0
    cell: int = 0
    item: int = 0
    lists: int = 0
    tables: int = 0
    around: str = ""

    @property
    def plain(self) -> str:
        """The text with single blanks."""
        return " ".join(self.text.split())


@dataclass(slots=True)
class _OpenAnchor:
    address: str
    classes: str
    line: int
    place: int = 0
    parts: list[str] = field(default_factory=list)


class Blocks:
    """Puts tokens together to blocks. `_open` are the larger elements that are open."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []
        self._counts: Counter[str] = Counter()
        self._cards = 0
        # Of each kind of part, the numbers of those that are open, below a 0; and how many came.
        self._numbers: dict[str, list[int]] = {name: [0] for name in ("tr", "td", "li")}
        self._came: Counter[str] = Counter()
        self._anchor: _OpenAnchor | None = None
        self._spans: list[str] = []
        self._begin()

    def take(self, token: Token) -> Iterator[Block]:
        """Take the next token; yield the block that it ends."""
        if isinstance(token, Start | End) and token.name in _EDGES:
            yield from self.end()
            if isinstance(token, Start):
                self._start_element(token)
            else:
                self._end_element(token.name)
        elif isinstance(token, Text):
            self._take_text(token)
        elif isinstance(token, Start):
            self._start_inline(token)
        elif isinstance(token, End):
            self._end_inline(token.name)

    def end(self) -> Iterator[Block]:
        """Yield the block that is open, if it holds anything to be seen."""
        anchor = self._anchor
        self._end_anchor()
        text = "".join(self._parts)
        if text.strip():
            tag, classes = self._open[-1] if self._open else ("", "")
            card = self._cards if self._counts["article"] else 0
            yield Block(
                tag, classes, text, tuple(self._anchors), tuple(self._said), card,
                self._first, self._last, " ".join("".join(self._lead).split()),
                self._numbers["tr"][-1], self._numbers["td"][-1], self._numbers["li"][-1],
                self._counts["ul"] + self._counts["ol"], self._counts["table"],
                " ".join(classes for _, classes in self._open[-_MOST_AROUND - 1 : -1]),
            )  # fmt: skip
        self._begin()
        if anchor:
            self._anchor = _OpenAnchor(anchor.address, anchor.classes, anchor.line)

    def _start_inline(self, token: Start) -> None:
        classes = token.attributes.get("class", "")
        if token.name == "a":
            self._end_anchor()
            address = token.attributes.get("href", "").strip()
            self._anchor = _OpenAnchor(address, classes, token.line, self._size)
        elif token.name == "span":
            self._spans.append(classes)
        elif token.name in _BOLD and not self._lead and self._is_at_start():
            self._is_bold = True
        elif token.name in _APART:
            self._add(_APART[token.name])

    def _end_inline(self, name: str) -> None:
        if name == "a":
            self._end_anchor()
        elif name == "span":
            del self._spans[-1:]
        elif name in _BOLD:
            self._is_bold = False

    def _is_at_start(self) -> bool:
        return self._size <= _LONGEST_NUMBER and not _WORDS.search("".join(self._parts))

    def _begin(self) -> None:
        self._parts: list[str] = []
        self._size = 0
        self._lead: list[str] = []
        self._is_bold = False
        self._anchors: list[Anchor] = []
        self._said: list[tuple[str, str]] = []
        self._first = self._last = 0

    def _take_text(self, token: Text) -> None:
        shown = token.text.strip()
        if shown:
            # A reference may stand for a line end: hence the limits.
            before = token.text[: len(token.text) - len(token.text.lstrip())].count("\n")
            behind = token.text[len(token.text.rstrip()) : -1].count("\n")
            self._first = self._first or min(token.line + before, token.last_line)
            self._last = max(token.last_line - behind, self._first)
        self._add(token.text.replace("\n", " ") if not self._counts["pre"] else token.text)
        if shown and self._spans and self._spans[-1]:
            self._said.append((self._spans[-1], " ".join(shown.split())))

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._size += len(text)
        if self._is_bold:
            self._lead.append(text)
        if self._anchor:
            self._anchor.parts.append(text)

    def _end_anchor(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor and anchor.address:
            text = " ".join("".join(anchor.parts).split())
            self._anchors.append(
                Anchor(anchor.address, text, anchor.classes, anchor.line, anchor.place)
            )

    def _start_element(self, token: Start) -> None:
        if self._open and self._open[-1][0] in _ENDED_BY_NEXT.get(token.name, ()):
            self._close()
        if token.name in _VOID:
            return
        self._cards += token.name == "article"
        self._counts[token.name] += 1
        self._open.append((token.name, token.attributes.get("class", "")))
        part = _PARTS.get(token.name)
        if part:
            self._came[part] += 1
            self._numbers[part].append(self._came[part])

    def _close(self) -> str:
        """Close the innermost element; return its name."""
        closed = self._open.pop()[0]
        self._counts[closed] -= 1
        part = _PARTS.get(closed)
        if part:
            self._numbers[part].pop()
        return closed

    def _end_element(self, name: str) -> None:
        """Close the elements up to one of a name; an end tag of none that is open means nothing."""
        while self._counts[name]:
            if self._close() == name:
                return
