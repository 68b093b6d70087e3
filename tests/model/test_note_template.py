from __future__ import annotations

import pytest

from desktop.model.note_template import FIELDS, fields_in, filled, values_of
from desktop.model.paper import Facts, Paper
from tests.writers.papers import FULL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# {{title}}", "# Tides"),
        ("{{ title }} {{title}}", "Tides Tides"),
        ("{{nothing}} {title} {{Title}} {{ti tle}}", "{{nothing}} {title} {{Title}} {{ti tle}}"),
        ("{{title.__class__}} {{7*7}} {% x %}", "{{title.__class__}} {{7*7}} {% x %}"),
        ("{{key}}", "{{title}}"),
        ("", ""),
    ],
)
def test_fields_are_filled_in_and_nothing_is_done(text: str, expected: str) -> None:
    assert filled(text, {"title": "Tides", "key": "{{title}}"}) == expected


def test_every_field_stands_for_something_of_a_paper() -> None:
    values = values_of(FULL, "2026-11-23")

    assert set(values) == set(FIELDS)
    assert values["today"] == "2026-11-23"
    assert values["title"] == " ".join(FULL.title.split())
    assert values["key"] == FULL.key
    assert fields_in("{{title}} {{ key }} {{nothing}}") == {"title", "key"}


def test_what_is_not_known_is_empty() -> None:
    values = values_of(Paper(1, "u", Facts("A\ntitle", "One.\n\nTwo.\n")), "2026-11-23")

    assert values["title"] == "A title"
    assert values["abstract"] == "One.\n\nTwo."
    known = {name for name, value in values.items() if value}
    assert known == {"title", "abstract", "today"}
