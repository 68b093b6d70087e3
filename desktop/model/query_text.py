"""The query language: what was typed, read as a Query. Anything can be typed; nothing raises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.folding import Word, forms, words
from desktop.model.query import Query
from desktop.model.query_facts import read_fact
from desktop.model.query_parts import And, FactField, Match, Node, Not, Or, Text, TextField
from desktop.model.query_wording import describe

MOST_CHARACTERS = 1000
MOST_WORDS = 32
DEEPEST = 10
MOST_EDITS = 2
SHORTEST_FUZZY = 4
LONG_FUZZY = 8
SHORTEST_TYPED = 2

Field = TextField | FactField

_FIELDS: dict[str, Field] = {
    **{str(name): name for name in TextField},
    **{str(name): name for name in FactField},
    # Spellings that come to mind as easily.
    "authors": TextField.AUTHOR,
    "organization": TextField.ORGANIZATION,
    "notes": TextField.NOTE,
    "tags": FactField.TAG,
    "year": FactField.DATE,
    # Identifiers are found wherever they stand.
    "doi": TextField.ANYWHERE,
    "arxiv": TextField.ANYWHERE,
}

# A backslash belongs to TeX, and what follows it to the word: R\"ossler opens no phrase.
_TOKEN = re.compile(
    rf"""
    (?P<field>(?i:{"|".join(_FIELDS)}):)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<minus>-(?=[^\s)-]))
    | (?P<operator>(?:AND|OR|NOT)(?![^\s()]))
    | ["“”„](?P<phrase>(?>(?:\\.|[^"“”\\]|\\$)*))(?P<quote>["“”]?)(?P<suffix>\*|~[0-9]*|)
    | (?P<word>(?>(?:\\.|[^\s()"“”„\\]|\\$)+))
    """,
    re.VERBOSE | re.DOTALL,
)
_UNKNOWN_FIELD = re.compile(r"([^\W\d_]+:)(?!//)\S+")
_FUZZY = re.compile(r"(?P<word>[^~]+)~(?P<edits>[0-9]?)")


def parse(text: str, *, typing: bool = True) -> Query:
    """Read a query; what makes no sense as it stands is read as plain words, and `warning` says so.

    While `typing`, a last word with nothing behind it, not even a blank, may still go on.
    Takes at most 1,000 characters and 32 words, ten brackets deep; the rest is left out.
    """
    warnings: list[str] = []
    if len(text) > MOST_CHARACTERS:
        warnings.append(f"Only the first {MOST_CHARACTERS:,} characters were read.")
    tokens = list(_scan(text[:MOST_CHARACTERS], typing=typing))
    if _depth(tokens) > DEEPEST:
        warnings.append(f"Brackets more than {DEEPEST} deep were left out.")
        tokens = [token for token in tokens if token.kind not in ("open", "close")]
    root = _Reader(tokens, warnings).read()
    return Query(text, root, describe(root), " ".join(dict.fromkeys(warnings)))


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of the typed text; `typed` if it may still go on, `suffix` what touches it."""

    kind: str
    text: str
    typed: bool = False
    suffix: str = ""


def _scan(text: str, *, typing: bool) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        typed = typing and match.end() == len(text)
        if kind == "suffix":
            typed = typing and not match["quote"]
            yield _Token("phrase", match["phrase"], typed, match["suffix"])
        elif kind == "operator":
            yield _Token(match.group(), match.group(), typed)
        else:
            yield _Token(kind, match.group(), typed, text[match.end() :][:1].strip())


def _depth(tokens: list[_Token]) -> int:
    depth = deepest = 0
    for token in tokens:
        depth += (token.kind == "open") - (token.kind == "close")
        deepest = max(deepest, depth)
        depth = max(depth, 0)
    return deepest


class _Reader:
    """Reads tokens by descending from OR over AND to single parts."""

    def __init__(self, tokens: list[_Token], warnings: list[str]) -> None:
        self._tokens = tokens
        self._warnings = warnings
        self._place = 0
        self._words_left = MOST_WORDS

    def read(self) -> Node | None:
        """Return all that the tokens ask for, or None if they ask for nothing."""
        parts = [self._any(TextField.ANYWHERE)]
        while self._take("close"):
            self._warn("A closing bracket that nothing opened was left out.")
            parts.append(self._any(TextField.ANYWHERE))
        return _joined(And, parts)

    def _any(self, context: Field) -> Node | None:
        parts = [self._all(context)]
        while self._take("OR"):
            parts.append(self._all(context))
        if None in parts[:-1] or (parts[-1] is None and len(parts) > 1 and self._peek()):
            self._warn("An OR without something on both sides was left out.")
        return _joined(Or, parts)

    def _all(self, context: Field) -> Node | None:
        parts = []
        while (token := self._peek()) and token.kind not in ("OR", "close"):
            parts.append(None if self._take("AND") else self._part(context))
        return _joined(And, parts)

    def _part(self, context: Field) -> Node | None:
        negated = False
        name = ""
        while token := self._take("minus", "NOT", "field"):
            if token.kind == "field":
                name = token.text
                context = _FIELDS[name[:-1].lower()]
            else:
                negated = not negated
        if self._take("open"):
            part = self._any(context)
            self._take("close")
        else:
            part = self._leaf(context, name, negated=negated)
        return Not(part) if part and negated else part

    def _leaf(self, context: Field, name: str, *, negated: bool) -> Node | None:
        token = self._take("word", "phrase")
        if token is None:
            if name and self._peek():
                self._warn(f"“{name}” has nothing behind it and was left out.")
            return None
        if isinstance(context, FactField):
            return self._fact(context, name, token)
        if token.kind == "phrase":
            return self._phrase(context, token)
        return self._word(context, token, negated=negated)

    def _fact(self, field: FactField, name: str, token: _Token) -> Node | None:
        shown = f"“{name or f'{field}:'}{token.text}”"
        if not token.text.strip():
            return None
        try:
            fact = read_fact(field, token.text.strip(), typed=token.typed)
        except ValueError as problem:
            self._warn(f"{shown} was read as plain words: {problem}.")
            return self._text(token.text if not name else name + token.text, Match.WORD)
        if fact is None:
            self._warn(f"{shown} is left out until it is complete.")
        return fact

    def _phrase(self, field: TextField, token: _Token) -> Node | None:
        if token.suffix.startswith("~"):
            self._warn("A ~ works on single words, not on phrases.")
        unfinished = token.typed or token.suffix == "*"
        return self._text(token.text, Match.PREFIX if unfinished else Match.PHRASE, field)

    def _word(self, field: TextField, token: _Token, *, negated: bool) -> Node | None:
        text = token.text.lstrip("*")
        if text != token.text:
            self._warn("A * means “and so on”: it stands behind the beginning of a word.")
        if text.endswith("*"):
            return self._text(text.rstrip("*"), Match.PREFIX, field)
        if match := _FUZZY.fullmatch(text):
            return self._fuzzy(match, field)
        if unknown := _UNKNOWN_FIELD.fullmatch(text + token.suffix):
            self._warn(f"“{unknown[1]}” is not a field, so it was read as a plain word.")
        typed = token.typed and not negated and len((forms(text) or [""])[-1]) >= SHORTEST_TYPED
        return self._text(text, Match.TYPED if typed else Match.WORD, field)

    def _fuzzy(self, match: re.Match[str], field: TextField) -> Node | None:
        folded = forms(match["word"])
        if len(folded) != 1 or len(folded[0]) < SHORTEST_FUZZY:
            self._warn(f"A ~ works on single words of {SHORTEST_FUZZY} letters or more.")
            return self._text(match["word"], Match.WORD, field)
        asked = int(match["edits"] or (2 if len(folded[0]) >= LONG_FUZZY else 1))
        if asked > MOST_EDITS:
            self._warn(f"A ~ allows for {MOST_EDITS} wrong letters at most.")
        return self._text(match["word"], Match.FUZZY, field, min(asked, MOST_EDITS))

    def _text(
        self, text: str, match: Match, field: TextField = TextField.ANYWHERE, edits: int = 0
    ) -> Node | None:
        found = list(words(text))
        if len(found) > self._words_left:
            self._warn(f"Only the first {MOST_WORDS} words were looked for.")
            found = found[: self._words_left]
        self._words_left -= len(found)
        return Text(_trimmed(text, found), field, match, edits) if found else None

    def _peek(self) -> _Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _take(self, *kinds: str) -> _Token | None:
        token = self._peek()
        if token is None or token.kind not in kinds:
            return None
        self._place += 1
        return token

    def _warn(self, sentence: str) -> None:
        self._warnings.append(sentence)


def _trimmed(text: str, found: list[Word]) -> str:
    """Cut what stands around the words, unless they would then be others (as TeX can be)."""
    trimmed = text[found[0].start : found[-1].end]
    return trimmed if forms(trimmed) == [word.form for word in found] else text.strip()


def _joined(kind: type[And] | type[Or], parts: list[Node | None]) -> Node | None:
    there = [part for part in parts if part is not None]
    if len(there) < 2:
        return there[0] if there else None
    flat: list[Node] = []
    for part in there:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return kind(tuple(flat))
