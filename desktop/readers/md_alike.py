"""Blocks that are papers since others beside them are, told of in the same way."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop.readers.md_blocks import Block, Kind
from desktop.readers.md_labels import Field
from desktop.readers.md_marks import LONGEST_HEAD
from desktop.readers.md_tables import row_cells, title_cell
from desktop.readers.md_titles import names, opening
from desktop.readers.md_tree import Node
from desktop.readers.md_words import is_generic

_FEWEST_LINES = 2
_LEAST_TITLE = 12
# Words of links that lead to a paper wherever it is kept, not to its code.
_LEADS = frozenset(
    ("pdf", "paper", "doi", "html", "abs", "abstract", "article", "full text", "论文", "openreview")
)


def judge_alike(children: Sequence[Node], common: Collection[str]) -> None:
    """Find the papers among nodes, all being known of each by itself."""
    _judge_strong_lines(children)
    _judge_paragraphs(children)
    _judge_siblings(children, common)


def _judge_siblings(children: Sequence[Node], common: Collection[str]) -> None:
    """Let items and rows be papers whose links say so, though not by their address.

    At least every third beside them must be one by itself.
    """
    for kind in (Kind.ITEM, Kind.ROW):
        beside = [node for node in children if node.block and node.block.kind is kind]
        known = sum(node.is_unit for node in beside)
        if not known:
            continue
        others = [
            node
            for node in beside
            if not (node.is_unit or node.units or node.is_loose)
            if node.block and _leads_to_paper(node.block, common)
        ]
        if known * 2 >= len(others):
            for node in others:
                node.is_unit = node.is_whole = True
                node.units = 1


def _leads_to_paper(block: Block, common: Collection[str]) -> bool:
    said = block.lines[0].said
    if block.kind is Kind.ROW:
        if Field.TITLE not in block.columns:
            return False  # a table of anything, of which some are papers
        place = title_cell(row_cells(block), common)
        return place is not None and _is_linked_title(block, place)
    if not any(link.label.strip(" []()").casefold() in _LEADS for link in said.links):
        return False
    opened = opening(said, common, strict=True)
    return opened is not None and len(opened.title) >= _LEAST_TITLE


def _is_linked_title(block: Block, place: int) -> bool:
    """Say whether the title in a row is a link with words, and to no part of the page."""
    links = row_cells(block)[place].said.links
    return any(
        link.address.startswith("http") and len(link.label) >= _LEAST_TITLE
        for link in links
        if not is_generic(link.label)
    )


def _judge_strong_lines(children: Sequence[Node]) -> None:
    """Let lines of strong print be titles where at least every second of them heads a paper."""
    strong = [node for node in children if node.block and node.block.kind is Kind.LOOSE_HEAD]
    bare = [node for node in strong if not node.is_unit]
    ready = [node for node in bare if node.is_loose and node.units == 0 and node.title]
    if ready and len(ready) * 2 >= len(bare):
        for node in ready:
            node.is_unit = True
            node.units, node.is_loose = 1, False


def _judge_paragraphs(children: Sequence[Node]) -> None:
    """Let paragraphs be papers where several begin with a title, and link to it further below."""
    alike = [node for node in children if node.is_loose and _begins_with_title(node)]
    loose = sum(node.is_loose for node in children)
    if len({node.keys for node in alike}) > 1 and len(alike) * 2 >= loose:
        for node in alike:
            node.is_unit = True
            node.units, node.is_loose = 1, False


def _begins_with_title(node: Node) -> bool:
    block = node.block
    if block is None or block.kind is not Kind.PARAGRAPH or len(block.lines) < _FEWEST_LINES:
        return False
    said = block.lines[0].said
    is_plain = not said.links and len(said.text) <= LONGEST_HEAD and not names(said.text)
    return is_plain and opening(said, (), strict=False) is not None
