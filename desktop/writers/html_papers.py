"""HTML: a page to read in any browser, whole in itself; it asks for nothing and runs nothing."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator

from desktop.model.display_text import passages, tamed
from desktop.model.paper import Facts, Paper, byline
from desktop.paths import resources
from desktop.writers.referring import addresses, doi, key_of, one_line
from desktop.writers.writer import NOTHING_CHOSEN, Chosen, Option, is_on, switch

_MOST_AUTHORS = 50
_OPTIONS = (
    switch("abstracts", "Abstracts", usual=True),
    switch("notes", "Notes", usual=True),
)
# Whatever a text might hold, a browser is told to load nothing and to run nothing.
_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" \
content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>
{style}</style>
</head>
<body>
<main>
"""
_FOOT = "</main>\n</body>\n</html>\n"

# What is left where Unicode has no sign for it.
_TEX = re.compile(r"[\\{}^_]")

Render = Callable[[str], str]
# TeX as an element of the page; None for what cannot be drawn.
Draw = Callable[[str], str | None]


def undrawn(tex: str) -> None:
    """Draw nothing: formulas read as Unicode writes them."""
    del tex


def as_typed(text: str) -> str:
    """Return a text as HTML that shows it as it is."""
    return f"<pre>{html.escape(tamed(text), quote=False)}</pre>"


class HtmlPapers:
    """One page of papers. `render` makes safe HTML of the Markdown of a note, `draw` of TeX."""

    name = "html"
    label = "HTML"
    description = "A page for any browser, in one file that loads nothing"
    suffix = ".html"
    options: tuple[Option, ...] = _OPTIONS

    def __init__(self, render: Render = as_typed, draw: Draw = undrawn) -> None:
        self._render = render
        self._draw = draw

    def write(self, papers: Iterable[Paper], chosen: Chosen = NOTHING_CHOSEN) -> Iterator[str]:
        """Yield the page, paper by paper."""
        style = (resources() / "export.css").read_text(encoding="utf-8")
        is_begun = False
        for paper in papers:
            if not is_begun:
                yield _HEAD.format(title=_plain(paper.title), style=style)
                is_begun = True
            yield "".join(article(paper, chosen, self._render, self._draw))
        if not is_begun:
            yield _HEAD.format(title="Carrel", style=style)
        yield _FOOT


def anchor_of(key: str) -> str:
    """Return the name under which links within a page find a paper."""
    return f"paper-{key}"


def article(paper: Paper, chosen: Chosen, render: Render, draw: Draw = undrawn) -> Iterator[str]:
    """Yield a paper as an element of a page."""
    facts = paper.facts
    yield f'<article id="{html.escape(anchor_of(key_of(paper)))}">\n'
    yield f"<h1>{_with_maths(facts.title, draw)}</h1>\n"
    yield from (f'<p class="{kind}">{text}</p>\n' for kind, text in _facts(paper) if text)
    if facts.abstract and is_on(_OPTIONS, "abstracts", chosen):
        parts = (one_line(part) for part in facts.abstract.splitlines())
        inside = "".join(f"<p>{_with_maths(part, draw)}</p>\n" for part in parts if part)
        yield f'<div class="abstract">\n{inside}</div>\n'
    if paper.note.strip() and is_on(_OPTIONS, "notes", chosen):
        yield f'<div class="note">\n<h2>Note</h2>\n{render(paper.note)}\n</div>\n'
    yield "</article>\n"


def _facts(paper: Paper) -> Iterator[tuple[str, str]]:
    facts, marks = paper.facts, paper.marks
    guess = " (year guessed)" if facts.published_guessed else ""
    date = f"{facts.published}{guess}" if facts.published else ""
    yield "byline", " · ".join(map(_plain, filter(None, (byline(facts, _MOST_AUTHORS), date))))
    yield "links", " · ".join(_links(facts))
    seen = [", ".join(filter(None, (one.name, one.date))) for one in paper.sightings]
    yield "seen", "Seen in " + _plain("; ".join(seen)) if seen else ""
    rating = f"{'★' * marks.rating}{'☆' * (5 - marks.rating)}" if marks.rating else ""
    tags = " ".join(f'<span class="tag">{_plain(tag)}</span>' for tag in marks.tags)
    status = marks.status.value.capitalize()
    star = "starred" * marks.starred
    yield "marks", " · ".join(filter(None, (status, star, rating, tags)))


def _links(facts: Facts) -> Iterator[str]:
    if facts.arxiv_id:
        yield _link(f"https://arxiv.org/abs/{facts.arxiv_id}", f"arXiv:{facts.arxiv_id}")
    if facts.doi and doi(facts):
        yield _link(f"https://doi.org/{facts.doi}", f"doi:{facts.doi}")
    for url in addresses(facts):
        if not facts.arxiv_id or not url.endswith(f"arxiv.org/abs/{facts.arxiv_id}"):
            yield _link(url, url.split("://", 1)[1])


def _link(address: str, text: str) -> str:
    return f'<a href="{html.escape(address)}" rel="noreferrer">{_plain(text)}</a>'


def _with_maths(text: str, draw: Draw) -> str:
    """Return a line with TeX made readable; maths has its source as a hint, and is set apart."""
    return "".join(
        _maths(shown, tex, draw) if tex else html.escape(shown, quote=False)
        for shown, tex in passages(one_line(tamed(text)))
    )


def _maths(plain: str, tex: str, draw: Draw) -> str:
    """Return maths as it is drawn, or else as Unicode writes it, or else its source."""
    drawn = draw(tex)
    if drawn is not None:
        return drawn
    source = f"${tex}$"
    if _TEX.search(plain):
        return f'<code class="maths">{html.escape(source, quote=False)}</code>'
    shown = html.escape(plain, quote=False)
    return f'<em class="maths" title="{html.escape(source)}">{shown}</em>'


def _plain(text: str) -> str:
    return html.escape(one_line(tamed(text)), quote=False)
