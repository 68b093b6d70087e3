from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.csv_papers import CsvPapers, find_table
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

HEAD = "Title,Authors,Abstract,Year,Publication Date,DOI,Link,Upvotes,Tags\n"
MOSS = (
    '"Moss, on libraries","Moss, A.; Fern, B.","Moss grows.\n\nIt ""stops"".",2014,2014-06-03,'
    "10.1234/moss.1,https://example.org/moss,12,wet\n"
)
FERN = "Ferns,Bo Fern,Ferns.,2010,,,http://arxiv.org/abs/1010.00002v1,,\n"
COMMA = HEAD + MOSS + FERN


def test_the_web_of_science_tells_the_day_of_its_report() -> None:
    names = "PT\tAU\tTI\tSO\tAB\tPD\tPY\tDI\tDA\tUT"
    row = "J\tMoss, A; Fern, B\tMoss\tBOG\tIt grows.\tOCT\t2024\t10.1000/m\t2025-11-01\tWOS:1"
    [draft] = read_text(CsvPapers(), f"{names}\n{row}\n").drafts
    assert draft.date == PartialDate(2024, 10)


def test_rows_are_papers() -> None:
    ledger = read_text(CsvPapers(), COMMA)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss, on libraries"
    assert moss.facts.authors == ("A. Moss", "B. Fern")
    assert moss.facts.abstract == 'Moss grows. It "stops".'
    assert (moss.facts.doi, moss.facts.upvotes) == ("10.1234/moss.1", 12)
    assert (moss.date, moss.facts.urls) == (PartialDate(2014, 6, 3), ("https://example.org/moss",))
    assert (moss.first_line, moss.last_line) == (2, 4)
    assert (fern.facts.arxiv_id, fern.date) == ("1010.00002", PartialDate(2010))
    assert [ledger.kind(n) for n in (1, 2, 4, 5)] == [
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.TITLE,
    ]
    assert (ledger.problems, ledger.unknown()) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        COMMA,
        "\ufeff" + COMMA.replace("\n", "\r\n"),
        "sep=,\n" + COMMA,
        "About the data: exported today\n\n" + COMMA,
        COMMA + COMMA,
        COMMA + ",,,,,,,,\n",
        HEAD.replace(",", ";") + "Moss;A;;2014;;;;;\nFern;B;;2010;;;;;\n",
        HEAD.replace(",", "\t") + "Moss\tA\t\t2014\t\t\t\t\t\nFern\tB\t\t2010\t\t\t\t\t\n",
        HEAD + "1," + MOSS + "2," + FERN,
    ],
)
def test_deviations_that_do_not_matter(text: str) -> None:
    assert CsvPapers().accepts(Source.from_text(text, "x")) >= 80
    ledger = read_text(CsvPapers(), text)
    assert len(ledger.drafts) == (4 if text == COMMA + COMMA else 2)
    assert ledger.drafts[0].facts.title.startswith("Moss")
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_another_table_may_follow() -> None:
    other = '\ufeff"Authors","Title","DOI"\n"Reed, C.; Rush, D.","Reeds, wet","10.1234/reed.1"\n'
    ledger = read_text(CsvPapers(), COMMA + other)
    assert ledger.drafts[-1].facts.title == "Reeds, wet"
    assert ledger.drafts[-1].facts.authors == ("C. Reed", "D. Rush")
    assert len(ledger.drafts) == 3
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_what_stands_in_place_of_an_abstract_is_none() -> None:
    text = "Title,Abstract,DOI\nMoss,[No abstract available],10.1234/moss.1\n"
    assert read_text(CsvPapers(), text).drafts[0].facts.abstract == ""


def test_several_identifiers_may_stand_in_one_cell() -> None:
    ids = "{'ArXiv': '2410.00001', 'DOI': '10.1234/m'}"
    text = f'title,abstract,externalIds\nMoss,It grows.,"{ids}"\n'
    facts = read_text(CsvPapers(), text).drafts[0].facts
    assert (facts.arxiv_id, facts.doi) == ("2410.00001", "10.1234/m")


def test_rows_that_are_too_short_or_too_long_are_told() -> None:
    text = HEAD + "Reeds,Cy Reed\n" + FERN.strip() + ",more\n" + "Rush, es,Di Rush,,x\n" + ",,x\n"
    text += "a,b,c,d,e,f,g,h,i,j\n"
    ledger = read_text(CsvPapers(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Reeds", "Ferns", "Rush"]
    assert [(problem.text, problem.line) for problem in ledger.problems] == [
        ("2 rows with fewer cells than there are columns.", 2),
        ("1 row with more cells than there are columns; they were left off.", 3),
        ("1 row left out, without a title.", 5),
        ("1 row left out, with more cells than there are columns.", 6),
    ]
    assert ledger.unknown() == [5, 6]


def test_a_cell_that_goes_on_without_quotes_makes_no_paper() -> None:
    ledger = read_text(CsvPapers(), HEAD + FERN + "and they go on.\n" + FERN)
    assert [draft.facts.title for draft in ledger.drafts] == ["Ferns", "Ferns"]
    assert [(problem.text, problem.line) for problem in ledger.problems] == [
        ("1 row left out, with a single cell.", 3)
    ]


def test_a_text_that_was_cut_keeps_whole_rows() -> None:
    ledger = read_text(CsvPapers(), HEAD + FERN + MOSS[:57])
    assert [draft.facts.title for draft in ledger.drafts] == ["Ferns"]
    assert ledger.unknown() == [3, 4, 5]
    assert "never closed" in ledger.problems[0].text
    assert ledger.problems[0].line == 3


def test_columns_that_are_guessed_are_told() -> None:
    row = "2410.0000{},Moss on all libraries {}\n"
    text = "x,y\n" + "".join(row.format(n, n) for n in range(4))
    assert 0 < CsvPapers().accepts(Source.from_text(text, "x")) < 50
    ledger = read_text(CsvPapers(), text)
    assert ledger.drafts[3].facts.arxiv_id == "2410.00003"
    assert [problem.text for problem in ledger.problems] == [
        "The column “y” was read as titles, by its look."
    ]


def test_links_to_papers_tell_of_papers() -> None:
    text = "date,title,url\n2024-10-02,Moss,https://arxiv.org/abs/2410.00001\n"
    assert CsvPapers().accepts(Source.from_text(text, "x")) == 65
    assert CsvPapers().accepts(Source.from_text(text.replace("arxiv", "axiv"), "x")) == 30
    draft = read_text(CsvPapers(), text).drafts[0]
    assert (draft.facts.arxiv_id, draft.date) == ("2410.00001", PartialDate(2024, 10, 2))


def test_the_way_of_embase_to_tell_the_date() -> None:
    text = (
        "Title,Author Names,Source\nMoss,Moss A.,Bogs (2014) 3:3. Date of Publication: June 2014\n"
    )
    assert read_text(CsvPapers(), text).drafts[0].date == PartialDate(2014, 6)


@pytest.mark.parametrize(
    "text",
    [
        "Dear reader,\n\nthe title, authors, and abstract are missing.\n",
        '[{"title": "a,b", "authors": "c"}]\n',
        "name,mail\nAda,a@b.org\n",
        "| Title | Authors |\n|---|---|\n| Moss | Ada |\n",
        "Papers of today\n\n| Title | Authors |\n|---|---|\n| Moss | Ada |\n",
        "Title | Authors | Year\n--- | :---: | ---\nMoss | Ada | 2014\n",
    ],
)
def test_others_are_left_to_others(text: str) -> None:
    assert CsvPapers().accepts(Source.from_text(text, "x")) == 0
    assert find_table(text) is None
    read_text(CsvPapers(), text)


@pytest.mark.parametrize(
    ("name", "papers"), [("asreview_embase.csv", 6), ("asreview_generic_semicolon.csv", 2)]
)
def test_real_tables(samples: Path, name: str, papers: int) -> None:
    source = Source.from_path(samples / "endnote_nbib_wos_csv" / name)
    assert CsvPapers().accepts(source) >= 80
    ledger = read_source(CsvPapers(), source)
    assert len(ledger.drafts) == papers
    assert all(d.facts.abstract and d.facts.authors and d.date for d in ledger.drafts)
    assert (ledger.problems, ledger.unknown()) == ([], [])


@unhurried
@given(spoiled(COMMA, COMMA.replace(",", "\t")))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(CsvPapers(), text)


@pytest.mark.parametrize(
    "text",
    [HEAD + "a," * 100_000, HEAD + '"' * 100_000, HEAD + "a,b\n" * 8_000, HEAD + "a\n" * 20_000],
)
def test_long_texts_are_read_in_time(text: str) -> None:
    survives(CsvPapers(), text)
