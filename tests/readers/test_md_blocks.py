from __future__ import annotations

from desktop.readers.md_blocks import LEAF, LIST, LOOSE, NAMED, SUMMARY, Block, Kind, blocks
from desktop.readers.md_labels import Field

LINK = "https://arxiv.org/abs/2401.00001"


def cut(text: str) -> list[Block]:
    return list(blocks(enumerate(text.split("\n"), start=1), {}))


def kinds(text: str) -> list[tuple[Kind, int]]:
    return [(block.kind, block.depth) for block in cut(text)]


def test_headings_have_levels() -> None:
    text = (
        "# A\n###B c\nMoss\n====\n--- 1. Ferns ---\n<summary>x</summary>\n\n"
        f"**Moss on roofs**\n\n[Moss on walls]({LINK})\nTitle: x"
    )

    assert kinds(text) == [
        (Kind.HEAD, 1),
        (Kind.HEAD, 3),
        (Kind.HEAD, 1),
        (Kind.NOISE, LEAF),
        (Kind.HEAD, 1),
        (Kind.HEAD, SUMMARY),
        (Kind.LOOSE_HEAD, LOOSE),
        (Kind.LOOSE_HEAD, LOOSE),
        (Kind.HEAD, NAMED),
    ]


def test_a_title_between_dashes_goes_over_lines() -> None:
    (block,) = cut("--- 2. Moss on\n  roofs ---")

    assert [line.said.text for line in block.lines] == ["2. Moss on", "roofs"]


def test_items_hold_what_is_indented_below() -> None:
    text = "- Moss\n  grows\n\n  and grows\n  - Fern\nlazy\n\nNot in it."

    assert [(block.kind, block.depth, len(block.lines)) for block in cut(text)] == [
        (Kind.ITEM, LIST, 2),
        (Kind.PARAGRAPH, LIST + 2, 1),
        (Kind.ITEM, LIST + 2, 2),
        (Kind.PARAGRAPH, LEAF, 1),
    ]


def test_rows_know_their_columns() -> None:
    found = cut("| Title | Authors |\n|---|---|\n| Moss | Ada |\n\n| a | b | c |")

    assert [block.kind for block in found] == [Kind.COLUMNS, Kind.NOISE, Kind.ROW, Kind.ROW]
    assert found[2].columns == (Field.TITLE, Field.AUTHORS)
    assert found[3].columns == ()


def test_code_comments_and_tags_are_noise() -> None:
    text = "```python\n# Moss\n```\n<!--\n# Fern\n-->\n<div>\n```\n# Reed\n```\n> # Sedge"

    assert [block.lines[0].raw for block in cut(text) if block.kind is Kind.HEAD] == [
        "Reed",
        "Sedge",
    ]


def test_code_that_never_ends_does_not_swallow_the_rest() -> None:
    text = "```python\n" + "x = 1\n" * 500 + "# Moss"

    assert cut(text)[-1].kind is Kind.HEAD


def test_strong_print_within_a_paragraph_is_no_heading() -> None:
    assert kinds("Moss\n**grows**") == [(Kind.PARAGRAPH, LEAF)]
    assert kinds("**Note:**") == [(Kind.PARAGRAPH, LEAF)]
    assert kinds("**Abstract**") == [(Kind.PARAGRAPH, LEAF)]
