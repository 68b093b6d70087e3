"""The query language: what was typed, read as a Query. Anything can be typed; nothing raises."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop.model.folding import Word, forms, words
from desktop.model.query import Query
from desktop.model.query_facts import bare_identifier, read_fact
from desktop.model.query_parts import And, FactField, Match, Node, Not, Or, Text, TextField
from desktop.model.query_tokens import FIELDS, Field, Token, depth, tokens
from desktop.model.query_wording import describe
from desktop.model.sentence import Sentence, joined

MOST_CHARACTERS = 1000
MOST_WORDS = 32
DEEPEST = 10
MOST_EDITS = 2
SHORTEST_FUZZY = 4
LONG_FUZZY = 8
SHORTEST_TYPED = 2

_OPERATORS = ("AND", "OR", "NOT")
_IDENTIFIERS = ("arxiv:", "doi:")
_NO_FIELD = re.compile(r"\W*([^\W\d_]+:)(?!//)\S+")
_FUZZY = re.compile(r"(?P<word>[^~]+)~(?P<edits>[0-9]*)")
_INNER_STAR = re.compile(r"\w\*+\w")
_STAR = Sentence("A * means “and so on”: it stands behind the beginning of a word.")


def parse(text: str, *, typing: bool = True) -> Query:
    """Read a query; what makes no sense as it stands is read as plain words, and `warning` says so.

    While `typing`, a last word with nothing behind it, not even a blank, may still go on.
    Takes at most 1,000 characters and 32 words, ten brackets deep; the rest is left out.
    """
    warnings: list[Sentence] = []
    if len(text) > MOST_CHARACTERS:
        warnings.append(
            Sentence("Only the first {most} characters were read.", most=MOST_CHARACTERS)
        )
    pieces = list(tokens(text[:MOST_CHARACTERS], typing=typing))
    if depth(pieces) > DEEPEST:
        warnings.append(Sentence("Brackets more than {most} deep were left out.", most=DEEPEST))
        pieces = [piece for piece in pieces if piece.kind not in ("open", "close")]
    root = _Reader(pieces, warnings).read() or _lone(pieces, warnings)
    return Query(text, root, describe(root), joined(dict.fromkeys(warnings)))


def _lone(pieces: list[Token], warnings: list[Sentence]) -> Node | None:
    """Read what joins nothing as plain words; say so where there is nothing at all to look for."""
    alone = [piece for piece in pieces if piece.kind in _OPERATORS and forms(piece.text)]
    if alone and all(piece.kind in _OPERATORS for piece in pieces):
        warnings[:] = [Sentence("There is nothing to be joined, so it was read as plain words.")]
        typed = Match.TYPED if alone[-1].typed else Match.WORD
        *others, last = alone[:MOST_WORDS]
        return _joined(And, [*(Text(one.text) for one in others), Text(last.text, match=typed)])
    if not warnings and any(piece.kind in ("word", "phrase") and piece.text for piece in pieces):
        warnings.append(Sentence("There is no letter and no digit in it to look for."))
    return None


class _Reader:
    """Reads tokens by descending from OR over AND to single parts."""

    def __init__(self, pieces: list[Token], warnings: list[Sentence]) -> None:
        self._tokens = pieces
        self._warnings = warnings
        self._place = 0
        self._words_left = MOST_WORDS

    def read(self) -> Node | None:
        """Return all that the tokens ask for, or None if they ask for nothing."""
        parts = [self._any(TextField.ANYWHERE)]
        while self._take("close"):
            self._warn(Sentence("A closing bracket that nothing opened was left out."))
            parts.append(self._any(TextField.ANYWHERE))
        return _joined(And, parts)

    def _any(self, context: Field) -> Node | None:
        parts = [self._all(context)]
        while self._take("OR"):
            parts.append(self._all(context))
        if len(parts) > 1 and parts[-1] is None and self._is_unfinished():
            parts.pop()
        if None in parts and len(parts) > 1:
            self._warn(Sentence("An OR without something on both sides was left out."))
        return _joined(Or, parts)

    def _all(self, context: Field) -> Node | None:
        parts: list[Node | None] = []
        is_joined = True
        while (token := self._peek()) and token.kind not in ("OR", "close"):
            if not self._take("AND"):
                parts.append(self._part(context))
            elif is_joined:
                self._warn(Sentence("An AND without something on both sides was left out."))
            is_joined = token.kind == "AND"
        if parts and is_joined and not self._is_unfinished():
            self._warn(Sentence("An AND without something on both sides was left out."))
        return _joined(And, parts)

    def _is_unfinished(self) -> bool:
        """Say whether the text ends with an operator or a field, and warn if it does."""
        last = self._tokens[self._place - 1]
        unfinished = self._peek() is None and last.kind in (*_OPERATORS, "minus", "field")
        if unfinished:
            self._warn(Sentence("“{text}” is left out until something follows it.", text=last.text))
        return unfinished

    def _part(self, context: Field) -> Node | None:
        negated = False
        name = ""
        while token := self._take("minus", "NOT", "field"):
            if token.kind == "field":
                name, context = token.text, token.field
            elif token.kind == "NOT" or len(token.text) % 2:
                negated = not negated
        part = None
        if self._take("open"):
            part = self._any(context)
            if not self._take("close"):
                self._warn(Sentence("A bracket is open, and was read as closed at the end."))
        elif token := self._take("word", "phrase"):
            part = self._leaf(context, name, token, negated=negated)
        elif not self._is_unfinished():
            last = self._tokens[self._place - 1]
            self._warn(Sentence("“{text}” has nothing behind it and was left out.", text=last.text))
        return Not(part) if part and negated else part

    def _leaf(self, context: Field, name: str, token: Token, *, negated: bool) -> Node | None:
        if token.unclosed and token.text.strip():
            self._warn(Sentence("A quote is open, and was read as closed at the end."))
        if isinstance(context, FactField):
            return self._fact(context, name, token)
        if name.lower() in _IDENTIFIERS or token.kind == "word":
            token = replace(token, text=bare_identifier(token.text, labelled=bool(name)))
        if token.kind == "phrase":
            return self._phrase(context, token)
        return self._word(context, token, negated=negated)

    def _fact(self, field: FactField, name: str, token: Token) -> Node | None:
        shown = f"“{name or f'{field}:'}{token.text}”"
        if not token.text.strip():
            self._warn(
                Sentence(
                    "“{text}” is left out until something follows it.", text=name or f"{field}:"
                )
            )
            return None
        try:
            fact = read_fact(field, token.text.strip(), typed=token.typed)
        except ValueError as problem:
            self._warn(
                Sentence("{text} was read as plain words: {why}.", text=shown, why=problem.args[0])
            )
            return self._text(token.text if not name else name + token.text, Match.WORD)
        if fact is None:
            self._warn(Sentence("{text} is left out until it is complete.", text=shown))
        return fact

    def _phrase(self, field: TextField, token: Token) -> Node | None:
        if token.suffix.startswith("~"):
            self._warn(Sentence("A ~ works on single words, not on phrases."))
        unfinished = token.typed or token.suffix == "*"
        return self._text(token.text, Match.PREFIX if unfinished else Match.PHRASE, field)

    def _word(self, field: TextField, token: Token, *, negated: bool) -> Node | None:
        text = token.text.lstrip("*")
        if text != token.text or _INNER_STAR.search(text):
            self._warn(_STAR)
        if text.endswith("*"):
            return self._text(text.rstrip("*"), Match.PREFIX, field)
        if match := _FUZZY.fullmatch(text):
            return self._fuzzy(match, field)
        if unknown := _NO_FIELD.fullmatch(text + token.suffix):
            told = Sentence("“{text}” is not a field, so it was read as a plain word.")
            if unknown[1][:-1].lower() in FIELDS:
                told = Sentence(
                    "“{text}” is not a field behind other signs, so it was read as a plain word."
                )
            self._warn(told.filled(text=unknown[1]))
        typed = token.typed and not negated and len((forms(text) or [""])[-1]) >= SHORTEST_TYPED
        return self._text(text, Match.TYPED if typed else Match.WORD, field)

    def _fuzzy(self, match: re.Match[str], field: TextField) -> Node | None:
        folded = forms(match["word"])
        if len(folded) != 1 or len(folded[0]) < SHORTEST_FUZZY:
            self._warn(
                Sentence(
                    "A ~ works on single words of {least} letters or more.", least=SHORTEST_FUZZY
                )
            )
            return self._text(match["word"], Match.WORD, field)
        asked = int(match["edits"] or (2 if len(folded[0]) >= LONG_FUZZY else 1))
        if asked > MOST_EDITS:
            self._warn(Sentence("A ~ allows for {most} wrong letters at most.", most=MOST_EDITS))
        return self._text(match["word"], Match.FUZZY, field, min(asked, MOST_EDITS))

    def _text(
        self, text: str, match: Match, field: TextField = TextField.ANYWHERE, edits: int = 0
    ) -> Node | None:
        found = list(words(text))
        if len(found) > self._words_left:
            self._warn(Sentence("Only the first {most} words were looked for.", most=MOST_WORDS))
            found = found[: self._words_left]
        self._words_left -= len(found)
        return Text(_trimmed(text, found), field, match, edits) if found else None

    def _peek(self) -> Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _take(self, *kinds: str) -> Token | None:
        token = self._peek()
        if token is None or token.kind not in kinds:
            return None
        self._place += 1
        return token

    def _warn(self, sentence: Sentence) -> None:
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
