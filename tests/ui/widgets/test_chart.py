from __future__ import annotations

from desktop.ui.widgets.chart import spread
from tests.ui.widgets.charts import COLUMNS, LINE


def test_the_last_of_many_names_is_always_there() -> None:
    assert spread(3, 6) == (0, 1, 2)
    assert spread(28, 6) == (2, 7, 12, 17, 22, 27)
    assert spread(0, 6) == ()
    for count in range(1, 200):
        assert spread(count, 6)[-1] == count - 1
        assert len(spread(count, 6)) <= 6


def test_items_have_their_names_on_the_axis_unless_some_are_chosen() -> None:
    assert COLUMNS.places == (0, 1, 2)
    assert LINE.places == (0, 9)
