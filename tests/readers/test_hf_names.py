from __future__ import annotations

import pytest

from desktop.readers.hf_names import people, undoubled


@pytest.mark.parametrize(
    ("name", "single"),
    [
        ("OpenParlour", "OpenParlour"),
        ("Saltmarsh-Lab Saltmarsh-Lab", "Saltmarsh-Lab"),
        ("Tern Watch Tern Watch", "Tern Watch"),
        ("tern-ai Tern", "Tern"),
        ("vane-works Vane Works", "Vane Works"),
        ("TideMarkU Tide Mark University", "Tide Mark University"),
        ("bog Peat Institute", "bog Peat Institute"),
        ("Institute of Tides", "Institute of Tides"),
        ("AI a", "AI a"),
        ("-- ??", "-- ??"),
    ],
)
def test_an_organisation_is_named_once(name: str, single: str) -> None:
    assert undoubled(name) == single


def test_people_are_told_apart() -> None:
    assert people("Ann Example, Bob Sample and Cy Test;") == (
        "Ann Example",
        "Bob Sample",
        "Cy Test",
    )
