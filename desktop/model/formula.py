"""A formula set in type: outlines that can be drawn at any size and in any colour."""

from __future__ import annotations

from typing import NamedTuple

# How many units of an outline make an em.
EM = 100
# In HTML for Qt, a picture of this name, and a number after it, is a formula.
FORMULA = "formula:"


class Formula(NamedTuple):
    """Outlines as data of SVG paths, and the box around them.

    Everything is in hundredths of an em. Outlines count from a point of the baseline, down and to
    the right; `left` is where the box begins, `ascent` how far it goes above the baseline, `depth`
    how far below.
    """

    left: float
    width: float
    ascent: float
    depth: float
    outlines: tuple[str, ...]

    def written(self) -> str:
        """Return the formula as a text that `read` understands."""
        box = f"{self.left:g} {self.width:g} {self.ascent:g} {self.depth:g}"
        return "\n".join((box, *self.outlines))


def read(text: str) -> Formula:
    """Return the formula that `written` made a text of. Raises ValueError for any other text."""
    numbers, *outlines = text.split("\n")
    left, width, ascent, depth = map(float, numbers.split(" "))
    return Formula(left, width, ascent, depth, tuple(outlines))
