from __future__ import annotations

import pytest

from desktop.model.errors import UsageProblem
from desktop.services.export_formats import FORMATS, Format, Kind, format_named

NAMES = """
    markdown markdown-folder html pdf text bibtex biblatex ris csl-json csv json org logseq template
""".split()  # noqa: SIM905 - as the README has them


def test_the_names_are_those_that_people_type() -> None:
    assert [one.name for one in FORMATS] == NAMES


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.name)
def test_each_format_has_words_for_people(format_: Format) -> None:
    assert format_named(format_.name) is format_
    assert format_.label
    assert format_.description
    assert not format_.description.endswith(".")
    assert format_.suffix.startswith(".") == (format_.kind is not Kind.FOLDER)
    assert (format_.kind is not Kind.TEXT) or format_.writer.name == format_.name


def test_an_unknown_format_is_told_with_those_that_are_known() -> None:
    with pytest.raises(UsageProblem, match=r"“scroll”.*markdown-folder"):
        format_named("scroll")
