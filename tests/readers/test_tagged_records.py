from __future__ import annotations

import re
from collections.abc import Collection, Iterator

import pytest

from desktop.model.digest import Draft, Finding, LineKind
from desktop.model.paper import Facts
from desktop.readers.source import Source
from desktop.readers.tagged_records import Record, Tagging, read_tagged, tag_kinds
from desktop.readers.xml_records import LeftOut
from tests.readers.ledgers import Ledger, read_text

KINDS = tag_kinds(
    {
        LineKind.TITLE: "TI",
        LineKind.ABSTRACT: "AB",
        LineKind.AUTHORS: "AU",
        LineKind.BYLINE: "TY NL",
        LineKind.FURNITURE: "ER FN",
    }
)


def begins(tag: str, seen: Collection[str], is_apart: bool) -> bool:
    return tag == "TY" or (is_apart and tag in seen)


def draft(record: Record) -> Draft | LeftOut:
    title = record.first("TI")
    if not title:
        return LeftOut("there is no title.")
    return Draft(
        Facts(title, " ".join(record.all("AB")), tuple(record.parts("AU"))),
    )


class Marked:
    """A reader of a made-up format."""

    name = "marked"
    label = "Marked"

    def __init__(self, *ends: str) -> None:
        self.tagging = Tagging(
            re.compile(r"(?P<tag>[A-Z]{2})- ?(?P<value>.*)"),
            KINDS,
            begins,
            draft,
            ends=frozenset(ends),
            frame=frozenset({"FN"}),
            divider=re.compile(r"<[0-9]+>"),
        )

    def accepts(self, source: Source) -> int:
        return 1

    def read(self, source: Source) -> Iterator[Finding]:
        return read_tagged(source, self.tagging)


def read(text: str, *ends: str) -> Ledger:
    return read_text(Marked(*ends), text)


def test_lines_without_a_tag_go_on_with_the_field_before() -> None:
    ledger = read(
        "TY- x\nTI- Moss on\n  libraries\nAU- Ada\n   Bo\n\nAB- It\n\ngrows.\nER- \n", "ER"
    )
    facts = ledger.drafts[0].facts
    assert (facts.title, facts.abstract) == ("Moss on libraries", "It grows.")
    assert facts.authors == ("Ada", "Bo")
    assert [ledger.kind(n) for n in (1, 3, 5, 9, 10)] == [
        LineKind.BYLINE,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.ABSTRACT,
        LineKind.FURNITURE,
    ]
    assert (ledger.drafts[0].first_line, ledger.drafts[0].last_line) == (1, 10)
    assert ledger.problems == []


def test_records_end_where_the_next_begins() -> None:
    ledger = read("TY- x\nTI- Moss\nTY- x\nTI- Fern\n\nTI- Reed\n<2>\n")
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss", "Fern", "Reed"]
    assert ledger.kind(7) is LineKind.FURNITURE


def test_what_services_put_between_records_is_furniture() -> None:
    text = (
        "FN- x\nRecord #1 of 2\nProvider: Bog\n1.\nTY- x\nTI- Moss\nER- \nNL- x\n"
        "Link to the text: https://a.org/b\nhttps://a.org/c\n"
    )
    ledger = read(text, "ER")
    assert len(ledger.drafts) == 1
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(8) is LineKind.BYLINE
    assert ledger.kind(10) is LineKind.LINKS


def test_what_is_outside_of_records_is_told_once() -> None:
    ledger = read("It rained in the bog\nand it rained\nTY- x\nTI- Moss\nER- \nAU- Ada\n", "ER")
    assert ledger.unknown() == [1, 2, 6]
    assert [(problem.text, problem.line) for problem in ledger.problems] == [
        ("3 lines are outside of the records and were left out.", 1)
    ]


def test_strange_tags_are_told_once_with_their_number() -> None:
    ledger = read("TY- x\nTI- Moss\nQQ- a\nQQ- b\nER- \n", "ER")
    assert ledger.unknown() == [3, 4]
    assert [problem.text for problem in ledger.problems] == [
        "The tag “QQ” (it stands here 2 times) is not known and was left out."
    ]


def test_records_without_a_title_are_counted() -> None:
    ledger = read("TY- x\nAU- Ada\nER- \nTY- x\nTI- Moss\nER- \n", "ER")
    assert len(ledger.drafts) == 1
    assert ledger.problems[0].text == "1 record was left out: there is no title."
    assert ledger.unknown() == [1, 2, 3]


@pytest.mark.parametrize(
    ("end", "drafts", "abstract", "problem"),
    [
        ("AU- Ad", 1, "", "The text ends before the end of this record"),
        ("AB- It grows and", 1, "", "The text ends inside an abstract, which was left out."),
        ("AB- It grows.", 1, "It grows.", "The text ends before the end of this record"),
    ],
)
def test_a_text_that_was_cut_keeps_what_is_whole(
    end: str, drafts: int, abstract: str, problem: str
) -> None:
    ledger = read(f"TY- x\nTI- Moss\n{end}", "ER")
    assert len(ledger.drafts) == drafts
    assert ledger.drafts[0].facts.abstract == abstract
    assert ledger.problems[0].text.startswith(problem)


def test_a_title_that_was_cut_is_no_paper() -> None:
    ledger = read("TY- x\nTI- Moss on libr", "ER")
    assert ledger.drafts == []
    assert [problem.text for problem in ledger.problems] == [
        "The text ends inside a title, which was left out."
    ]


def test_where_nothing_marks_an_end_a_cut_is_only_suspected() -> None:
    ledger = read("TY- x\nTI- Moss\nAB- " + "It grows and " * 20)
    assert ledger.drafts[0].facts.abstract
    assert "perhaps inside an abstract" in ledger.problems[0].text
