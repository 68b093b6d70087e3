"""The tree that headings and items make of a text, before its papers are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.readers.md_blocks import Block, Kind
from desktop.readers.md_inline import Link

_SHORT_HEADING = 45


@dataclass(slots=True)
class Node:
    """A block in the tree, and what was found out about it and all below.

    `keys` are papers linked to, two at most. `units` counts papers that stand for themselves.
    `is_loose`: papers are linked to below without a title. `authors` and `abstracts` count lines
    that name these parts of a paper.
    """

    block: Block | None
    parent: int
    title: str | None = None
    own: bool = False
    keys: tuple[str, ...] = ()
    units: int = 0
    is_loose: bool = False
    authors: int = 0
    abstracts: int = 0
    is_unit: bool = False
    is_whole: bool = True
    title_at: int = -1
    children: list[int] = field(default_factory=list)


def common_words(blocks: Sequence[Block]) -> set[str]:
    """Return the words of links that lead to more than one paper: “go to the paper”."""
    seen: dict[str, str] = {}
    common: set[str] = set()
    for block in blocks:
        for line in block.lines:
            for link in line.said.papers:
                address = key_of(link)
                if link.label and seen.setdefault(link.label, address) != address:
                    common.add(link.label)
    return common


def key_of(link: Link) -> str:
    """Return the address by which a paper is known."""
    return link.paper.address if link.paper else link.address


def tree(blocks: Sequence[Block]) -> list[Node]:
    """Make a tree of blocks: each node knows its parent and its children by their places."""
    nodes = [Node(None, -1)]
    path = [(0, 0)]
    for block in blocks:
        while len(path) > 1 and path[-1][0] >= block.depth:
            path.pop()
        parent = path[-1][1]
        nodes[parent].children.append(len(nodes))
        if block.holds:
            path.append((block.depth, len(nodes)))
        nodes.append(Node(block, parent))
    return nodes


def repeated_headings(blocks: Sequence[Block]) -> set[str]:
    """Return short headings that come again and again: they name parts of each paper."""
    counts = Counter(
        block.lines[0].said.text.casefold()
        for block in blocks
        if block.kind in (Kind.HEAD, Kind.LOOSE_HEAD) and not block.lines[0].said.papers
    )
    return {text for text, count in counts.items() if count > 1 and len(text) <= _SHORT_HEADING}
