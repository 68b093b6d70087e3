"""How a query was understood, in plain words."""

from __future__ import annotations

from desktop.model.query_parts import And, Fact, FactField, Match, Node, Not, Or, Text, TextField

_IS = {
    "inbox": "in the inbox",
    "later": "kept for later",
    "reading": "being read",
    "done": "marked as done",
    "skipped": "marked as skipped",
    "starred": "with a star",
    "deleted": "in the bin",
}
_HAS = {
    "note": "with a note",
    "tag": "with a tag",
    "doi": "with a DOI",
    "arxiv": "with an arXiv number",
    "abstract": "with an abstract",
    "rating": "with a rating",
}
_FACTS = {
    FactField.TAG: "tagged “{}”",
    FactField.DIGEST: "from the digest “{}”",
    FactField.DATE: "published in {}",
    FactField.AFTER: "published after {}",
    FactField.BEFORE: "published before {}",
    FactField.ID: "with the id {}",
}
_PLACES = {
    TextField.ANYWHERE: "with {}",
    TextField.TITLE: "with {} in the title",
    TextField.ABSTRACT: "with {} in the abstract",
    TextField.NOTE: "with {} in the note",
    TextField.AUTHOR: "by {}",
    TextField.ORGANIZATION: "from {}",
}
_MATCHES = {
    Match.WORD: "“{}”",
    Match.TYPED: "“{}…”",
    Match.PREFIX: "words beginning with “{}”",
    Match.PHRASE: "exactly “{}”",
    Match.FUZZY: "words like “{}”",
}
_SIGNS = {">=": "at least ", "<=": "at most ", ">": "more than ", "<": "less than "}
_FULL_DATE = len("2024-05-31")


def describe(root: Node | None) -> str:
    """Say in a few words which papers a query asks for."""
    return "all papers" if root is None else f"papers {_clause(root)}"


def _clause(node: Node) -> str:
    match node:
        case Text():
            return _PLACES[node.field].format(_MATCHES[node.match].format(node.words))
        case Fact():
            return _fact(node)
        case Not(part):
            return _without(part)
    if open_range := _open_range(node):
        return f"published {open_range}"
    return _listed(node.parts, "and" if isinstance(node, And) else "or")


def _open_range(node: Node) -> str:
    """Say a date with all before or after it, or nothing for other nodes."""
    match node:
        case Or((Fact(FactField.DATE, on), Fact(FactField.AFTER, date))) if on == date:
            return f"in {date} or later"
        case Or((Fact(FactField.DATE, on), Fact(FactField.BEFORE, date))) if on == date:
            return f"in {date} or earlier"
    return ""


def _fact(fact: Fact) -> str:
    if fact.field is FactField.IS:
        return _IS[fact.value]
    if fact.field is FactField.HAS:
        return _HAS[fact.value]
    if fact.field is FactField.RATING:
        return f"rated {_number(fact.value)}"
    if fact.field is FactField.DATE and len(fact.value) == _FULL_DATE:
        return f"published on {fact.value}"
    return _FACTS[fact.field].format(fact.value)


def _number(value: str) -> str:
    digits = value.lstrip("<>=")
    return _SIGNS.get(value.removesuffix(digits), "") + digits.replace("..", " to ")


def _without(part: Node) -> str:
    if isinstance(part, And | Or) and not _open_range(part):
        return f"not ({_clause(part)})"
    said = _clause(part)
    return said.replace("with ", "without ", 1) if said.startswith("with ") else f"not {said}"


def _listed(parts: tuple[Node, ...], word: str) -> str:
    """Join clauses; a list inside a list stands in brackets, and one "with" serves all words."""
    said: list[str] = []
    for before, part in zip((None, *parts), parts, strict=False):
        clause = _clause(part)
        if isinstance(part, And | Or) and not _open_range(part):
            clause = f"({clause})"
        elif _anywhere(before) and _anywhere(part):
            clause = clause.removeprefix("with ")
        said.append(clause)
    return f"{', '.join(said[:-1])} {word} {said[-1]}"


def _anywhere(node: Node | None) -> bool:
    return isinstance(node, Text) and node.field is TextField.ANYWHERE
