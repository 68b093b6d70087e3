from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.digest import LineKind
from desktop.readers.opml import Opml
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

FEEDS = """\
<?xml version="1.0"?>
<opml version="2.0">
<head><title>Bogs</title></head>
<body>
<outline text="Wet">
<outline type="rss" text="Moss"
  xmlUrl="https://example.org/moss.xml" htmlUrl="https://example.org"/>
<outline text="Fern" xmlUrl="https://example.org/fern.xml"/>
</outline>
<outline type="link" text="Reeds in Bogs" url="https://arxiv.org/abs/2410.00001"/>
</body></opml>
"""


def test_feeds_are_counted_and_links_to_papers_read() -> None:
    ledger = read_text(Opml(), FEEDS)
    assert [draft.facts.arxiv_id for draft in ledger.drafts] == ["2410.00001"]
    assert [(problem.text, problem.line) for problem in ledger.problems] == [
        ("This list names 2 feeds. Save the feed that you want and import that.", 6)
    ]
    assert [ledger.kind(n) for n in (2, 5, 7, 8, 10)] == [
        LineKind.FURNITURE,
        LineKind.FURNITURE,
        LineKind.LINKS,
        LineKind.LINKS,
        LineKind.TITLE,
    ]
    assert ledger.headings[-1].name == "Bogs"
    assert ledger.unknown() == []


def test_an_empty_list_says_so() -> None:
    assert read_text(Opml(), "<opml></opml>").problems[0].text == "This list names no papers."


@pytest.mark.parametrize("text", [FEEDS, FEEDS.partition("<body>\n")[2], FEEDS.upper()])
def test_it_knows_its_own(text: str) -> None:
    assert Opml().accepts(Source.from_text(text, "x")) >= 85


def test_others_are_left_to_others() -> None:
    assert Opml().accepts(Source.from_text("<rss><channel/></rss>", "x")) == 0


@pytest.mark.parametrize(
    ("name", "feeds"), [("netnewswire_Subs.opml", 207), ("newsboat_example2.opml", 7)]
)
def test_real_lists(samples: Path, name: str, feeds: int) -> None:
    source = Source.from_path(samples / "read_later_opml" / name)
    assert Opml().accepts(source) > 90
    ledger = read_source(Opml(), source)
    assert (ledger.drafts, ledger.unknown()) == ([], [])
    assert ledger.problems[0].text.startswith(f"This list names {feeds} feeds and no papers.")


@unhurried
@given(spoiled(FEEDS))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(Opml(), text)
