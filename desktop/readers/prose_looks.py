"""What can be seen of a line of prose: its length, how it begins and ends, what it had room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

# A longer line was not broken by whatever made the text.
_LONGEST_WRAPPED = 250
# Nothing more is told by more of a paragraph.
_LONGEST_REST = 300
_FEWEST_SPACED = 6
_FEWEST_TITLE_WORDS = 4
_ENDS = (".", "!", "?", "。", "！", "？", "…")
_CLOSERS = "\"'”’)]}*`»"
_HANGING = (":", ",", "-", "–", "—", "&", "/", "(")
_LINKING = frozenset(
    [
        *("a", "an", "the", "of", "for", "in", "on", "at", "by", "to", "from", "with", "without"),
        *("via", "and", "or", "as", "is", "are", "using", "through", "towards", "toward", "under"),
        *("over", "into", "between", "beyond", "versus", "vs"),
    ]
)
_OPENERS = ("We ", "We'", "This ", "In this ", "Our ", "Here ", "Here, ", "These ", "Despite ")
_COMPANIES = (" Inc.", " Ltd.", " Co.", " Corp.")
_ABBREVIATED = ("vs.", "al.", "e.g.", "i.e.", "cf.", "etc.", "Dr.", "St.", "No.", "Vol.", "Fig.")


class TextLine(NamedTuple):
    """A line to be read.

    `apart` says that something other than prose stands before it, `is_heading` that it is marked
    as the beginning of a title.
    """

    text: str
    spaced: bool = False
    apart: bool = False
    is_heading: bool = False


class Look(NamedTuple):
    """What is seen of a line and of its place among the others.

    `gap`: a blank line or something other than prose is before it.
    `is_fresh`: it does not go on within a wrapped paragraph.
    `had_no_room`: its first word had no room on the line before.
    `rest`: characters from here to the end of its paragraph, as far as they are counted;
    `rest_ends`: they end a sentence.
    `ends`: it ends a sentence; `is_statement`: with a full stop.
    `hangs`: it ends with a word or sign that wants more.
    `is_titled`: most of its words have a capital. `is_good_title`: as titles are, and not short.
    `is_lower`: it begins with a small letter. `opens_prose`: it begins as only prose does.
    `has_sentences`: a sentence ends within it. `has_address`: it holds a web address.
    """

    length: int
    words: int
    is_heading: bool
    apart: bool
    gap: bool
    is_fresh: bool
    had_no_room: bool
    rest: int
    rest_ends: bool
    ends: bool
    is_statement: bool
    hangs: bool
    is_titled: bool
    is_good_title: bool
    is_lower: bool
    opens_prose: bool
    has_sentences: bool
    has_address: bool


def looks(lines: Sequence[TextLine]) -> list[Look]:
    """Look at each line of a run."""
    seen: list[Look] = []
    known: dict[tuple[TextLine, bool | None, int, bool], Look] = {}
    for part in _parts(_as_if_unspaced(lines)):
        width = max(len(line.text) for line in part)
        rest = sum(len(line.text) for line in part)
        rest_ends = ends_sentence(part[-1].text)
        room: int | None = None
        for line in part:
            had_room = None if room is None else room > len(line.text.split(None, 1)[0])
            place = line, had_room, min(rest, _LONGEST_REST), rest_ends
            look = known.get(place)
            if look is None:
                look = known[place] = _look(*place)
            seen.append(look)
            rest -= len(line.text)
            room = width - len(line.text)
    return seen


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does, or with an address."""
    bare = text.rstrip(_CLOSERS + " ")
    if bare.endswith(_COMPANIES):
        return False
    return bare.endswith(_ENDS) or text.rsplit(None, 1)[-1].startswith(("http://", "https://"))


def hangs(text: str) -> bool:
    """Say whether a text ends with a word or sign that wants more."""
    return text.endswith(_HANGING) or text.rsplit(None, 1)[-1].lower() in _LINKING


def _as_if_unspaced(lines: Sequence[TextLine]) -> Sequence[TextLine]:
    """Ignore blank lines in wrapped text that has one after every line."""
    tells = any(len(line.text) > _LONGEST_WRAPPED or not line.spaced for line in lines[1:])
    if tells or len(lines) < _FEWEST_SPACED:
        return lines
    return [line._replace(spaced=False) for line in lines]


def _parts(lines: Sequence[TextLine]) -> Iterator[Sequence[TextLine]]:
    """Cut a run where a line cannot go on: at gaps, and around lines that were not wrapped."""
    start = 0
    for place in range(1, len(lines)):
        line, before = lines[place], lines[place - 1]
        unwrapped = max(len(line.text), len(before.text)) > _LONGEST_WRAPPED
        if line.spaced or line.apart or unwrapped:
            yield lines[start:place]
            start = place
    yield lines[start:]


def _look(line: TextLine, had_room: bool | None, rest: int, rest_ends: bool) -> Look:
    text = line.text
    words = text.split()
    is_titled = _is_titled(words)
    return Look(
        length=len(text),
        words=len(words),
        is_heading=line.is_heading,
        apart=line.apart,
        gap=line.spaced or line.apart,
        is_fresh=had_room is None,
        had_no_room=had_room is False,
        rest=rest,
        rest_ends=rest_ends,
        ends=ends_sentence(text),
        is_statement=text.endswith((".", "。")) and not text.endswith("..."),
        hangs=hangs(text),
        is_titled=is_titled,
        is_good_title=is_titled and len(words) >= _FEWEST_TITLE_WORDS,
        is_lower=text[0].islower(),
        opens_prose=text.startswith(_OPENERS),
        has_sentences=_has_sentences(words),
        has_address="https://" in text or "http://" in text,
    )


def _is_titled(words: list[str]) -> bool:
    telling = [word for word in words if word.lower() not in _LINKING and word[0].isalpha()]
    return bool(telling) and sum(word[0].isupper() for word in telling) * 10 >= len(telling) * 6


def _has_sentences(words: list[str]) -> bool:
    return any(
        word.endswith((".", "。"))
        and len(word) > 2
        and word not in _ABBREVIATED
        and follower[0].isupper()
        for word, follower in pairwise(words)
    )
