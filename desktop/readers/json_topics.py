"""Papers in one line of Markdown each, as digests keep them under topic and id in JSON.

Either `- 2026-10-30, **Title**, First Author et.al., Paper: [address](address)` or the row of a
table, `|**2026-10-30**|**Title**|First Author et.al.|[2610.00001](address)|null|`.
"""

from __future__ import annotations

import re

from desktop.model.paper import Facts
from desktop.readers.author_lists import split_authors
from desktop.readers.identifiers import arxiv_id
from desktop.readers.json_paper import Paper
from desktop.readers.json_text import Path
from desktop.readers.json_values import tidy
from desktop.readers.time_stamps import stamped_date

_BULLET = re.compile(r"\s*[-*+]\s+\**(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})\**\s*,\s*")
_LABEL = re.compile(r",?\s{0,9}(?:Paper|PDF|Link|URL)\s{0,9}:", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s()\[\]<>\"]+")
_LINK = re.compile(r"\[[^\[\]]*\]\(")
_CELL_END = re.compile(r"(?<!\\)\|")
_LONGEST = 5000


def paper_in_words(text: str, path: Path) -> Paper | None:
    """Return the paper that a line tells of, which stands under its id; else None."""
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    parts = _row(text) if text.startswith("|") else _bullet(text)
    if parts is None:
        return None
    date, title, authors = parts
    urls = tuple(dict.fromkeys(_ADDRESS.findall(text)))
    key = path[-1] if path else ""
    arxiv = arxiv_id(key) or next(filter(None, map(arxiv_id, urls)), None)
    names = split_authors(authors)
    if not title or not (arxiv or names.names):
        return None
    facts = Facts(
        title=title, authors=names.names, author_count=names.count, arxiv_id=arxiv, urls=urls
    )
    return Paper(facts, stamped_date(date))


def _bullet(text: str) -> tuple[str, str, str] | None:
    date = _BULLET.match(text)
    if date is None:
        return None
    rest = text[date.end() :]
    label = _LABEL.search(rest)
    told = rest[: label.start()] if label else rest
    if told.startswith("**"):
        title, _, authors = told[2:].partition("**")
    else:
        title, _, authors = told.rpartition(",")
    return date["date"], tidy(title), authors.strip(" ,")


def _row(text: str) -> tuple[str, str, str] | None:
    """Read the cells of a row: the date, the title, the authors, then links."""
    cells = [cell.strip().replace("\\|", "|") for cell in _CELL_END.split(text.strip("|"))]
    link = next((place for place, cell in enumerate(cells) if _LINK.match(cell)), 0)
    if link < 3:
        return None
    title = tidy(" | ".join(cells[1 : link - 1]))
    return cells[0].strip("*"), title.removeprefix("**").removesuffix("**"), cells[link - 1]
