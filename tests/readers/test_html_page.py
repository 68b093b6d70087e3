from __future__ import annotations

import pytest

from desktop.model.digest import Draft, Heading, LineKind, Lines
from desktop.model.paper import Facts
from desktop.readers.html_page import Data, Told, looks_like_html, read_page


@pytest.mark.parametrize(
    ("head", "is_html"),
    [
        ("<!doctype html><title>x</title>", True),
        ("\n <!-- saved --><HTML lang=en>", True),
        ('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', True),
        ("<div>a piece</div>", True),
        ("words, then <p>one</p><p>two</p><p>three</p>", True),
        ('<?xml version="1.0"?><feed><p>x</p></feed>', False),
        ("<feed xmlns='x'>", False),
        ("plain <b>words</b>", False),
        ("a < b", False),
    ],
)
def test_html_is_told_from_other_text(head: str, is_html: bool) -> None:
    assert looks_like_html(head) is is_html


def test_a_page_tells_programs_more_than_it_shows() -> None:
    page = read_page(
        "<!-- saved from url=(0019)https://bog.example/a/b -->\n"
        "<html><head><title>On &amp;\n moss</title><title>no</title>\n"
        '<meta name="Citation_Title" content=" On  moss "><meta property="og:title" content="x">\n'
        "<script type='application/ld+json'>{}</script><script>var x = 1</script>\n"
        "<body><div data-props='{&quot;a&quot;: [1, 2, 3, 4, 5]}'>Moss</div>"
        "<time datetime=2026-10-16>today</time>"
    )
    assert (page.title, page.base, page.time) == (
        "On & moss",
        "https://bog.example/a/b",
        "2026-10-16",
    )
    assert page.meta("none", "citation_title") == "On moss"
    assert page.meta("none") == ""
    assert [(data.text, data.line) for data in page.data] == [
        ("{}", 5),
        ('{"a": [1, 2, 3, 4, 5]}', 6),
    ]
    assert page.address("c?d") == "https://bog.example/a/c?d"
    assert page.address("http://[x") == "http://[x"
    assert page.is_cut
    assert page.last == 6


def test_data_knows_its_lines() -> None:
    written = Data("[1,\n2,\n3]", 4, 6, False)
    assert list(written.lines_at([0, 4, 8])) == [4, 5, 6]
    decoded = Data("[1, 2, 3]", 10, 19, False)
    assert list(decoded.lines_at([0, 4, 8])) == [10, 14, 18]


def test_the_canonical_address_is_the_base() -> None:
    page = read_page('<link rel="Canonical" href="https://bog.example/x"><p class="y')
    assert page.address("/z") == "https://bog.example/z"
    assert page.is_cut
    assert read_page("<p>").address("/z", "https://site.example") == "https://site.example/z"


def test_a_page_that_began_whole_should_end() -> None:
    assert read_page("<html><body><p>x").is_cut
    assert not read_page("<html><body><p>x</body></html>").is_cut
    assert not read_page("<p>x").is_cut


def test_lines_are_told_once_and_titles_win() -> None:
    told = Told(LineKind.UNKNOWN)
    told.add(
        Draft(Facts("Moss")),
        [
            Lines(1, 2, LineKind.AUTHORS),
            Lines(2, 2, LineKind.TITLE),
            Lines(1, 2, LineKind.ABSTRACT),
        ],
    )
    told.mark(Lines(2, 2, LineKind.TITLE))
    assert list(told.findings([1, 2, 4])) == [
        Draft(Facts("Moss")),
        Lines(1, 1, LineKind.AUTHORS, 0),
        Lines(2, 2, LineKind.TITLE, 0),
        Lines(4, 4, LineKind.UNKNOWN),
        Heading(),
    ]
