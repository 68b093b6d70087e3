from __future__ import annotations

import pytest

from desktop.readers.md_blocks import Kind, blocks
from desktop.readers.md_outline import Unit, outline

LINK = "https://arxiv.org/abs/2401.0000"


def papers(text: str) -> list[tuple[int, ...]]:
    """Return the lines of each paper."""
    found = outline(list(blocks(enumerate(text.split("\n"), start=1), {})))
    return [
        tuple(line.number for block in part.blocks for line in block.lines)
        for part in found
        if isinstance(part, Unit)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # rows, below a topic
        (f"# Moss\n|a|b|\n|-|-|\n|Moss on roofs|[1]({LINK}1)|\n|Ferns on roofs|[2]({LINK}2)|",
         [(4,), (5,)]),
        # items, with what is indented below them
        (f"# Moss\n- [Moss on roofs]({LINK}1)\n  - told\n- [Ferns on roofs]({LINK}2)",
         [(2, 3), (4,)]),
        # items below items that are topics
        (f"- Green\n  - [Moss on roofs]({LINK}1)\n  - [Ferns on roofs]({LINK}2)", [(2,), (3,)]),
        # items whose parts are items
        (f"- Moss on roofs\n  - Authors: Ada\n  - [pdf]({LINK}1)\n- Ferns too\n  - [pdf]({LINK}2)",
         [(1, 2, 3), (4, 5)]),
        # sections, with the link in the heading, or anywhere below
        (f"# Day\n## [Moss]({LINK}1)\ntext\n### Aim\ntext\n## [Fern]({LINK}2)\ntext",
         [(2, 3, 4, 5), (6, 7)]),
        (f"# Moss on roofs\ntext\n\n[go]({LINK}1)\n# Ferns on roofs\ntext\n\n[go]({LINK}2)",
         [(1, 2, 4), (5, 6, 8)]),
        # a section that cites another paper
        (f"## Moss\n[pdf]({LINK}1)\n\n[Ferns on roofs]({LINK}2) told of it.", [(1, 2, 4)]),
        # lines in strong print
        (f"**Moss on roofs**\n\n[pdf]({LINK}1)\n\n**Ferns on roofs**\n\n[pdf]({LINK}2)",
         [(1, 3), (5, 7)]),
        # sections that name their title
        (f"## Paper\n- Title: Moss\n- [pdf]({LINK}1)\n## Paper\n- Title: Fern\n- [pdf]({LINK}2)",
         [(1, 2, 3), (4, 5, 6)]),
        # nothing but the parts of a paper
        ("## Moss\nAuthors: Ada\nAbstract: It grows.", [(1, 2, 3)]),
        # a badge above a list is not a paper of it
        (f"# List [![x](y)]({LINK}9)\n- [Moss on roofs]({LINK}1)\n- [Ferns on roofs]({LINK}2)",
         [(2,), (3,)]),
        # paragraphs behind items
        (f"1. **Moss on roofs** [pdf]({LINK}1)\n\nMoss grows.\n\n2. **Ferns** [pdf]({LINK}2)\n\nx",
         [(1, 3), (5, 7)]),
        # paragraphs that cite papers
        (f"# News\n\nAs [Moss and others]({LINK}9) showed, all is green.\n\n**[Fern]({LINK}1)**: x",
         [(5,)]),
        # what stands below a rule belongs to no item
        (f"1. Moss on roofs\n   URL: {LINK}1\n\n   Moss grows.\n\n----\n\nBye.", [(1, 2, 4)]),
        # paragraphs that begin with a title, one like the other
        (f"Hello.\n\nMoss on roofs\nAda, Bo\n{LINK}1\n\nFerns on roofs\n{LINK}2\nThey grow.",
         [(3, 4, 5), (7, 8, 9)]),
        # a paragraph of a section, even if it begins like a title
        (f"## Moss\nIt grows\n[pdf]({LINK}1)\n\n## Fern\nIt grows\n[pdf]({LINK}2)",
         [(1, 2, 3), (5, 6, 7)]),
        # a table of contents
        ("# Day\n- [Moss](#moss)\n- [Fern](#fern)", []),
    ],
)  # fmt: skip
def test_papers_are_told_from_topics(text: str, expected: list[tuple[int, ...]]) -> None:
    assert papers(text) == expected


def test_what_is_no_paper_is_passed_on() -> None:
    (block,) = outline(list(blocks([(1, "# Moss")], {})))

    assert not isinstance(block, Unit)
    assert block.kind is Kind.HEAD
