r"""Markdown that lost its line ends: lists, sections and links that stand on one line.

Programs write `\n` in place of line ends, and mails and chats join lines. Each part gets a line
of its own again, with the number of the line that it stands on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

Numbered = tuple[int, str]

_LINK = re.compile(
    r"\]\(\s*<?https?://[^\s()<>]{0,60}?"
    r"(?:arxiv\.org|huggingface\.co/papers|hf\.co/papers|doi\.org|openreview\.net|alphaxiv\.org"
    r"|aclanthology\.org|biorxiv\.org|medrxiv\.org|semanticscholar\.org)"
)
_LINKS = 2
_SHORTEST = 80
# What begins a part: a heading, a number or bullet before a title, a name in strong print.
_HEADING = re.compile(r"(?<=\S)\s+(?=#{1,6}\s+\S)")
_NUMBER = re.compile(r"(?<=\S)\s+(?=(\d{1,3})[.)]\s+(?:\*\*|\[|_\*|“|\"))")
_BULLET = re.compile(r"(?<=\S)\s+(?=[-*+•]\s+(?:\*\*)?\[)")
_NAME = re.compile(r"(?<=\S)\s+(?=(?:-\s+)?\*\*[A-Z][\w /]{1,30}(?::\*\*|\*\*:))")
_ESCAPED = re.compile(r"\\r?\\n|\\n")
_FEWEST_ESCAPED = 3
_STARTS = re.compile(r"\s*(?:[-*+•>|#]|\d{1,3}[.)]\s)")
# Links side by side: “Today: [A](…), [B](…) and [C](…).”
_BESIDE = re.compile(
    r"[^\[\]]{0,200}(\[[^\[\]]{8,400}\]\([^()\s]{8,400}\)"
    r"(?:\s{0,3}(?:[,;|·•&]|and|und|et|y|和|、)?\s{0,3}\[[^\[\]]{8,400}\]\([^()\s]{8,400}\)){2,400})"
    r"[.!\s]{0,5}"
)
_ONE_LINK = re.compile(r"\[[^\[\]]{8,400}\]\([^()\s]{8,400}\)")


def unfolded(lines: Iterable[Numbered]) -> Iterator[Numbered]:
    """Yield the lines of a text, those apart that hold several papers each."""
    for number, text in lines:
        if len(text) < _SHORTEST or "](" not in text or len(_LINK.findall(text)) < _LINKS:
            yield number, text
            continue
        for part in _parts(text):
            yield number, part


def _parts(text: str) -> Iterator[str]:
    if len(_ESCAPED.findall(text)) >= _FEWEST_ESCAPED:
        for line in _ESCAPED.split(text):
            yield from _parts(line) if len(_LINK.findall(line)) >= _LINKS else (line,)
        return
    beside = None if _STARTS.match(text) else _BESIDE.fullmatch(text)
    if beside:
        yield from (f"- {link}" for link in _ONE_LINK.findall(beside[1]))
        return
    if len(_HEADING.findall(text)) >= _LINKS - 1 and text.lstrip().startswith("#"):
        for section in _HEADING.split(text):
            yield from _apart(_NAME.split(section))
    elif _count_up(text):
        yield from _split_at(text, [found.start() for found in _NUMBER.finditer(text)])
    elif len(_BULLET.findall(text)) >= _LINKS - 1:
        yield from (part.strip() for part in _BULLET.split(text))
    else:
        yield text


def _apart(parts: Iterable[str]) -> Iterator[str]:
    for part in parts:
        yield part.strip()
        yield ""


def _count_up(text: str) -> bool:
    """Say whether numbers before titles rise by one: a list, and no years or the like."""
    numbers = [int(found[1]) for found in _NUMBER.finditer(text)]
    first = re.match(r"\s*(\d{1,3})[.)]\s", text)
    numbers = [int(first[1]), *numbers] if first else numbers
    is_rising = all(after == before + 1 for before, after in pairwise(numbers))
    return len(numbers) >= _LINKS and is_rising


def _split_at(text: str, places: list[int]) -> Iterator[str]:
    for start, end in zip([0, *places], [*places, len(text)], strict=True):
        yield text[start:end].strip()
