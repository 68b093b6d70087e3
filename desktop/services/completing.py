"""Completing what is typed into the search box, from the language, the library and the index."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.model.completion import Completion, Offered, Option
from desktop.model.query_parts import FactField, Has, Is, TextField
from desktop.model.query_pieces import quoted
from desktop.model.query_tokens import Field, Token, tokens
from desktop.store import offers
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex

MOST = 8
SHORTEST_WORD = 2

# One spelling for each field; the others are understood, and need not be learnt.
FIELDS = (
    TextField.TITLE,
    TextField.ABSTRACT,
    TextField.NOTE,
    TextField.AUTHOR,
    TextField.ORGANIZATION,
    FactField.TAG,
    FactField.IS,
    FactField.HAS,
    FactField.DIGEST,
    FactField.DATE,
    FactField.AFTER,
    FactField.BEFORE,
    FactField.RATING,
    FactField.ID,
)
_INDEXED = {
    TextField.ANYWHERE: ("title", "abstract", "note", "tags", "author", "organization"),
    TextField.TITLE: ("title",),
    TextField.ABSTRACT: ("abstract",),
    TextField.NOTE: ("note",),
}
_OFFERS: dict[Field, Callable[[str, int], list[offers.Offer]]] = {
    FactField.TAG: offers.tags,
    FactField.DIGEST: offers.digests,
    TextField.AUTHOR: offers.authors,
    TextField.ORGANIZATION: offers.organizations,
}
_MEMBERS: dict[Field, tuple[str, ...]] = {
    FactField.IS: tuple(Is),
    FactField.HAS: tuple(Has),
    FactField.RATING: (">=4", ">=3", "5", "4", "3", "2", "1"),
}
_DATES = (FactField.DATE, FactField.AFTER, FactField.BEFORE)
_YEARS = 6


class _Typed(NamedTuple):
    """What stands before the cursor: the beginning of a value of `field`, from `start` on."""

    begin: str
    start: int
    field: Field | None


def complete(library: Library, index: SearchIndex, text: str, cursor: int, year: int) -> Completion:
    """Return what may be meant by what stands before the cursor; nothing inside of a word.

    `year` is the one it is. Never raises for what was typed.
    """
    if text[cursor : cursor + 1].strip(") "):
        return Completion()
    typed = _typed(text[:cursor])
    if typed is None:
        return Completion()
    if typed.field is None:
        found = [*_fields(typed.begin), *_words(index, typed.begin, TextField.ANYWHERE)]
    else:
        found = list(_values(library, index, typed, year))
    done = text[typed.start : cursor]
    options = tuple(option for option in found if option.text.rstrip() != done)
    return Completion(typed.start, cursor, options[:MOST])


def _typed(text: str) -> _Typed | None:
    found = list(tokens(text, typing=True))
    if not found or found[-1].place[1] != len(text):
        return None
    last = found[-1]
    if last.kind == "field":
        return _Typed("", len(text), last.field)
    if not (last.kind == "word" or last.unclosed):
        return None
    before = found[-2] if len(found) > 1 else None
    is_value = before and before.kind == "field" and before.place[1] == last.place[0]
    if last.unclosed and not is_value:
        return None
    return _Typed(last.text, last.place[0], _field_of(before) if is_value else None)


def _field_of(token: Token | None) -> Field | None:
    return token.field if token else None


def _fields(begin: str) -> Iterator[Option]:
    lowered = begin.lower()
    for name in FIELDS:
        if name.startswith(lowered):
            yield Option(f"{name}:", f"{name}:", Offered.FIELD)


def _words(index: SearchIndex, begin: str, field: TextField) -> Iterator[Option]:
    if len(begin) < SHORTEST_WORD:
        return
    for word, papers in index.complete(begin, _INDEXED[field], MOST):
        yield Option(f"{word} ", word, Offered.WORD, papers)


def _values(library: Library, index: SearchIndex, typed: _Typed, year: int) -> Iterator[Option]:
    field, begin = typed.field, typed.begin.strip()
    if isinstance(field, TextField) and field in _INDEXED:
        yield from _words(index, begin, field)
    elif field in _OFFERS:
        with library.open():
            named = _OFFERS[field](begin, MOST)
        for name, papers in named:
            yield Option(f"{quoted(name)} ", name, Offered.VALUE, papers)
    else:
        years = tuple(str(number) for number in range(year, year - _YEARS, -1))
        known: dict[Field, tuple[str, ...]] = {**_MEMBERS, **dict.fromkeys(_DATES, years)}
        for value in known.get(field, ()) if field else ():
            if value.startswith(begin.lower()):
                yield Option(f"{value} ", value, Offered.VALUE)
