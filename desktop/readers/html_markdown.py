"""A page as the Markdown that it might have been made from, to be read as such.

Headings, items, rows and paragraphs become lines; what the classes of elements say of them
(“authors”, “abstract”, “date”) becomes the name in front of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop.readers.html_blocks import Anchor, Block
from desktop.readers.md_words import labelled

Numbered = tuple[int, str]

_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_TERMS = ("dt", "summary", "caption", "legend")
_WORD = re.compile(r"[^\W_]+")
_NAMES = {
    "author": "Authors",
    "authors": "Authors",
    "byline": "Authors",
    "creator": "Authors",
    "abstract": "Abstract",
    "summary": "Abstract",
    "excerpt": "Abstract",
    "snippet": "Abstract",
    "date": "Date",
    "published": "Date",
    "pubdate": "Date",
    "upvotes": "Upvotes",
    "votes": "Upvotes",
    "affiliation": "Institution",
    "institution": "Institution",
}
_TITLES = frozenset(("title", "headline", "papertitle", "titlelink"))
# What parts the facts in one line: “Ada Moss · 2024-10-18 · bog.AI”.
_DOTS = re.compile(r"\s{1,9}[·•|∙⋅]\s{1,9}")
_LONGEST_FACTS = 600
_MOST_IN_CELL = 2
_SPAN_NAMES = 2


def markdown_lines(blocks: Sequence[Block]) -> Iterator[Numbered]:
    """Yield lines of Markdown, each with the place of its block in the page."""
    numbered = list(enumerate(blocks))
    item = 0
    before: tuple[str, int, int] | None = None
    for row, group in groupby(numbered, key=lambda pair: pair[1].row):
        inside = list(group)
        cells = _cells(inside) if row else []
        if cells:
            yield from _row(cells)
            continue
        for place, block in inside:
            is_first = block.item != item
            item = block.item
            # A text goes over several paragraphs, and is named once.
            part = _name(block), block.card, block.item
            for text in _paragraph(block, "" if part == before else part[0], is_first=is_first):
                yield place, text
            before = part
            yield place, ""


def _cells(inside: Sequence[tuple[int, Block]]) -> list[list[tuple[int, Block]]]:
    """Return the cells of a row of data; none if its table only lays out the page."""
    cells = [list(group) for _, group in groupby(inside, key=lambda pair: pair[1].cell)]
    is_plain = all(block.tables == 1 and block.tag not in _HEADINGS for _, block in inside)
    is_data = is_plain and len(cells) > 1 and all(len(cell) <= _MOST_IN_CELL for cell in cells)
    return cells if is_data else []


def _row(cells: Sequence[Sequence[tuple[int, Block]]]) -> Iterator[Numbered]:
    place = cells[0][0][0]
    told = (" ".join(_linked(block).replace("|", "\\|") for _, block in cell) for cell in cells)
    yield place, f"| {' | '.join(' '.join(text.split()) for text in told)} |"
    if all(block.tag == "th" for cell in cells for _, block in cell):
        yield place, "|" + "---|" * len(cells)


def _paragraph(block: Block, name: str, *, is_first: bool) -> Iterator[str]:
    """Yield the lines of a block, the first with its name; at the first of an item is a bullet."""
    text = _linked(block)
    mark = _HEADINGS.get(block.tag, "")
    if not mark and name == "title":
        mark = "### "
    if mark:
        yield mark + " ".join(text.split())
        return
    indent = "  " * block.lists if block.item else ""
    bullet = f"{indent[2:]}- " if block.item and is_first else indent
    if block.tag in _TERMS:
        text = f"**{' '.join(text.split())}**"
    parts = _DOTS.split(text) if len(text) <= _LONGEST_FACTS else [text]
    told: list[str] = []
    for part in parts:
        told += [" ".join(line.split()) for line in part.split("\n") if line.strip()]
        told += [""] if len(parts) > 1 else []
    for number, line in enumerate(told):
        label = f"{name}: " if name and number == 0 and not labelled(line) else ""
        yield f"{bullet if number == 0 else indent}{label}{line}" if line else ""
    for label, said in _spans(block, told):
        yield ""
        yield f"{indent}{label}: {said}"


def _name(block: Block) -> str:
    """Return what the classes of a block say that it is."""
    own = [word.lower() for word in _WORD.findall(block.classes)]
    if any(word in _TITLES for word in own):
        return "title"
    around = [word.lower() for word in _WORD.findall(block.around)]
    return next((_NAMES[word] for word in (*own, *around) if word in _NAMES), "")


def _spans(block: Block, told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what spans with telling classes say, if several facts stand in one line."""
    found: dict[str, str] = {}
    for classes, text in block.spans:
        words = map(str.lower, _WORD.findall(classes))
        name = next((_NAMES[word] for word in words if word in _NAMES), "")
        if name:
            found[name] = f"{found[name]}, {text}" if name in found else text
    if len(found) >= _SPAN_NAMES or (found and len(told) == 1 and len(block.spans) > 1):
        yield from found.items()


def _linked(block: Block) -> str:
    """Return the text of a block with its links as Markdown writes them."""
    pieces: list[str] = []
    done = 0
    for anchor in sorted(block.anchors, key=lambda one: one.place):
        end = _end_of(anchor, block.text)
        if anchor.place < done or end <= anchor.place or not anchor.address.startswith("http"):
            continue
        label = " ".join(block.text[anchor.place : end].split())
        pieces += [block.text[done : anchor.place], f"[{label}]({anchor.address})"]
        done = end
    text = "".join([*pieces, block.text[done:]])
    # A link is no title of its own within strong print.
    is_in_front = not pieces or block.lead in " ".join(pieces[0].split())
    if block.lead and is_in_front and block.text.lstrip().startswith(block.lead):
        text = text.replace(block.lead, f"**{block.lead}**", 1)
    return text


def _end_of(anchor: Anchor, text: str) -> int:
    """Return where a link ends: its words are known, but not the blanks between them."""
    left = len(anchor.text.replace(" ", ""))
    place = anchor.place
    while left and place < len(text):
        left -= not text[place].isspace()
        place += 1
    return place
