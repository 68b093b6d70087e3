from __future__ import annotations

from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.refworks import RefWorks
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

TWO = """\
RT Journal Article
SR 1
A1苔藓;蕨类
T1 图书馆里的苔藓
JF 沼泽学报
YR 2021
FD 2021-03-07
AB 苔藓生长。
DO 10.1234/moss.1
LK https://example.org/moss

RT Dissertation/Thesis
SR 2
A1 Fern, Bo
T1 Ferns
YR 2019
"""


def test_records_begin_at_their_type() -> None:
    ledger = read_text(RefWorks(), TWO)
    moss, fern = ledger.drafts
    assert (moss.facts.title, moss.facts.abstract) == ("图书馆里的苔藓", "苔藓生长。")
    assert moss.facts.authors == ("苔藓", "蕨类")
    assert (moss.facts.doi, moss.date) == ("10.1234/moss.1", PartialDate(2021, 3, 7))
    assert moss.facts.urls == ("https://example.org/moss",)
    assert (fern.facts.authors, fern.date) == (("Bo Fern",), PartialDate(2019))
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(4) is LineKind.TITLE


def test_it_knows_its_own_and_no_others() -> None:
    assert RefWorks().accepts(Source.from_text(TWO, "x")) >= 90
    assert RefWorks().accepts(Source.from_text("RT @bog: moss\nT1\n", "x")) == 0


@unhurried
@given(spoiled(TWO))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(RefWorks(), text)
