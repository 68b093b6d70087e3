"""What a bench measured: its lines, how sure they are, how they grow, and the table of them."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace

# The slowest round of a noisy line took so many times as long as the fastest.
NOISY = 1.5


@dataclass(frozen=True, slots=True)
class Measured:
    """A line of the table. `ratio` is `value` against that of `against`; `target` its bound.

    `spread` are the lowest and the highest of the rounds, in the same unit; `growth` is the value
    against that of the next smaller size.
    """

    row: str
    size: int
    metric: str
    value: float
    unit: str
    against: str = ""
    ratio: float | None = None
    target: str = ""
    met: bool = True
    spread: tuple[float, float] | None = None
    growth: float | None = None

    @property
    def is_noisy(self) -> bool:
        """Whether the rounds differ by so much that the value says little."""
        return self.spread is not None and self.spread[1] > NOISY * self.spread[0]

    def told(self) -> dict[str, object]:
        """Return the line as it stands in a JSON file."""
        return {**asdict(self), "noisy": self.is_noisy}


@dataclass(frozen=True, slots=True)
class Limit:
    """What a line is held against: its name, its value in the same unit, how often it may be.

    A speed has to be so many times the other's at least.
    """

    name: str
    value: float
    most: float | None = None
    least: float | None = None


def line(
    row: str,
    size: int,
    metric: str,
    rounds: Sequence[float],
    unit: str,
    bound: Limit | float | None = None,
) -> Measured:
    """Return the median of some rounds as a line, beside a limit or below a number."""
    value, spread = statistics.median(rounds), (min(rounds), max(rounds))
    if isinstance(bound, Limit):
        ratio = value / bound.value
        target = f"<= {bound.most:g} times" if bound.most else ""
        target = f">= {bound.least:g} times" if bound.least else target
        met = (bound.least or 0) <= ratio <= (bound.most or math.inf)
        return Measured(row, size, metric, value, unit, bound.name, ratio, target, met, spread)
    target, met = (f"< {bound:g} {unit}", value < bound) if bound is not None else ("", True)
    return Measured(row, size, metric, value, unit, "", None, target, met, spread)


def grown(found: Iterable[Measured]) -> list[Measured]:
    """Return the lines with their growth, where the same was measured at a smaller size."""
    before: dict[tuple[str, str, str], float] = {}
    lines = []
    for one in found:
        key = one.row, one.metric, one.against
        former = before.get(key)
        lines.append(replace(one, growth=one.value / former) if former else one)
        before[key] = one.value
    return lines


def table(found: Iterable[Measured]) -> str:
    """Return the lines as a Markdown table; what is noisy is marked with ≈."""
    lines = [
        "| row | papers | what | value | ratio | growth | target | met |",
        "|---|--:|---|--:|--:|--:|---|---|",
    ]
    for one in found:
        ratio = f"{one.ratio:.2f} × {one.against}" if one.ratio is not None else one.against
        growth = f"{one.growth:.2f} ×" if one.growth is not None else ""
        met = ("yes" if one.met else "no") if one.target else ""
        lines.append(
            f"| {one.row} | {one.size:,} | {one.metric} | {_value(one)} | {ratio} "
            f"| {growth} | {one.target} | {met} |"
        )
    return "\n".join(lines)


def _value(one: Measured) -> str:
    about = "≈ " if one.is_noisy else ""
    spread = ""
    if one.spread is not None and one.spread[0] != one.spread[1]:
        spread = f" ({_number(one.spread[0])}–{_number(one.spread[1])})"
    return f"{about}{_number(one.value)}{spread} {one.unit}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"
