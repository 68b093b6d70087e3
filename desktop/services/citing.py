"""Papers as lines that can be pasted into a text, in the styles that people are asked for.

The styles are files of the Citation Style Language (https://docs.citationstyles.org) of our own, in
the manner of APA, Chicago and IEEE; a processor of that language writes them out.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.paper import Facts, Paper
from desktop.paths import resources
from desktop.writers.csl_json import Item, item
from desktop.writers.referring import date_parts

# Fields that no style of ours prints, and that the processor would read all the same.
_UNUSED = ("abstract", "note", "keyword")
# What the processor would take for its own markup.
_MARKUP = re.compile(r"<(?=[A-Za-z/])")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_UNMARKED = "<\u2060"


class Style(NamedTuple):
    """A way to cite: its lasting name, and what people call it; `file` is that of its rules."""

    name: str
    label: str
    file: str = ""
    by_key: bool = False


SHORT = Style("short", "Short: authors, year, title, address")
STYLES = (
    SHORT,
    Style("author-year", "Author and year, in the manner of APA", "author-year.csl"),
    Style("author-title", "Author and title, in the manner of Chicago", "author-title.csl"),
    Style("numbered", "Numbered, in the manner of IEEE", "numbered.csl"),
    Style("key", "Citation keys, for Markdown and Org: [@key]", by_key=True),
    Style("latex", "Citation keys, for LaTeX: \\cite{key}", by_key=True),
)


def style_named(name: str) -> Style:
    """Return the style of a name; the short one when there is none."""
    return next((style for style in STYLES if style.name == name), SHORT)


def cited(papers: Sequence[Paper], style: Style) -> str:
    """Return the citations of papers, which have their keys, one a line or all in one bracket."""
    keys = [paper.key or paper.uid for paper in papers]
    if style.name == "key":
        return f"[{'; '.join(f'@{key}' for key in keys)}]"
    if style.name == "latex":
        return f"\\cite{{{','.join(keys)}}}"
    if style.file:
        pairs = zip(_processed(papers, style.file), papers, strict=False)
        return "\n".join(_ended_once(line, paper) for line, paper in pairs)
    return "\n".join(citation(paper.facts) for paper in papers)


def citation(facts: Facts) -> str:
    """Return authors, year, title and a lasting address; what is not known is left out."""
    authors = _authors(facts)
    year = f"({facts.published[:4]})" if facts.published and not facts.published_guessed else ""
    head = " ".join(part for part in (authors, year) if part)
    sentences = [_sentence(part) for part in (head, " ".join(facts.title.split())) if part]
    # No full stop after an address: programs would take it for a part of it.
    return " ".join(part for part in (*sentences, _address(facts)) if part)


def _processed(papers: Sequence[Paper], file: str) -> list[str]:
    """Return the citations that the processor makes of a style."""
    with warnings.catch_warnings():
        # It warns of fields that it does not know, which no style of ours asks for.
        warnings.simplefilter("ignore")
        from citeproc import (
            Citation,
            CitationItem,
            CitationStylesBibliography,
            CitationStylesStyle,
            formatter,
        )
        from citeproc.source.json import CiteProcJSON

        path = resources() / "styles" / file
        style = CitationStylesStyle(str(path), validate=False)
        items = {str(number): _item(paper) for number, paper in enumerate(papers)}
        source = CiteProcJSON([{**one, "id": number} for number, one in items.items()])
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        for number in items:
            bibliography.register(Citation([CitationItem(number)]))
        return [_tidied(str(one)) for one in bibliography.bibliography()]


def _item(paper: Paper) -> Item:
    told = {name: value for name, value in item(paper).items() if name not in _UNUSED}
    if not date_parts(paper.facts):
        told.pop("issued", None)
    title = " ".join(paper.title.split())
    # The styles end it with a full stop themselves; an ellipsis is none.
    bare = title.removesuffix(".") if not title.endswith("..") else title
    told["title"] = _MARKUP.sub(_UNMARKED, bare or title)
    return told


def _ended_once(line: str, paper: Paper) -> str:
    """Return a citation without a full stop behind a title that is a question."""
    title = " ".join(paper.title.split())
    if title.endswith(("?", "!")):
        line = line.replace(f"{title}.", title)
    return line or citation(paper.facts)


def _tidied(text: str) -> str:
    """Return a citation without what was left of parts that are not known."""
    whole = " ".join(text.replace("\u2060", "").replace("().", "").split())
    return _TWO_STOPS.sub(".", whole)


def _authors(facts: Facts) -> str:
    names = facts.authors
    if not names:
        return facts.organization or ""
    if len(names) > 3:
        return f"{names[0]} et al."
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _address(facts: Facts) -> str:
    if facts.doi:
        return f"https://doi.org/{facts.doi}"
    if facts.arxiv_id:
        return f"arXiv:{facts.arxiv_id}"
    return facts.urls[0] if facts.urls else ""
