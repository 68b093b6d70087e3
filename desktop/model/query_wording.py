"""How a query was understood, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.query_parts import And, Fact, FactField, Match, Node, Not, Or, Text, TextField
from desktop.model.sentence import Sentence, joined

_IS = {
    "inbox": Sentence("in the inbox"),
    "later": Sentence("kept for later"),
    "reading": Sentence("being read"),
    "done": Sentence("marked as done"),
    "skipped": Sentence("marked as skipped"),
    "starred": Sentence("with a star"),
    "deleted": Sentence("in the bin"),
}
_HAS = {
    "note": Sentence("with a note"),
    "tag": Sentence("with a tag"),
    "doi": Sentence("with a DOI"),
    "arxiv": Sentence("with an arXiv number"),
    "abstract": Sentence("with an abstract"),
    "rating": Sentence("with a rating"),
}
# What is said of papers that lack something, by the clause of those that have it.
_LACKS = {
    _IS["starred"]: Sentence("without a star"),
    _HAS["note"]: Sentence("without a note"),
    _HAS["tag"]: Sentence("without a tag"),
    _HAS["doi"]: Sentence("without a DOI"),
    _HAS["arxiv"]: Sentence("without an arXiv number"),
    _HAS["abstract"]: Sentence("without an abstract"),
    _HAS["rating"]: Sentence("without a rating"),
}
_FACTS = {
    FactField.TAG: Sentence("tagged “{value}”"),
    FactField.DIGEST: Sentence("from the digest “{value}”"),
    FactField.DATE: Sentence("published in {value}"),
    FactField.AFTER: Sentence("published after {value}"),
    FactField.BEFORE: Sentence("published before {value}"),
    FactField.ID: Sentence("with the id {value}"),
}
_PLACES = {
    TextField.ANYWHERE: Sentence("with {words}"),
    TextField.TITLE: Sentence("with {words} in the title"),
    TextField.ABSTRACT: Sentence("with {words} in the abstract"),
    TextField.NOTE: Sentence("with {words} in the note"),
    TextField.AUTHOR: Sentence("by {words}"),
    TextField.ORGANIZATION: Sentence("from {words}"),
}
_NOT_IN_PLACES = {
    TextField.ANYWHERE: Sentence("without {words}"),
    TextField.TITLE: Sentence("without {words} in the title"),
    TextField.ABSTRACT: Sentence("without {words} in the abstract"),
    TextField.NOTE: Sentence("without {words} in the note"),
    TextField.AUTHOR: Sentence("not by {words}"),
    TextField.ORGANIZATION: Sentence("not from {words}"),
}
_MATCHES = {
    Match.WORD: Sentence("“{text}”"),
    Match.TYPED: Sentence("“{text}…”"),
    Match.PREFIX: Sentence("words beginning with “{text}”"),
    Match.PHRASE: Sentence("exactly “{text}”"),
    Match.FUZZY: Sentence("words like “{text}”"),
}
_RATINGS = {
    ">=": Sentence("rated at least {number}"),
    "<=": Sentence("rated at most {number}"),
    ">": Sentence("rated more than {number}"),
    "<": Sentence("rated less than {number}"),
    "": Sentence("rated {number}"),
}
_FULL_DATE = len("2024-05-31")


def describe(root: Node | None) -> Sentence:
    """Say in a few words which papers a query asks for."""
    if root is None:
        return Sentence("all papers")
    return Sentence("papers {clause}", clause=_clause(root))


def _clause(node: Node) -> Sentence:
    match node:
        case Text():
            return _PLACES[node.field].filled(words=_words(node))
        case Fact():
            return _fact(node)
        case Not(part):
            return _without(part)
    return _open_range(node) or _listed(node.parts, is_and=isinstance(node, And))


def _words(text: Text) -> Sentence:
    return _MATCHES[text.match].filled(text=text.words)


def _open_range(node: Node) -> Sentence | None:
    """Say a date with all before or after it, or nothing for other nodes."""
    match node:
        case Or((Fact(FactField.DATE, on), Fact(FactField.AFTER, date))) if on == date:
            return Sentence("published in {date} or later", date=date)
        case Or((Fact(FactField.DATE, on), Fact(FactField.BEFORE, date))) if on == date:
            return Sentence("published in {date} or earlier", date=date)
    return None


def _fact(fact: Fact) -> Sentence:
    if fact.field is FactField.IS:
        return _IS[fact.value]
    if fact.field is FactField.HAS:
        return _HAS[fact.value]
    if fact.field is FactField.RATING:
        return _rating(fact.value)
    if fact.field is FactField.DATE and len(fact.value) == _FULL_DATE:
        return Sentence("published on {date}", date=fact.value)
    return _FACTS[fact.field].filled(value=fact.value)


def _rating(value: str) -> Sentence:
    least, dots, most = value.partition("..")
    if dots:
        return Sentence("rated {least} to {most}", least=least, most=most)
    digits = value.lstrip("<>=")
    return _RATINGS[value.removesuffix(digits)].filled(number=digits)


def _without(part: Node) -> Sentence:
    if isinstance(part, Text):
        return _NOT_IN_PLACES[part.field].filled(words=_words(part))
    clause = _clause(part)
    if isinstance(part, And | Or) and not _open_range(part):
        return Sentence("not ({clause})", clause=clause)
    return _LACKS.get(clause) or Sentence("not {clause}", clause=clause)


def _listed(parts: Sequence[Node], *, is_and: bool) -> Sentence:
    """Join clauses; a list inside a list stands in brackets, and one "with" serves all words."""
    said: list[Sentence] = []
    for before, part in zip((None, *parts), parts, strict=False):
        if isinstance(part, Text) and _anywhere(before) and _anywhere(part):
            said.append(_words(part))
        elif isinstance(part, And | Or) and not _open_range(part):
            said.append(Sentence("({clause})", clause=_clause(part)))
        else:
            said.append(_clause(part))
    pair = Sentence("{one} and {other}") if is_and else Sentence("{one} or {other}")
    return pair.filled(one=joined(said[:-1], ", "), other=said[-1])


def _anywhere(node: Node | None) -> bool:
    return isinstance(node, Text) and node.field is TextField.ANYWHERE
