"""A parsed query, written as one would type it."""

from __future__ import annotations

from desktop.model.query_parts import And, Fact, Match, Node, Not, Or, Text, TextField

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
            return f"{field}:{_quoted(value)}"
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
    return f'{field}"{words}"' if several else field + words


def _quoted(value: str) -> str:
    return value if value and (_PARTING | _QUOTES).isdisjoint(value) else f'"{value}"'


def _enclosed(part: Node) -> str:
    return f"({_written(part)})" if isinstance(part, And | Or) else _written(part)
