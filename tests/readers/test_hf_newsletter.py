from __future__ import annotations

from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.hf_newsletter import HfNewsletter
from desktop.readers.mail import MailDigest
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_text, spoiled, survives, unhurried

LONG = "Moss grows on the north side of walls, and nobody knows why. " * 5
PAGE = f"""\
<html><body><h1>Daily Papers</h1><p>Hi Ada, these trend today:</p>
<table><tr><td><a href="https://huggingface.co/papers/2610.00001"><img src="x"></a></td></tr>
<tr><td><a href="https://huggingface.co/papers/2610.00001">▲ 94</a></td></tr>
<tr><td><h3><a href="https://huggingface.co/papers/2610.00001?utm=x">Moss on library walls</a></h3>
<p>Ada Moss, Bo Fern, Cy Reed</p>
<p>{LONG}</p>
<p>12 authors · Oct 14, 2026 · 5 comments</p>
<a href="https://huggingface.co/papers/2610.00001">Read more</a></td></tr>
<tr><td><a href="https://mail.example/c?x"><b>No paper at all</b></a>
<a href="https://hf.co/papers/2610.00002"><b>Ferns in the reading room</b></a><br>
👍 7 | by Bo Fern and Cy Reed<br> <br>Submitted by ada</td></tr></table>
<p>You receive this since you asked. <a href="https://huggingface.co/settings">Unsubscribe</a></p>
</body></html>
"""


def titles(ledger: Ledger) -> list[str]:
    return [draft.facts.title for draft in ledger.drafts]


def test_cards_are_papers() -> None:
    ledger = read_text(HfNewsletter(), PAGE)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on library walls"
    assert moss.facts.authors == ("Ada Moss", "Bo Fern", "Cy Reed")
    assert moss.facts.abstract == LONG.strip()
    assert (moss.facts.author_count, moss.facts.upvotes, moss.facts.comments) == (12, 94, 5)
    assert moss.facts.arxiv_id == "2610.00001"
    assert moss.facts.urls == ("https://huggingface.co/papers/2610.00001",)
    assert moss.date == PartialDate(2026, 10, 14)
    assert (moss.first_line, moss.last_line) == (3, 7)
    assert fern.facts.title == "Ferns in the reading room"
    assert fern.facts.abstract == ""
    assert ledger.problems == []
    assert [ledger.kind(number) for number in (1, 3, 4, 5, 6, 7, 10)] == [
        LineKind.FURNITURE,
        LineKind.COUNTS,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.ABSTRACT,
        LineKind.AUTHORS,
        LineKind.TITLE,
    ]


def test_a_card_may_be_one_paragraph() -> None:
    fern = read_text(HfNewsletter(), PAGE).drafts[1]
    assert fern.facts.upvotes == 7
    assert fern.facts.authors == ("Bo Fern", "Cy Reed")


def test_a_page_that_is_cut_keeps_what_is_whole() -> None:
    ledger = read_text(HfNewsletter(), PAGE[: PAGE.index("nobody knows")])
    assert titles(ledger) == ["Moss on library walls"]
    assert ledger.drafts[0].facts.abstract == ""
    assert "what follows “Moss on library walls”" in ledger.problems[0].text
    ledger = read_text(HfNewsletter(), PAGE[: PAGE.index("library walls")])
    assert ledger.drafts == []


def test_pages_are_told_from_other_texts() -> None:
    def accepts(text: str) -> int:
        return HfNewsletter().accepts(Source.from_text(text, "x"))

    one = '<html><p><a href="https://huggingface.co/papers/2610.00001">Moss on walls</a></html>'
    assert accepts(PAGE) > 50
    assert accepts(one) == 0
    assert accepts("<html><p>huggingface.co/papers/</html>") == 0
    assert accepts("see https://huggingface.co/papers/2610.00001") == 0


def test_it_comes_by_mail() -> None:
    head = "From: hf@hf.example\nTo: ada@bog.example\nSubject: Papers\nContent-Type: text/html\n\n"
    assert titles(read_text(MailDigest(), head + PAGE)) == titles(read_text(HfNewsletter(), PAGE))


@unhurried
@given(spoiled(PAGE))
def test_any_text_is_read(text: str) -> None:
    survives(HfNewsletter(), text)
