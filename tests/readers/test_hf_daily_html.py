from __future__ import annotations

import html
import json
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.hf_daily_html import HfDailyHtml
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives, unhurried

PAPERS = [("2610.00001", "Moss “on” libraries"), ("2610.00002", "Ferns's <i>fronds</i>")]


def item(number: str, title: str) -> dict[str, object]:
    return {
        "paper": {
            "id": number,
            "title": title,
            "summary": f"About {title}.\nAnd more.",
            "authors": [{"name": "Ada Moss"}],
            "publishedAt": "2026-10-14T00:00:00.000Z",
            "upvotes": 3,
        },
        "title": title,
        "numComments": 1,
    }


def card(number: str, title: str) -> str:
    return f"""<article class="x"><a href="/papers/{number}"><img src="x.png"></a>
<a href="/login?next=x"><div>7</div></a>
<h3><a href="/papers/{number}" class="y">{html.escape(title)}</a></h3>
<a href="/papers/{number}"><ul><li>·</li><li>12 authors</li></ul></a>
<a href="/papers/{number}#community"><svg></svg>
 4</a></article>
"""


def page(data: str, cards: str = "", quote: str = '"') -> str:
    escaped = html.escape(data, quote=False).replace(quote, f"&#{ord(quote)};")
    return f"""<!doctype html>
<html><head><title>Daily Papers - Hugging Face</title></head><body>
<div class="SVELTE_HYDRATER" data-target="MainHeader" data-props="{{&quot;a&quot;:1}}">Menu</div>
<div class="SVELTE_HYDRATER" data-target="DailyPapers" data-props={quote}{escaped}{quote}>
{cards}</div>
</body></html>
"""


DATA = json.dumps(
    {"dateString": "2026-10-16", "periodType": "day", "dailyPapers": [item(*p) for p in PAPERS]}
)
CARDS = "".join(card(*paper) for paper in PAPERS)
WHOLE = page(DATA, CARDS)


def titles(ledger: Ledger) -> list[str]:
    return [draft.facts.title for draft in ledger.drafts]


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_data_of_a_page_in_either_quotes(quote: str) -> None:
    ledger = read_text(HfDailyHtml(), page(DATA, CARDS, quote))
    assert titles(ledger) == [title for _, title in PAPERS]
    assert ledger.drafts[0].facts.abstract == "About Moss “on” libraries. And more."
    assert ledger.drafts[0].date == PartialDate(2026, 10, 14)
    assert ledger.drafts[0].first_line == 4
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(4) is LineKind.TITLE
    assert ledger.kind(6) is LineKind.FURNITURE
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    assert ledger.headings[-1].name == "Daily Papers - Hugging Face"


def test_cards_serve_for_what_the_data_lacks() -> None:
    data = json.dumps({"dailyPapers": [item(*PAPERS[0])]})
    ledger = read_text(HfDailyHtml(), page(data, CARDS))
    moss, fern = ledger.drafts
    assert moss.facts.abstract
    assert fern.facts.title == PAPERS[1][1]
    assert (fern.facts.arxiv_id, fern.facts.author_count) == ("2610.00002", 12)
    assert (fern.facts.upvotes, fern.facts.comments) == (7, 4)
    assert fern.facts.urls == ("https://huggingface.co/papers/2610.00002",)
    assert "1 paper has no abstract here" in ledger.problems[0].text
    assert [run.kind for run in ledger.lines if run.paper == 1] == [
        LineKind.COUNTS,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.COUNTS,
    ]


def test_a_page_that_is_cut_keeps_what_is_whole() -> None:
    text = WHOLE[: WHOLE.index("About Ferns")]
    ledger = read_text(HfDailyHtml(), text)
    assert titles(ledger) == [PAPERS[0][1]]
    assert "“Ferns's <i>fronds</i>” was left out" in ledger.problems[0].text
    assert ledger.problems[0].line == 4
    assert "ends early" in ledger.problems[1].text


def test_a_card_that_is_cut_is_no_paper() -> None:
    text = page("{}", CARDS)
    ledger = read_text(HfDailyHtml(), text[: text.index("fronds")])
    assert titles(ledger) == [PAPERS[0][1]]
    assert "which was left out" in ledger.problems[0].text


def test_broken_data_is_named() -> None:
    ledger = read_text(HfDailyHtml(), WHOLE.replace("Ada Moss&#34;", "Ada Moss", 1))
    assert sorted(titles(ledger)) == sorted(title for _, title in PAPERS)
    assert "broken" in ledger.problems[0].text


def test_a_page_without_papers_says_so() -> None:
    ledger = read_text(HfDailyHtml(), page("{}", "<article>Nothing</article>"))
    assert ledger.drafts == []
    assert "no paper" in ledger.problems[0].text


@pytest.mark.parametrize(
    ("text", "is_page"),
    [
        (WHOLE, True),
        (page("{}", f"huggingface.co {CARDS}"), True),
        ("<html><p>huggingface.co/papers</p></html>", False),
        ('{"dailyPapers": []}', False),
    ],
)
def test_pages_are_told_from_other_texts(text: str, is_page: bool) -> None:
    assert bool(HfDailyHtml().accepts(Source.from_text(text, "x"))) is is_page


def test_the_saved_page(samples: Path) -> None:
    path = samples / "hf_daily_html" / "huggingface_papers_2024-08-01_saved_page.html"
    source = Source.from_path(path)
    assert reader_for(source).name == "hf-daily-html"
    ledger = read_source(HfDailyHtml(), source)
    assert len(ledger.drafts) == 13
    assert ledger.problems == []
    assert ledger.headings[-1].date == PartialDate(2024, 8, 1)
    assert all(draft.facts.abstract and draft.facts.arxiv_id for draft in ledger.drafts)
    assert max(len(draft.facts.authors) for draft in ledger.drafts) > 500


def test_the_saved_page_cut(samples: Path) -> None:
    path = samples / "hf_daily_html" / "huggingface_papers_2024-08-01_saved_page.html"
    text = path.read_text(encoding="utf-8")
    cut = read_text(HfDailyHtml(), text[:90_000])
    assert len(cut.drafts) == 2
    cards = read_text(HfDailyHtml(), text.replace("&quot;paper&quot;", "&quot;x&quot;"))
    assert len(cards.drafts) == 13
    assert cards.drafts[0].facts.author_count == 533


@unhurried
@given(spoiled(WHOLE, page("{}", CARDS)))
def test_any_text_is_read(text: str) -> None:
    survives(HfDailyHtml(), text)
