from __future__ import annotations

import pytest

from desktop.readers.carrel_section import Section, unescaped
from desktop.writers.markdown import escaped


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        r"a \ b * c_d [e] `f` #g",
        "<b> & &amp; R&D",
        "costs $5 and $6, $x_1<y$ and $a < b$",
    ],
)
def test_what_was_escaped_is_as_it_was(text: str) -> None:
    assert unescaped(escaped(text)) == text


def test_a_section_without_a_title_is_no_paper() -> None:
    assert Section([(1, "- Status: done")]).draft() is None


def test_names_are_taken_as_they_stand() -> None:
    lines = [(1, "# Moss"), (2, "- Authors: Ada Moss, Bo Fern"), (3, "- Tags: #a #b-c")]
    draft = Section(lines).draft()
    assert draft is not None
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")
    assert draft.kept is not None
    assert draft.kept.marks.tags == ("a", "b-c")
