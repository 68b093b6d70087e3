from __future__ import annotations

from desktop.model.tag_color import TagColor


def test_colors_are_kept_by_names_that_stay() -> None:
    assert [color.value for color in TagColor] == [
        "red",
        "orange",
        "yellow",
        "green",
        "teal",
        "blue",
        "indigo",
        "purple",
        "pink",
        "gray",
    ]
