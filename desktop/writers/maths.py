"""Maths in texts: what stands between dollars, told from prices."""

from __future__ import annotations

import re
from collections.abc import Callable

# Maths between dollars as Pandoc tells it from prices: no blank inside the dollars, no digit after.
_MATHS = re.compile(r"(?<!\\)\$(?=\S)[^$\n]{1,500}(?<=\S)\$(?!\d)")


def around_maths(
    text: str, plain: Callable[[str], str], maths: Callable[[str], str] = lambda found: found
) -> str:
    """Return a text with its maths, dollars included, and what is around it, each changed so."""
    if "$" not in text:
        return plain(text)
    kept = 0
    pieces: list[str] = []
    for found in _MATHS.finditer(text):
        pieces += [plain(text[kept : found.start()]), maths(found[0])]
        kept = found.end()
    return "".join([*pieces, plain(text[kept:])])


def has_maths(text: str) -> bool:
    """Say whether there is maths in a text."""
    return _MATHS.search(text) is not None
