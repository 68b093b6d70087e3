"""What was typed as the pieces that a person would take out or put in as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from desktop.model.query_parts import FactField, TextField
from desktop.model.query_text import MOST_CHARACTERS, parse
from desktop.model.query_tokens import Token, tokens

_PLAIN = re.compile(r"(?!(?:AND|OR|NOT)$)\w[\w./+&-]*")
_QUOTES = re.compile(r"""["“”„]""")
_BEFORE = ("minus", "NOT", "field")
_JOINING = ("AND", "OR")


class Kind(StrEnum):
    """What a piece is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    GROUP = "group"
    JOINT = "joint"


class Piece(NamedTuple):
    """A part of a query: `text` stands from character `start` to `end`.

    `field` and `value` are those of a piece with a field; `negated` if it must not be so.
    """

    kind: Kind
    text: str
    start: int
    end: int
    negated: bool = False
    field: TextField | FactField | None = None
    value: str = ""

    @property
    def is_filter(self) -> bool:
        """Whether it is more than a word that is looked for anywhere."""
        return self.kind not in (Kind.WORD, Kind.JOINT) or (self.negated and self.kind is Kind.WORD)


def pieces(text: str) -> list[Piece]:
    """Return the pieces of a query in their order; brackets and what is in them are one piece."""
    text = text[:MOST_CHARACTERS]
    return list(_pieces(text, list(tokens(text, typing=False))))


def filters(text: str) -> list[Piece]:
    """Return the pieces that narrow what is found, as far as they are understood."""
    return [piece for piece in pieces(text) if piece.is_filter and _is_understood(piece.text)]


def without(text: str, piece: Piece) -> str:
    """Return a query without one of its pieces, and without an OR that joins nothing then."""
    there = pieces(text)
    at = there.index(piece)
    first, last = at, at
    before = there[at - 1] if at else None
    after = there[at + 1] if at + 1 < len(there) else None
    if before and before.kind is Kind.JOINT and (after is None or after.kind is Kind.JOINT):
        first = at - 1
    elif before is None and after and after.kind is Kind.JOINT:
        last = at + 1
    head, tail = text[: there[first].start].rstrip(), text[there[last].end :].lstrip()
    return f"{head} {tail}" if head and tail else head or tail


def with_piece(text: str, piece: str) -> str:
    """Return a query with a piece more at its end, and a blank behind it: it is complete."""
    head = text.rstrip()
    return f"{head} {piece} " if head else f"{piece} "


def find(text: str, field: FactField | TextField, value: str) -> Piece | None:
    """Return the piece that asks for just this value of a field, if there is one."""
    wanted = value.casefold()
    for piece in pieces(text):
        if piece.field is field and not piece.negated and piece.value.casefold() == wanted:
            return piece
    return None


def switched(text: str, field: FactField | TextField, value: str) -> str:
    """Return a query with a value of a field if it lacks that, else without it."""
    there = find(text, field, value)
    return without(text, there) if there else with_piece(text, f"{field}:{quoted(value)}")


def quoted(value: str) -> str:
    """Return a value so that it stays in one piece behind its field."""
    if _PLAIN.fullmatch(value):
        return value
    # A backslash would take the quote at the end for a part of the word.
    return '"{}"'.format(_QUOTES.sub(" ", value) + " " * value.endswith("\\"))


def _is_understood(text: str) -> bool:
    query = parse(text, typing=False)
    return query.root is not None and not query.warning


def _pieces(text: str, found: list[Token]) -> Iterator[Piece]:
    number = 0
    while number < len(found):
        first = number
        while number < len(found) - 1 and found[number].kind in _BEFORE:
            number += 1
        last = number
        if found[number].kind == "open":
            last = _closing(found, number)
        yield _piece(text, found[first : last + 1], found[number])
        number = last + 1


def _closing(found: list[Token], opening: int) -> int:
    """Return where the bracket is closed that opens there; the last token if it never is."""
    depth = 0
    for number in range(opening, len(found)):
        depth += (found[number].kind == "open") - (found[number].kind == "close")
        if depth == 0:
            return number
    return len(found) - 1


def _piece(text: str, run: list[Token], heart: Token) -> Piece:
    start, end = run[0].place[0], run[-1].place[1]
    before = run[: run.index(heart)] if heart.kind not in _BEFORE else run
    fields = [token for token in before if token.kind == "field"]
    negated = sum(token.kind in ("minus", "NOT") for token in before) % 2 == 1
    kind = _kind(heart, has_field=bool(fields))
    value = heart.text.strip() if heart.kind in ("word", "phrase") else ""
    field = fields[-1].field if fields else None
    return Piece(kind, text[start:end], start, end, negated, field, value if fields else "")


def _kind(heart: Token, *, has_field: bool) -> Kind:
    if heart.kind in _JOINING or heart.kind == "close":
        return Kind.JOINT
    if heart.kind == "open":
        return Kind.GROUP
    if has_field:
        return Kind.FIELD
    return Kind.PHRASE if heart.kind == "phrase" else Kind.WORD
