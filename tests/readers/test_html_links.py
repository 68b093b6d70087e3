from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.model.paper import Facts
from desktop.readers.html_links import HtmlLinks
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

PAGE = """\
<html><head><title>Moss weekly</title>
<meta property="article:published_time" content="2026-10-16T08:00:00Z"></head>
<body><nav><a href="/about">About us</a></nav>
<p>We read <a href="https://arxiv.org/abs/2610.00001v2">Moss on library walls</a>
(<a href="https://arxiv.org/pdf/2610.00001">PDF</a>, <a href="https://bog.example/x">code</a>).</p>
<h3>Ferns in the reading room</h3>
<p>Ada Moss.
<a href="https://doi.org/10.1000/fern.1">Link</a></p>
<h3><a href="https://openreview.net/forum?id=AbCdEfGh">Segment Moss</a></h3>
<h3>More</h3>
<p><a href="https://huggingface.co/papers/2610.00004">here</a>
<a href="https://huggingface.co/papers/2610.00005">here</a>
</p>
</body></html>
"""


def test_links_that_say_a_title_are_papers() -> None:
    ledger = read_text(HtmlLinks(), PAGE)
    assert [draft.facts for draft in ledger.drafts] == [
        Facts("Moss on library walls", arxiv_id="2610.00001"),
        Facts("Ferns in the reading room", doi="10.1000/fern.1"),
        Facts("Segment Moss", urls=("https://openreview.net/forum?id=AbCdEfGh",)),
    ]
    assert ledger.headings[-1].name == "Moss weekly"
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    kinds = [ledger.kind(number) for number in (3, 4, 5, 6, 7, 8, 9)]
    assert kinds == [
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.LINKS,
        LineKind.LINKS,
        LineKind.TITLE,
    ]


def test_strong_words_before_a_link_are_the_title_and_what_follows_is_told() -> None:
    told = (
        "<p><b>{}). {} </b>- {} (<b><a href='https://arxiv.org/abs/2610.0000{}'>paper</a></b>)</p>"
    )
    text = "<html><body><h1>Moss of the week</h1>" + "".join(
        told.format(number, title, "We count what grows on walls, year after year.", number)
        for number, title in ((1, "Moss on library walls"), (2, "Ferns in the reading room"))
    )
    text += "</body></html>"
    moss, ferns = (draft.facts for draft in read_text(HtmlLinks(), text).drafts)
    assert (moss.title, ferns.title) == ("Moss on library walls", "Ferns in the reading room")
    assert moss.abstract == ferns.abstract == "We count what grows on walls, year after year."


@pytest.mark.parametrize(
    ("paragraph", "title"),
    [
        ("1. <b>Reeds of the fen:</b> they grow ({})", "Reeds of the fen"),
        (
            "<strong>Two reeds</strong> - a study of Reed and Rush. ({} | <a href=/x>tweet</a>)",
            "Two reeds",
        ),
        ("Reeds of the fen [{}] [<a href=/x>code</a>]", "Reeds of the fen"),
        ("Reeds of the fen<br>{}", "Reeds of the fen"),
        ("Reported in the fen: {}", None),
        ("Reeds grow in {}, as we saw.", None),
        ("<b>Note</b>: see {}", None),
        ("They <b>grow and grow</b>: see {}", None),
        (
            "<b>Reeds and ferns</b>: {} and <a href='https://arxiv.org/abs/2610.00002'>here</a>",
            None,
        ),
    ],
)
def test_a_title_may_stand_in_front_of_links_that_say_none(
    paragraph: str, title: str | None
) -> None:
    link = "<a href='https://arxiv.org/abs/2610.00001'>paper</a>"
    ledger = read_text(HtmlLinks(), f"<html><ul><li>{paragraph.format(link)}</ul></html>")
    assert [draft.facts.title for draft in ledger.drafts] == ([title] if title else [])
    assert ledger.unknown() == ([] if title else [1])


def test_other_links_are_named() -> None:
    ledger = read_text(HtmlLinks(), PAGE)
    assert [problem.line for problem in ledger.problems] == [11, 12, None]
    assert "arxiv.org/abs/2610.00004 says no title" in ledger.problems[0].text
    assert "1 link was left out" in ledger.problems[2].text
    assert ledger.unknown() == [11, 12]


def test_many_others_are_counted() -> None:
    links = "".join(f'<a href="https://arxiv.org/abs/2610.{n:05}">x</a>\n' for n in range(9))
    links += '<a href="https://a.example">x</a><a href="https://b.example">y</a>'
    texts = [problem.text for problem in read_text(HtmlLinks(), f"<html><p>{links}").problems]
    assert len(texts) == 8
    assert "4 more links" in texts[5]
    assert "2 links were left out" in texts[6]
    assert "ends early" in texts[7]


@pytest.mark.parametrize(
    ("text", "is_page"),
    [
        (PAGE, True),
        ("<html><body><a href='https://bog.example/'>Moss on library walls</a></html>", False),
        ("<html><body><a href='https://arxiv.org/abs/2610.00001'>PDF</a></html>", False),
        ("see https://arxiv.org/abs/2610.00001 for moss", False),
        ("<rss><link href='https://arxiv.org/abs/2610.00001'>Moss on library walls</rss>", False),
    ],
)
def test_pages_without_titles_are_left_to_others(text: str, is_page: bool) -> None:
    assert bool(HtmlLinks().accepts(Source.from_text(text, "x"))) is is_page


def test_other_pages_hold_no_papers(samples: Path) -> None:
    path = samples / "read_later_opml" / "wallabag_ril_export.html"
    assert HtmlLinks().accepts(Source.from_path(path)) == 0


@unhurried
@given(spoiled(PAGE))
def test_any_text_is_read(text: str) -> None:
    survives(HtmlLinks(), text)


def test_the_title_of_a_page_may_tell_its_day() -> None:
    page = PAGE.replace("Moss weekly", "Moss daily — 2026-04-22").replace("article:published", "x")
    assert read_text(HtmlLinks(), page).headings[-1].date == PartialDate(2026, 4, 22)
