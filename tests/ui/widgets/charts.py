"""Charts of every kind, to be drawn in tests."""

from __future__ import annotations

from desktop.ui.widgets.chart import Chart, Guess, Ink, Item, Kind

INK = Ink("#ffffff", "#1f1d1a", "#57534c", "#e4e0d9", "#2b59a3", "#f1efea")


def _item(name: str, *values: float) -> Item:
    return Item(name, f"{name}: {' and '.join(map(str, values))}", values, f"{values[0]:g}")


COLUMNS = Chart(Kind.COLUMNS, "Socks", (_item("Mon", 4), _item("Tue", 0), _item("Wed", 9)))
MIRRORED = Chart(
    Kind.MIRRORED,
    "Tides",
    (_item("1 Nov", 40, 10), _item("2 Nov", 0, 0), _item("3 Nov", 20, 35)),
    ("↑ in", "↓ out"),
)
LINE = Chart(
    Kind.LINE,
    "Moss",
    tuple(_item(f"{day} Nov", 100 - day) for day in range(1, 11)),
    guess=Guess(5, 0, "none on 15 Nov"),
    named=(0, 9),
)
ROWS = Chart(
    Kind.ROWS, "Kites", (_item("Paper", 0.75), _item("Silk", 0.2)), level=(0.5, "all: 50%")
)
NOTHING = Chart(Kind.COLUMNS, "Void", ())
CHARTS = (COLUMNS, MIRRORED, LINE, ROWS)
