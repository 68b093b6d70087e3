from __future__ import annotations

from desktop.readers.md_blocks import Block, blocks
from desktop.readers.md_tree import common_words, key_of, repeated_headings, tree

LINK = "https://arxiv.org/abs/2401.0000"


def cut(text: str) -> list[Block]:
    return list(blocks(enumerate(text.split("\n"), start=1), {}))


def test_blocks_belong_to_what_they_stand_below() -> None:
    nodes = tree(cut("# A\n\ntext\n\n## B\n- x\n  - y\n\n# C\n"))

    assert [node.parent for node in nodes] == [-1, 0, 1, 1, 3, 4, 0]
    assert nodes[0].children == [1, 6]


def test_words_that_lead_to_several_papers_are_common() -> None:
    found = cut(f"[go](https://e.org)\n\n[see]({LINK}1)\n\n[see]({LINK}2)\n\n[Moss]({LINK}1)")

    assert common_words(found) == {"see"}
    assert key_of(found[1].lines[0].said.papers[0]) == f"{LINK}1"


def test_headings_that_come_again_name_parts() -> None:
    text = f"## Aim\n## Aim\n## Moss\n## [Fern]({LINK}1)\n## [Fern]({LINK}1)\n"

    assert repeated_headings(cut(text)) == {"aim"}
