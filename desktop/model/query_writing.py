"""A parsed query, written as one would type it."""

from __future__ import annotations

from dataclasses import replace

from desktop.model.query_parts import And, Fact, Match, Node, Not, Or, Text, TextField
from desktop.model.query_text import parse

_PARTING = frozenset(" \t\n()|")
_QUOTES = frozenset('"“”„')


def written(node: Node | None) -> str:
    """Return what to type for a query, so that it is read as this one; "" asks for everything.

    A word that was still being typed is taken for a whole one.
    """
    return "" if node is None else _written(node)


def _written(node: Node) -> str:
    match node:
        case Text():
            return _text(node)
        case Fact(field, value):
            plain = f"{field}:{_quoted(value)}"
            return plain if _is_read_as(plain, node) else f'{field}:"{value}"'
        case Not(part):
            return f"-{_enclosed(part)}"
        case Or(parts):
            # AND binds closer, so that its parts need no brackets here.
            return " OR ".join(_written(part) for part in parts)
    return " ".join(_enclosed(part) for part in node.parts)


def _text(text: Text) -> str:
    field = "" if text.field is TextField.ANYWHERE else f"{text.field}:"
    words = text.words
    several = not _PARTING.isdisjoint(words)
    if text.match is Match.PHRASE:
        return f'{field}"{words}"'
    if text.match is Match.PREFIX:
        return f'{field}"{words}"*' if several else f"{field}{words}*"
    if text.match is Match.FUZZY:
        return f"{field}{words}~{text.edits}"
    if several or not _is_read_as(field + words, text):
        return f'{field}"{words}"'
    return field + words


def _is_read_as(typed: str, node: Text | Fact) -> bool:
    """Say whether a word is not taken for an operator, a field or the like where it stands."""
    read = parse(f"{typed} x", typing=False).root
    if isinstance(node, Text):
        node = replace(node, match=Match.WORD)  # it may have been one that is still being typed
    return isinstance(read, And) and len(read.parts) > 1 and read.parts[0] == node


def _quoted(value: str) -> str:
    return value if value and (_PARTING | _QUOTES).isdisjoint(value) else f'"{value}"'


def _enclosed(part: Node) -> str:
    return f"({_written(part)})" if isinstance(part, And | Or) else _written(part)
