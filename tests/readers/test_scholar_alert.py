from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.registry import reader_for
from desktop.readers.scholar_alert import ScholarAlert
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

SITE = "http://scholar.google.com/scholar_url?url="
ALERT = f"""\
<!doctype html><html><head><style>.gse_alrt_sni{{}}</style></head><body><div>
<h3><span>[PDF]</span> <a href="{SITE}https://arxiv.org/pdf/2610.00001&amp;hl=en&amp;sa=X"
 class="gse_alrt_title">Moss on <b>library</b> walls</a></h3>
<div style="color:#006621">A Moss, BC Fern…&nbsp;- arXiv preprint arXiv:2610.00001, 2026</div>
<div class="gse_alrt_sni">Moss grows on the <br>north side …</div>
<div><table><tr><td><a href="http://scholar.google.com/scholar_share?x=1"><img></a></td></tr></table></div>
<h3><a href="{SITE}https://bog.example/a?b=1%26c=2&amp;hl=en" class="gse_alrt_title">Ferns</a></h3>
<div style="color:#006621">C Reed - 2025</div>
<div class="gse_alrt_sni">Ferns are …</div>
<h3><a href="https://scholar.google.de/scholar_url?url=https://dl.acm.org/doi/abs/10.1000/r.1&amp;hl=de">
Reeds</a></h3>
<div>C Reed, D Rush</div>
<h3><a class="gse_alrt_title" href="https://bog.example/rush">Rushes</a></h3>
<div>2024</div>
<p>This message was sent by Google Scholar.</p>
</div></body></html>
"""


def test_the_hits_of_an_alert() -> None:
    ledger = read_text(ScholarAlert(), ALERT)
    moss, fern, reed, rush = ledger.drafts
    assert moss.facts.title == "Moss on library walls"
    assert moss.facts.authors == ("A Moss", "BC Fern")
    assert moss.facts.arxiv_id == "2610.00001"
    assert moss.facts.urls == ("https://arxiv.org/pdf/2610.00001",)
    assert moss.facts.abstract == ""
    assert moss.date == PartialDate(2026)
    assert (moss.first_line, moss.last_line) == (2, 5)
    assert fern.facts.urls == ("https://bog.example/a?b=1&c=2",)
    assert (fern.facts.authors, fern.date) == (("C Reed",), PartialDate(2025))
    assert (reed.facts.title, reed.facts.doi) == ("Reeds", "10.1000/r.1")
    assert (reed.facts.authors, reed.date) == (("C Reed", "D Rush"), None)
    assert (rush.facts.authors, rush.date) == ((), PartialDate(2024))
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert [ledger.kind(number) for number in range(2, 7)] == [
        LineKind.TITLE,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.ABSTRACT,
        LineKind.FURNITURE,
    ]


def test_a_title_in_which_the_text_ends_is_no_paper() -> None:
    ledger = read_text(ScholarAlert(), ALERT[: ALERT.index("ns</a>")])
    assert len(ledger.drafts) == 1
    assert "“Fer”, which was left out" in ledger.problems[0].text
    assert "ends early" in ledger.problems[1].text


def test_authors_in_whom_the_text_ends_are_left_out() -> None:
    ledger = read_text(ScholarAlert(), ALERT[: ALERT.index("eed - 2025")])
    assert [draft.facts.authors for draft in ledger.drafts] == [("A Moss", "BC Fern"), ()]
    assert "authors of “Ferns”" in ledger.problems[0].text
    assert ledger.unknown() == [8]


@pytest.mark.parametrize(
    ("text", "is_alert"),
    [
        (ALERT, True),
        (ALERT.replace("gse_alrt_title", "x"), True),
        (f"<html><p><a href='{SITE}https://bog.example'>x</a></html>", False),
        ("<html><p>gse</html>", False),
        ("gse_alrt_title", False),
    ],
)
def test_alerts_are_told_from_other_texts(text: str, is_alert: bool) -> None:
    assert bool(ScholarAlert().accepts(Source.from_text(text, "x"))) is is_alert


@pytest.mark.parametrize("name", ["scholar_alert_1_body.html", "scholar_alert_2_body.html"])
def test_real_alerts(samples: Path, name: str) -> None:
    source = Source.from_path(samples / "scholar_alert_email" / name)
    assert reader_for(source).name == "scholar-alert"
    ledger = read_source(ScholarAlert(), source)
    assert len(ledger.drafts) == 3
    assert all(draft.facts.authors and draft.facts.urls for draft in ledger.drafts)
    assert not any("scholar.google" in draft.facts.urls[0] for draft in ledger.drafts)
    assert ledger.problems == []


@unhurried
@given(spoiled(ALERT))
def test_any_text_is_read(text: str) -> None:
    survives(ScholarAlert(), text)


def test_a_link_that_only_says_what_kind_of_file_it_is_is_no_title() -> None:
    address = "https://scholar.google.com/scholar_url?url=https://arxiv.org"
    ledger = read_text(
        ScholarAlert(),
        f'''<html><h3><a href="{address}/pdf/2610.00001&amp;hl=en">[PDF]</a>
<a href="{address}/abs/2610.00001&amp;hl=en">[HTML] [B] Moss on walls</a></h3>
<div>A Moss - arXiv preprint, 2026</div></html>''',
    )
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on walls"]
    assert ledger.drafts[0].facts.urls == ("https://arxiv.org/abs/2610.00001",)
