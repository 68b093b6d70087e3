from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.digest import LineKind
from desktop.model.errors import ReadProblem
from desktop.readers.mixed_references import MixedReferences
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

RIS = """\
TY  - JOUR
TI  - Moss on libraries
AU  - Moss, Ada
ER  -
"""
BIBTEX = """\
@article{fern,
  title = {Ferns},
  author = {Fern, Bo},
  note = {begins like
TY  - JOUR},
}
"""
REFER = "%0 Journal Article\n%T Reeds\n%A Reed, Cy\n%D 2020\n"
NBIB = "PMID- 12345678\nTI  - Rushes.\nFAU - Rush, Di\nSO  - Bog. 2026.\n"
WOS = "FN Bog Science\nVR 1.0\nPT J\nAU Heath, E\nTI Heaths\nER\n\nEF\n"
REFWORKS = "RT Journal Article\nA1 Mire, F\nT1 Mires\nYR 2020\n"


def test_each_stretch_is_read_by_the_reader_of_its_kind() -> None:
    text = "\n".join((RIS, BIBTEX, REFER, NBIB, WOS, REFWORKS))
    assert reader_for(Source.from_text(text, "x")).name == "mixed-references"
    ledger = read_text(MixedReferences(), text)
    assert [(draft.facts.title, draft.facts.authors) for draft in ledger.drafts] == [
        ("Moss on libraries", ("Ada Moss",)),
        ("Ferns", ("Bo Fern",)),
        ("Reeds", ("Cy Reed",)),
        ("Rushes.", ("Di Rush",)),
        ("Heaths", ("E Heath",)),
        ("Mires", ("F Mire",)),
    ]
    assert (ledger.problems, ledger.unknown()) == ([], [])
    fern = ledger.drafts[1]
    assert (fern.first_line, fern.last_line) == (6, 11)
    assert ledger.kind(7) is LineKind.TITLE
    assert [run.paper for run in ledger.lines if run.kind is LineKind.TITLE] == list(range(6))


def test_no_blank_line_need_part_them_where_a_record_has_an_end() -> None:
    ledger = read_text(MixedReferences(), "My list:\n" + RIS + BIBTEX + RIS)
    assert [draft.facts.title for draft in ledger.drafts] == [
        "Moss on libraries",
        "Ferns",
        "Moss on libraries",
    ]
    assert ledger.drafts[-1].first_line == 12


def test_problems_keep_their_lines() -> None:
    ledger = read_text(
        MixedReferences(), RIS + "\n" + BIBTEX + "\n" + "@misc{reed,\n  year = 2020}\n"
    )
    assert [problem.line for problem in ledger.problems] == [13]


@pytest.mark.parametrize(
    "text", [RIS, BIBTEX, RIS + RIS, f"<pre>\n{RIS}\n{BIBTEX}</pre>", RIS + "\n@see(me)\n", "moss"]
)
def test_one_kind_is_left_to_its_own_reader(text: str) -> None:
    assert MixedReferences().accepts(Source.from_text(text, "x")) == 0


def test_no_real_file_is_mixed(samples: Path) -> None:
    for folder in ("bibtex", "ris", "endnote_nbib_wos_csv", "csl_json", "zotero_rdf", "nasty"):
        for path in (samples / folder).iterdir():
            try:
                source = Source.from_path(path)
            except ReadProblem:
                continue
            assert MixedReferences().accepts(source) == 0, path.name


@unhurried
@given(spoiled(RIS + BIBTEX, REFER + "\n" + NBIB, WOS + REFWORKS))
def test_any_text_is_read(text: str) -> None:
    survives(MixedReferences(), text)
