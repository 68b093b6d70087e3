"""What can be seen of a line of prose: how long it is, how it begins and ends, what it had room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# A longer line was not broken by whatever made the text.
_LONGEST_WRAPPED = 250
_ENDS = (".", "!", "?", "。", "！", "？", "…")
_CLOSERS = "\"'”’)]}*`»"
_HANGING = (":", ",", "-", "–", "—", "&", "/", "(")
_LINKING = frozenset(
    "a an the of for in on at by to from with without via and or as is are using through "
    "towards toward under over into between beyond versus vs".split()
)
_OPENERS = ("We ", "We'", "This ", "In this ", "Our ", "Here ", "Here, ", "These ", "Despite ")
_COMPANIES = (" Inc.", " Ltd.", " Co.", " Corp.")
_ABBREVIATED = ("vs.", "al.", "e.g.", "i.e.", "cf.", "etc.", "Dr.", "St.", "No.", "Vol.", "Fig.")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line to be read. `apart` says that something other than prose stands before it."""

    text: str
    spaced: bool = False
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a line and of its place among the others.

    `gap`: a blank line or something other than prose is before it.
    `is_fresh`: it does not go on within a wrapped paragraph.
    `had_no_room`: its first word had no room on the line before.
    `rest`: characters from here to the end of its paragraph; `rest_ends`: they end a sentence.
    `ends`: it ends a sentence; `is_statement`: with a full stop. `hangs`: it ends with a word or sign that wants more.
    `is_titled`: most of its words have a capital. `is_good_title`: as titles are, and not short.
    `is_lower`: it begins with a small letter. `opens_prose`: it begins as only prose does.
    `has_sentences`: a sentence ends within it.
    """

    length: int
    words: int
    apart: bool
    gap: bool
    is_last: bool
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


def looks(lines: Sequence[TextLine]) -> list[Look]:
    """Look at each line of a run."""
    seen: list[Look] = []
    for first, last in _paragraphs(lines):
        part = lines[first:last]
        width = max(
            (len(line.text) for line in part if len(line.text) <= _LONGEST_WRAPPED), default=0
        )
        rest = sum(len(line.text) for line in part)
        rest_ends = ends_sentence(part[-1].text)
        for place, line in enumerate(part):
            before = part[place - 1].text if place else None
            seen.append(
                _look(line, before, width, (rest, rest_ends), first + place == len(lines) - 1)
            )
            rest -= len(line.text)
    return seen


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does, or with an address."""
    bare = text.rstrip(_CLOSERS + " ")
    if bare.endswith(_COMPANIES):
        return False
    return bare.endswith(_ENDS) or text.rsplit(None, 1)[-1].startswith(("http://", "https://"))


def _paragraphs(lines: Sequence[TextLine]) -> list[tuple[int, int]]:
    starts = [0] + [n for n, line in enumerate(lines) if n and (line.spaced or line.apart)]
    return list(zip(starts, [*starts[1:], len(lines)], strict=True))


def _look(
    line: TextLine, before: str | None, width: int, rest: tuple[int, bool], is_last: bool
) -> Look:
    text = line.text
    words = text.split()
    is_titled = _is_titled(words)
    wrapped = before is not None and len(before) <= _LONGEST_WRAPPED
    return Look(
        length=len(text),
        words=len(words),
        apart=line.apart,
        gap=before is None,
        is_last=is_last,
        is_fresh=not wrapped,
        had_no_room=wrapped and len(before or "") + 1 + len(words[0]) > width,
        rest=rest[0],
        rest_ends=rest[1],
        ends=ends_sentence(text),
        is_statement=text.endswith((".", "。")) and not text.endswith("..."),
        hangs=text.endswith(_HANGING) or words[-1].lower() in _LINKING,
        is_titled=is_titled,
        is_good_title=is_titled and len(words) >= 4,
        is_lower=text[0].islower(),
        opens_prose=text.startswith(_OPENERS),
        has_sentences=_has_sentences(words),
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
        for word, follower in zip(words, words[1:], strict=False)
    )
