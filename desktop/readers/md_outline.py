"""Which blocks of a text make up a paper.

Headings and items form a tree. A block that links to a paper and has a title of its own is a
paper; one that has none (“[PDF](…)”) belongs to the heading or item above it, which then is the
paper and holds all below. Headings above several papers are topics.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from desktop.readers.md_alike import judge_alike
from desktop.readers.md_blocks import FRONT, LIST, LOOSE, NAMED, SUMMARY, Block, Kind, label_of
from desktop.readers.md_dates import is_date
from desktop.readers.md_labels import Field
from desktop.readers.md_tables import tells_paper
from desktop.readers.md_titles import heading_title, names, opening
from desktop.readers.md_tree import Node, common_words, key_of, repeated_headings, tree
from desktop.readers.md_words import is_generic

_MANY_IN_SECTION = 3
_FEWEST_LINES = 2


@dataclass(frozen=True, slots=True)
class Unit:
    """The blocks of one paper; the first is the one with its title, unless `titled` says more."""

    blocks: tuple[Block, ...]
    title_at: int = 0


def outline(blocks: Sequence[Block]) -> Iterator[Unit | Block]:
    """Yield papers and blocks that belong to none, in the order of the text."""
    nodes = tree(blocks)
    common = common_words(blocks)
    repeated = repeated_headings(blocks)
    for place in range(len(nodes) - 1, -1, -1):
        _judge(nodes, place, common, repeated)
    yield from _gathered(nodes)


def _judge(nodes: list[Node], place: int, common: Collection[str], repeated: set[str]) -> None:
    """Find out what a node is, all below being known."""
    node = nodes[place]
    children = [nodes[child] for child in node.children]
    judge_alike(children, common)
    node.units = sum(child.units for child in children)
    node.is_loose = any(child.is_loose for child in children)
    node.authors = sum(child.authors for child in children)
    node.abstracts = sum(child.abstracts for child in children)
    keys = dict.fromkeys(key for child in children for key in child.keys)
    if node.block is None:
        return
    own = dict.fromkeys(key_of(link) for line in node.block.lines for link in line.said.papers)
    node.own = bool(own)
    node.keys = tuple({**own, **keys})[:2]
    _count_parts(node)
    if node.own or node.is_loose or node.units or node.authors:
        node.title = _title(node.block, common, repeated)
    _judge_kind(nodes, node, common)
    if node.is_unit:
        node.units = 1 if node.is_whole else node.units + 1
        node.is_loose = False


def _judge_kind(nodes: list[Node], node: Node, common: Collection[str]) -> None:
    kind = node.block.kind if node.block else None
    if kind is Kind.ROW:
        _judge_row(node, common)
    elif kind in (Kind.HEAD, Kind.LOOSE_HEAD):
        _judge_head(nodes, node)
    elif kind in (Kind.ITEM, Kind.PARAGRAPH):
        _judge_text(node, common)


def _title(block: Block, common: Collection[str], repeated: set[str]) -> str | None:
    if block.kind in (Kind.HEAD, Kind.LOOSE_HEAD):
        return _heading(block, common, repeated)
    if block.kind in (Kind.ITEM, Kind.PARAGRAPH):
        opened = opening(block.lines[0].said, common, strict=block.kind is Kind.PARAGRAPH)
        return opened.title if opened else None
    return None


def _heading(block: Block, common: Collection[str], repeated: set[str]) -> str | None:
    said = block.lines[0].said
    if not said.papers and said.text.casefold() in repeated:
        return None
    if block.depth == LOOSE and said.papers and said.papers[0].label in common:
        return None
    opened = opening(said, common, strict=True) if block.depth in (SUMMARY, LOOSE) else None
    return opened.title if opened else heading_title(said)


def _judge_row(node: Node, common: Collection[str]) -> None:
    block = node.block
    node.is_unit = block is not None and tells_paper(block, common, is_linked=node.own)
    node.is_loose = node.own and not node.is_unit


def _judge_text(node: Node, common: Collection[str]) -> None:
    """Judge an item or a paragraph."""
    if node.own and node.title and _is_marked(node) and not _lists_papers(node):
        node.is_unit = True
        node.is_whole = node.units == 0 or len(node.keys) == 1
    elif not node.own and node.units == 0 and node.title:
        node.is_unit = node.is_loose or _names_authors(node)
    elif node.units == 0:
        node.is_loose = node.is_loose or _links_without_words(node, common)


def _is_marked(node: Node) -> bool:
    """Say whether a paragraph is about a paper rather than mentioning one."""
    block = node.block
    if block is None or block.kind is Kind.ITEM:
        return True
    said = block.lines[0].said
    place = said.text.find(node.title or "")
    before = said.text[: max(place, 0)]
    return place >= 0 and (is_generic(before) or is_date(before) or bool(names(before)))


def _names_authors(node: Node) -> bool:
    """Say whether an item in strong print has its authors named below, though nothing links to it.

    Its own line names none: “**Authors**: …”.
    """
    block = node.block
    is_strong = block is not None and block.kind is Kind.ITEM and bool(block.lines[0].said.bold)
    return is_strong and bool(node.children) and node.authors == 1


def _lists_papers(node: Node) -> bool:
    """Say whether a line is a label and the papers that it is about: “**Read:** 2401.1, 2401.2”."""
    said = node.block.lines[0].said if node.block else None
    if said is None or not said.bold or not said.bold[0].endswith((":", "：")):
        return False
    return len({key_of(link) for link in said.papers}) > 1


def _links_without_words(node: Node, common: Collection[str]) -> bool:
    """Say whether a block links to a paper as “[PDF](…)” does; one that cites it uses words."""
    links = [link for line in node.block.lines for link in line.said.papers] if node.block else []
    return any(link.label in common or is_generic(link.label) for link in links)


def _count_parts(node: Node) -> None:
    for line in node.block.lines if node.block else ():
        label = label_of(line)
        if label:
            node.authors += label[0] is Field.AUTHORS
            node.abstracts += label[0] is Field.ABSTRACT


def _tells_one_paper(node: Node) -> bool:
    """Say whether authors and abstract of one paper are named below, though nothing links to it."""
    return node.authors == 1 and node.abstracts == 1


def _judge_head(nodes: list[Node], node: Node) -> None:
    children = [nodes[child] for child in node.children]
    depth = node.block.depth if node.block else LOOSE
    if depth == FRONT:
        _take_title_of_front(nodes, node)
    elif node.own and node.title:
        node.is_unit = True
        node.is_whole = node.units < 2 or len(node.keys) == 1 or _is_section(children)
        # What has a badge above a whole list is the list, not a paper of it.
        node.is_unit = node.is_whole or _links_by_words(node)
    elif node.own and node.units == 0:
        node.is_loose = True
    elif depth == NAMED:
        told = node.is_loose or node.units > 0 or _tells_one_paper(node)
        node.is_unit = bool(node.title) and told
    elif node.units == 0:
        # Strong print is a title only where others like it are: the node above decides.
        told = node.is_loose or _tells_one_paper(node)
        node.is_unit = told and node.title is not None and depth != LOOSE
    elif node.title and (_is_section(children) or _tells_twice(nodes, node)):
        node.is_unit = True
    elif node.units == 1 and len(node.keys) < 2:
        _take_title_from_below(nodes, node)


def _links_by_words(node: Node) -> bool:
    """Say whether a heading links to a paper by words that are not just “paper”."""
    links = node.block.lines[0].said.papers if node.block else ()
    return any(not is_generic(link.label) for link in links)


def _is_section(children: Sequence[Node]) -> bool:
    """Say whether the first thing told below is a part of a paper, not a paper."""
    units = sum(child.units for child in children)
    first = next((child for child in children if child.is_loose or child.units), None)
    return first is not None and first.is_loose and not first.units and units < _MANY_IN_SECTION


def _tells_twice(nodes: list[Node], node: Node) -> bool:
    """Say whether the only paper below has the same title."""
    if node.units != 1 or not node.title:
        return False
    below = next((nodes[child] for child in node.children if nodes[child].is_unit), None)
    if below is None or not below.title:
        return False
    short, long = sorted((node.title.casefold(), below.title.casefold()), key=len)
    return short in long and len(short) * 2 > len(long)


def _take_title_from_below(nodes: list[Node], node: Node) -> None:
    """Let a section be the paper whose title a line in it names: “Title: …”."""
    for child in node.children:
        block = nodes[child].block
        if nodes[child].is_unit and block and block.depth == NAMED:
            node.is_unit = True
            node.title_at = child


def _take_title_of_front(nodes: list[Node], node: Node) -> None:
    """Let a note be the paper that its head links to; the title is in the head, or below it."""
    heads = [
        (child, title)
        for child in node.children
        if (block := nodes[child].block) and block.kind is Kind.HEAD
        if block.depth in (1, NAMED) and (title := heading_title(block.lines[0].said))
    ][:_FEWEST_LINES]
    if heads:
        node.is_unit = node.is_whole = True
        node.title_at, named = heads[0]
        # The head may have the short name of what is named in full below.
        if named.casefold() in heads[-1][1].casefold():
            node.title_at = heads[-1][0]


def _gathered(nodes: list[Node]) -> Iterator[Unit | Block]:
    """Put the blocks of each paper together, in the order of the text."""
    owners: list[int] = [0] * len(nodes)
    groups: dict[int, list[int]] = {}
    trailing = _trailing(nodes)
    for place, node in enumerate(nodes):
        if place == 0:
            continue
        above = owners[node.parent]
        if above and nodes[above].is_whole:
            owners[place] = above
        elif node.is_unit:
            owners[place] = place
        elif place in trailing:
            owners[place] = owners[trailing[place]]
        groups.setdefault(owners[place] or -place, []).append(place)
    for owner, places in sorted(groups.items(), key=lambda group: group[1][0]):
        blocks = [block for block in (nodes[place].block for place in places) if block]
        if owner < 0:
            yield from blocks
        else:
            at = nodes[owner].title_at
            yield Unit(tuple(blocks), places.index(at) if at in places else 0)


def _trailing(nodes: list[Node]) -> dict[int, int]:
    """Find paragraphs that follow an item without an indent and yet belong to it."""
    found: dict[int, int] = {}
    for node in nodes:
        items = [child for child in node.children if nodes[child].is_unit]
        pairs: dict[int, int] = {}
        last = 0
        for child in node.children:
            block = nodes[child].block
            if nodes[child].is_unit:
                last = child if block and (block.depth >= LIST or block.kind is not Kind.ROW) else 0
            elif block and block.kind is Kind.PARAGRAPH and last and not nodes[child].own:
                pairs[child] = last
            else:
                last = 0
        if len(set(pairs.values())) * 2 >= len(items):
            found.update(pairs)
    return found
