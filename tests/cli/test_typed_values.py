from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import typed_values
from desktop.model.dates import PartialDate


def test_values_are_read() -> None:
    assert typed_values.folder("~/l") == Path("~/l").expanduser()
    assert typed_values.folder("l").is_absolute()
    assert typed_values.tag(" sea/deep ") == "sea/deep"
    assert typed_values.positive("12") == 12
    assert typed_values.date("2025-10-31") == PartialDate(2025, 10, 31)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (typed_values.folder, ""),
        (typed_values.tag, " "),
        (typed_values.positive, "0"),
        (typed_values.positive, "٣"),
        (typed_values.positive, "9" * 10),
        (typed_values.date, "2025-10"),
        (typed_values.date, "31.10."),
    ],
)
def test_what_is_no_value_is_refused(read: Callable[[str], object], text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        read(text)
