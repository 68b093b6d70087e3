from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.bibtex import Bibtex
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives, unhurried

FENS = r"""% Encoding: UTF-8
@string{jof = "Journal of Fens"}

@Article{moss2020,
  author   = {M{\"o}ss, Ada and Fern, Bo and others},
  title    = {On the {Growth} of
              Moss --- in $n^2$ Bogs},
  journal  = jof,
  year     = 2020,
  month    = jan # " 5",
  doi      = {10.1234/moss.5},
  abstract = {Moss grows \emph{slowly}; mail
@the{authors} for 50\% more.

It is green.},
  keywords = {moss, bogs},
}
Some words between.
@inproceedings(fern, title="Ferns", author={Reed, Cy}, crossref={fen26}, eprint={2601.00001})

@proceedings{fen26,
  booktitle = {Proceedings of the Fens},
  year = {2026},
}
@Comment{jabref-meta: databaseType:bibtex;}
"""
BROKEN = """\
@book{heath,
  title = {On {Heath},
  year = 2001,
}

@book{bog,
  title = {On Bogs}},
  year = {2003},
}
@book{none,
  author = {Moss, Ada},
  year = {2003},
}
@book{mire,
  title = {Mires},
  year = 2004
@book{reed,
  title = {Reeds},
  abstract = {Reeds are tall
and"""
COUNTS = {
    "bibtex/bbt_crlf_1730-3.bib": (4, 4),
    "bibtex/bbt_mendeley_idiocy.bib": (512, 512),
    "bibtex/bbt_plus_in_fieldname_2660.bib": (283, 210),
    "bibtex/bbt_zotero_arxiv_2163.biblatex": (12, 12),
    "bibtex/bibtexparser_article_oneline.bib": (2, 2),
    "bibtex/bibtexparser_multiple_entries_and_comments.bib": (3, 3),
    "bibtex/jabref_authors.bib": (212, 212),
    "bibtex/jabref_complex.bib": (20, 20),
    "bibtex/jabref_mixed_content.bib": (1, 1),
    "bibtex/jabref_utf8-bom.bib": (2, 2),
    "nasty/bibtexparser_gbk.bib": (1, 1),
    "nasty/jabref_encoding-windows-1252-with-header.bib": (1, 0),
    "nasty/jabref_tiny-LE-withBOM.bib": (1, 1),
}


def read(text: str) -> Ledger:
    return read_text(Bibtex(), text)


def test_papers_with_all_that_is_said_of_them() -> None:
    ledger = read(FENS)
    moss, fern, fens = ledger.drafts
    assert moss.facts.title == "On the Growth of Moss — in $n^2$ Bogs"
    assert (moss.facts.authors, moss.facts.author_count) == (("Ada Möss", "Bo Fern"), None)
    assert moss.facts.abstract.startswith("Moss grows slowly; mail @the")
    assert moss.facts.abstract.endswith("for 50% more. It is green.")
    assert (moss.date, moss.facts.doi) == (PartialDate(2020, 1, 5), "10.1234/moss.5")
    assert (moss.first_line, moss.last_line) == (4, 17)
    assert (fern.facts.title, fern.facts.authors) == ("Ferns", ("Cy Reed",))
    assert (fern.date, fern.facts.arxiv_id) == (PartialDate(2026), "2601.00001")
    assert fens.facts.title == "Proceedings of the Fens"
    assert ledger.problems == []


def test_each_line_is_what_its_field_is() -> None:
    ledger = read(FENS)
    kinds = {
        LineKind.FURNITURE: (1, 2, 4, 17, 18, 25),
        LineKind.AUTHORS: (5,),
        LineKind.TITLE: (6, 7, 19),
        LineKind.BYLINE: (8, 16, 22),
        LineKind.DATE: (9, 10, 23),
        LineKind.LINKS: (11,),
        LineKind.ABSTRACT: (12, 13, 15),
    }
    for kind, numbers in kinds.items():
        assert [ledger.kind(number) for number in numbers] == [kind] * len(numbers)
    assert ledger.unknown() == []


def test_what_is_broken_costs_only_itself_and_is_told() -> None:
    ledger = read(BROKEN)
    assert [draft.facts.title for draft in ledger.drafts] == [
        "On Heath", "On Bogs", "Mires", "Reeds",
    ]  # fmt: skip
    assert [draft.date and draft.date.year for draft in ledger.drafts] == [2001, 2003, 2004, None]
    assert ledger.drafts[-1].facts.abstract == ""
    assert [(problem.line, problem.text) for problem in ledger.problems] == [
        (2, "The braces or quotes of “title” in the entry “heath” do not match; its end is a guess."),  # noqa: E501
        (7, "Something in the entry “bog” is no field."),
        (10, "The entry “none” has no title and is left out."),
        (14, "The entry “mire” is not closed."),
        (19, "Nothing ends “abstract” in the entry “reed”, which is left out."),
    ]  # fmt: skip
    assert ledger.unknown() == [10, 11, 12, 13, 19, 20]


def test_fields_outside_of_entries_are_told() -> None:
    ledger = read("% @misc{a,\n  title = {Moss},\n}\n@misc{b, title = {Fern}}")
    assert len(ledger.drafts) == 1
    assert [problem.line for problem in ledger.problems] == [2]
    assert ledger.unknown() == [2]


def test_two_entries_of_one_key_and_several_in_a_line() -> None:
    ledger = read("@misc{a, title={Moss}} @misc{a, title={Fern}}\n@misc{b, title={Reed}}")
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss", "Fern", "Reed"]
    assert ledger.kind(1) is LineKind.TITLE


def test_an_export_may_say_when_it_was_made() -> None:
    ledger = read("Fenopus\nEXPORT DATE: 20 July 2015\n\n@misc{a, title={Moss}}\n")
    assert ledger.headings[-1].date == PartialDate(2015, 7, 20)
    assert ledger.kind(2) is LineKind.DATE


def test_what_is_no_paper_is_no_trouble() -> None:
    ledger = read('@IEEEtranBSTCTL{ctl,\n x = {y},\n}\n@set{s, entryset = {a,b}}\n@preamble{"x"}')
    assert (ledger.drafts, ledger.problems, ledger.unknown()) == ([], [], [])


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        (FENS, 90, 100),
        (BROKEN, 90, 100),
        ("@newkind{moss,\n  title = {Moss}\n}", 60, 80),
        ("@comment{jabref-meta: grouping:\n0 x;\n}", 60, 80),
        ("To cite us:\n\n" + "words\n" * 30 + "@misc{a,\n title={x}}", 1, 40),
        ("Write to\n@someone or moss@fen.org\n", 0, 0),
        ('[{"bib": "\\n@article{a,\n title={x}"}]', 0, 0),
        ("<html>\n@article{a,\n title={x}}", 0, 0),
    ],
)
def test_the_format_is_known_by_its_entries(text: str, least: int, most: int) -> None:
    assert least <= Bibtex().accepts(Source.from_text(text, "x")) <= most


@pytest.mark.parametrize("name", COUNTS)
def test_real_files_are_read_whole(samples: Path, name: str) -> None:
    source = Source.from_path(samples / name)
    assert reader_for(source).name == "bibtex"
    entries, papers = COUNTS[name]
    ledger = read_source(Bibtex(), source)
    assert len(ledger.drafts) == papers
    assert len(ledger.problems) == entries - papers
    assert all(
        problem.text.endswith("has no title and is left out.") for problem in ledger.problems
    )


def test_a_real_file_with_entries_that_are_no_papers(samples: Path) -> None:
    source = Source.from_path(samples / "bibtex" / "bibtexparser_biber-examples.bib")
    ledger = read_source(Bibtex(), source)
    sets_and_data = 3
    assert len(ledger.drafts) + len(ledger.problems) + sets_and_data == 118
    assert len(ledger.drafts) == 97


def test_the_fields_of_a_real_file(samples: Path) -> None:
    source = Source.from_path(samples / "bibtex" / "bbt_zotero_arxiv_2163.biblatex")
    ledger = read_source(Bibtex(), source)
    assert sum(draft.facts.arxiv_id is not None for draft in ledger.drafts) == 5
    assert all(draft.facts.authors and draft.date and draft.facts.urls for draft in ledger.drafts)
    assert not any("\\" in draft.facts.title for draft in ledger.drafts)
    assert "textbackslash" not in ledger.drafts[1].facts.abstract


def test_real_files_in_time(samples: Path) -> None:
    text = Source.from_path(samples / "bibtex" / "bbt_mendeley_idiocy.bib").text()
    start = time.process_time()
    assert sum(1 for _ in Bibtex().read(Source.from_text(text, "x"))) > 2000
    assert time.process_time() - start < 2


@unhurried
@given(spoiled(FENS, BROKEN, FENS.replace("\n", " ")))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(Bibtex(), text)
