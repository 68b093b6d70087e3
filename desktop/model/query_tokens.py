"""What was typed, cut into pieces: fields, operators, brackets, phrases and words."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.query_parts import FactField, TextField

Field = TextField | FactField

# What may stand before a colon.
FIELDS: dict[str, Field] = {
    **{str(name): name for name in TextField},
    **{str(name): name for name in FactField},
    # Spellings that come to mind as easily; `ti`, `abs` and `au` are those of arXiv's own search.
    "ti": TextField.TITLE,
    "abs": TextField.ABSTRACT,
    "notes": TextField.NOTE,
    "au": TextField.AUTHOR,
    "authors": TextField.AUTHOR,
    "organization": TextField.ORGANIZATION,
    "organisation": TextField.ORGANIZATION,
    "tags": FactField.TAG,
    "year": FactField.DATE,
    "status": FactField.IS,
    "stars": FactField.RATING,
    # Identifiers are found wherever they stand.
    "doi": TextField.ANYWHERE,
    "arxiv": TextField.ANYWHERE,
}

# A backslash belongs to TeX, and what follows it to the word: R\"ossler opens no phrase.
_TOKEN = re.compile(
    rf"""
    (?P<field>(?i:{"|".join(FIELDS)}):)
    | (?P<hash>\#(?=["“”„]|[0-9]*[^\W\d_]))
    | (?P<open>\()
    | (?P<close>\))
    | (?P<minus>[-!]+(?=[^\s)|!=-]))
    | (?P<plus>\+(?=[^\s)|+]))
    | (?P<operator>(?<![^\s()|!-])(?:AND|OR|NOT)(?![^\s()|]))
    | (?P<bar>\|+)
    | ["“”„](?P<phrase>(?>(?:\\.|[^"“”\\]|\\$)*))(?P<quote>["“”]?)(?P<suffix>\*|~[0-9]*|)
    | (?P<word>(?>(?:\\.|[^\s()|"“”„\\]|\\$)+))
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the typed text.

    `kind` is field, open, close, minus (one or more), phrase, word, AND, OR or NOT. It is `typed`
    if it may still go on, and `unclosed` if a phrase has no second quote; `suffix` is what touches
    it. `place` is where it stands in the text, from and to which character.
    """

    kind: str
    text: str
    typed: bool = False
    suffix: str = ""
    unclosed: bool = False
    place: tuple[int, int] = dataclasses.field(default=(0, 0), compare=False)

    @property
    def field(self) -> Field:
        """The field that a piece of that kind names."""
        return FactField.TAG if self.text == "#" else FIELDS[self.text[:-1].lower()]


def tokens(text: str, *, typing: bool) -> Iterator[Token]:
    """Yield the pieces of a text, one after the other; blanks are none. Takes linear time."""
    for match in _TOKEN.finditer(text):
        kind, place = str(match.lastgroup), match.span()
        typed = typing and match.end() == len(text)
        if kind == "suffix":
            unclosed = not match["quote"]
            suffix = match["suffix"]
            yield Token("phrase", match["phrase"], typed and unclosed, suffix, unclosed, place)
        elif kind == "plus":
            continue  # all words are asked for anyway
        elif kind == "operator":
            yield Token(match.group(), match.group(), typed, place=place)
        else:
            kind = {"hash": "field", "bar": "OR"}.get(kind, kind)
            suffix = text[match.end() :][:1].strip()
            yield Token(kind, match.group(), typed, suffix, place=place)


def depth(pieces: list[Token]) -> int:
    """Return how deep brackets are nested."""
    now = deepest = 0
    for piece in pieces:
        now += (piece.kind == "open") - (piece.kind == "close")
        deepest = max(deepest, now)
        now = max(now, 0)
    return deepest
