"""The plain text that an HTML part of a mail shows: some clients wrap every text in HTML."""

from __future__ import annotations

from itertools import accumulate

from desktop.readers.html_page import read_page
from desktop.readers.html_places import Places
from desktop.readers.mail_decoding import Decoded


def shown_text(part: Decoded) -> Decoded:
    """Return what a page shows as lines, one for each block and each line in it.

    The lines of a block are taken to be spread evenly over those of the file.
    """
    lines: list[str] = []
    numbers: list[int] = []
    for block in read_page(part.text, part.places).blocks:
        shown = block.text.replace("\xa0", " ").strip().split("\n")
        lines += [f"{line.rstrip()}\n" for line in shown]
        span = block.last - block.first
        most = max(len(shown) - 1, 1)
        numbers += [block.first + span * place // most for place in range(len(shown))]
    if not lines:
        return Decoded("", Places([0], [1]))
    starts = [0, *accumulate(map(len, lines))][: len(lines)]
    return Decoded("".join(lines), Places(starts, numbers))
