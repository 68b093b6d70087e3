from __future__ import annotations

import re
from html.parser import HTMLParser

import nh3

from desktop.model.paper import Facts, Paper
from desktop.services.rendering import render
from desktop.writers.html_papers import HtmlPapers, as_typed
from tests.writers.papers import BARE, FULL, GUESSED, hostile_titles, named

# What a page may hold and still run and load nothing.
SAFE = {
    "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "a", "pre", "ul", "ol", "li",
    "em", "strong", "code", "blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td",
    "del", "sup",
}  # fmt: skip


class Page(HTMLParser):
    """Keeps what a page would load, where it leads to, and what it says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.said: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        values = dict(attrs)
        if tag == "a":
            self.links.append(values.pop("href") or "")
        self.loads += [value or "" for name, value in values.items() if name in {"src", "href"}]
        assert not [name for name in values if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def written(*papers: Paper, **chosen: str) -> str:
    return "".join(HtmlPapers(render).write(papers, chosen))


def test_a_page_says_what_is_known() -> None:
    page = Page(written(FULL, GUESSED))
    text = " ".join("".join(page.said).split())

    assert "Tides in *Teacups*: A 50% Study of GANs with O(N₁)" in text
    assert "Ada Quill, Bo van der Reed, 林小雨 · 2024-10-18" in text
    assert "We measure <tides> & y#." in text
    assert "4 authors · 2024-05 (year guessed)" in text
    assert "Reading · starred · ★★★★☆" in text
    assert "My own words" in text
    assert page.links == ["https://arxiv.org/abs/2410.00001", "https://example.org/a_b"]


def test_a_page_loads_nothing_and_forbids_it() -> None:
    text = written(FULL, BARE)

    assert Page(text).loads == ["data:,"]
    assert "default-src 'none'" in text
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    assert not re.search(r"url\(|@import|@font-face", style[1])
    assert not Page(text).tags & {"script", "img", "iframe", "object", "embed", "base", "form"}


def test_what_a_paper_says_is_clean_html() -> None:
    evil = '<script>alert(1)</script><img src="http://a.org/x" onerror="x()">" onclick="x()'
    urls = ("javascript:alert(1)", 'https://a.org/"onclick="x()', "https://a.org/<b>")
    facts = Facts(evil, abstract=evil, authors=(evil,), organization=evil, doi=evil, urls=urls)
    text = written(Paper(1, "u", facts, note=evil), *map(named, range(200), hostile_titles(200)))
    body = text.partition("<main>\n")[2].partition("</main>")[0]
    attributes = {"a": {"href", "rel"}, "p": {"class"}, "div": {"class"}, "span": {"class"}}
    attributes |= {"em": {"class", "title"}, "code": {"class"}}

    cleaned = nh3.clean(body, tags=SAFE, attributes=attributes, link_rel=None)
    assert Page(cleaned).said == Page(body).said
    assert Page(cleaned).tags == Page(body).tags
    assert "<script" not in body
    assert "<img" not in body
    assert all(link.startswith(("http://", "https://")) for link in Page(body).links)


def test_parts_can_be_left_out_and_a_page_of_nothing_is_whole() -> None:
    text = written(FULL, abstracts="no", notes="no")

    assert "We measure" not in text
    assert "own" not in "".join(Page(text).said)
    assert written().endswith("</html>\n")
    assert "<title>Carrel</title>" in written()


def test_a_note_that_is_not_rendered_is_shown_as_typed() -> None:
    assert as_typed("a\n<b>&") == "<pre>a\n&lt;b&gt;&amp;</pre>"
    assert "<pre># My" in "".join(HtmlPapers().write([FULL]))


def test_maths_is_written_in_unicode_where_that_can_be() -> None:
    text = written(named(1, "For $\\alpha_1 < n^2$ and $\\frac{a}{\\unknown{b}}$"))

    assert '<em class="maths" title="$\\alpha_1 &lt; n^2$">α₁ &lt; n²</em>' in text
    assert '<code class="maths">$\\frac{a}{\\unknown{b}}$</code>' in text
