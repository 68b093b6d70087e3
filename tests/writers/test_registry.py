from __future__ import annotations

import pytest

from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts, Paper
from desktop.writers.registry import WRITERS, writer_named


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_each_writer_has_a_name_of_its_own_and_writes(writer: object) -> None:
    named = writer_named(vars(type(writer))["name"])

    assert named is writer
    assert "Tides" in "".join(named.write([Paper(1, "u", Facts("Tides"))]))
    assert named.suffix.startswith(".")
    assert named.label
    assert len({one.name for one in WRITERS}) == len(WRITERS)


def test_an_unknown_format_is_told_with_those_that_are_known() -> None:
    with pytest.raises(UsageProblem, match=r"“scroll”.*markdown"):
        writer_named("scroll")
