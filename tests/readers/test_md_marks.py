from __future__ import annotations

from desktop.readers.md_marks import (
    ITEM,
    cells,
    indent_of,
    is_markup,
    is_rule,
    is_separator,
    may_be_heading,
    unbulleted,
    unquoted,
)


def test_items_are_marked_in_many_ways() -> None:
    for mark in ("- ", "* ", "+ ", "• ", "1. ", "12) ", "[3] ", "[^4]: ", "- [x] ", "1、", "(2) "):
        assert unbulleted(mark + "Moss") == "Moss"
    for text in ("-Moss", "2401.00001 moss", "Moss - roofs", "[2024/05] Moss"):
        assert ITEM.fullmatch(text) is None


def test_rules_and_tags_are_no_text() -> None:
    assert all(map(is_rule, ("---", "* * *", "===", "·", "</>")))
    assert not any(map(is_rule, ("a", "- a", "12")))
    assert is_markup("<details>")
    assert is_markup("[![x](y)](https://e.org)")
    assert not is_markup("<b>Moss</b>")
    assert not is_markup("[![x](y)](https://arxiv.org/abs/2401.00001)")


def test_bars_part_the_cells_of_a_row() -> None:
    assert cells("| a | b\\|c | |") == ["a", "b|c", ""]
    assert cells("a|b") == ["a", "b"]
    assert is_separator("|:--|---:|")
    assert not is_separator("| - a |")


def test_quotations_and_indents_are_seen() -> None:
    assert unquoted("> > Moss") == "Moss"
    assert unquoted(">") == ">"
    assert indent_of("\t a") == 5
    assert may_be_heading("Moss")
    assert not may_be_heading("Moss grows.")
