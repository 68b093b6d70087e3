from __future__ import annotations

import pytest

from desktop import __version__
from desktop.model.report import report


def test_a_report_names_places_and_no_values() -> None:
    with pytest.raises(KeyError) as caught:
        _ = {}["the abstract of a paper"]
    head, *places = report(caught.value).split("\n")
    assert head == f"Carrel {__version__}: KeyError"
    assert places[0].startswith("  test_report.py:")
    assert places[0].endswith(" in test_a_report_names_places_and_no_values")
    assert "abstract" not in "".join(places)
