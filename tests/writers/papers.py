"""Papers to write down: one with all that can be known, one with nothing, and hostile titles."""

from __future__ import annotations

import random
from collections.abc import Iterator

from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status

FULL = Paper(
    id=7,
    uid="0192",
    key="quill2024tides",
    facts=Facts(
        title="Tides in *Teacups*: A 50% Study of GANs with $O(N_1)$",
        abstract="We measure <tides> & y#.\n\nThey rise by $h_1 < h_2$.",
        authors=("Ada Quill", "Bo van der Reed", "林小雨"),
        author_count=3,
        organization="Moss Lab",
        published="2024-10-18",
        arxiv_id="2410.00001",
        urls=("https://example.org/a_b",),
    ),
    marks=Marks(Status.READING, starred=True, rating=4, tags=("rl/deep sea", "x")),
    note="# My *own* words\n\n- stay_put 100%\n- [x] a\n",
    sightings=(Sighting(1, "Dailies", "2025-10-31", False, 0, 1, 9),),
)
BARE = Paper(8, "0193", Facts("Bare"), key="bare")
GUESSED = Paper(
    9,
    "0194",
    Facts("Guessed", author_count=4, published="2024-05", published_guessed=True),
    key="guessed",
)

_PIECES = (
    *"abcXYZ019 ", *"{}[]()<>:#&%_$^~\\\"'`|*!?@=+-,;./", "\t", "é", "ß", "中文", "😀", "\u202e",
    "\u2028", "\x85", "\ufeff", "no", "yes", "null", "true", "2024-01-01", "12:30", "0x1F", "~",
    "---", "...", "%%", "- ", "? ", ": ", " #", "{{x}}", "@article{", "\\\"o", "$x_1$",
    "$E = m c^2$", "''", "&amp;", "<b>", "=SUM(A1)", "+1", "|", "\r\n", "\n",
)  # fmt: skip


def hostile_titles(count: int) -> Iterator[str]:
    """Yield titles that mean something else to some program; always the same ones."""
    chance = random.Random(20241018)
    yield from ("no", "null", "2024-10-18", "@key", "- x", "a: b", "C#", '"quoted"', "'", "~", "%")
    for _ in range(count - 11):
        title = "".join(chance.choices(_PIECES, k=chance.randint(1, 14))).strip()
        yield title or "x"


def named(number: int, title: str) -> Paper:
    """Return a paper of which only the title is known."""
    return Paper(number, f"uid-{number}", Facts(title), key=f"key{number}")
