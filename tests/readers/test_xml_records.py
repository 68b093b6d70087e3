"""What every reader of XML does alike, shown by the one for Atom."""

from __future__ import annotations

import time

from desktop.model.digest import LineKind
from desktop.readers.atom import ArxivAtom
from tests.readers.ledgers import read_text

START = '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>Bog</title>\n'
MOSS = "<entry>\n<title>Moss</title>\n<summary>Green\nthing.\n</summary>\n</entry>\n"
FERN = "<entry><title>Fern</title></entry>\n"
END = "</feed>\n"


def _titles(text: str) -> list[str]:
    return [draft.facts.title for draft in read_text(ArxivAtom(), text).drafts]


def test_each_line_is_what_begins_in_it_or_goes_on() -> None:
    ledger = read_text(ArxivAtom(), START + MOSS + FERN + END)
    f, t, a = LineKind.FURNITURE, LineKind.TITLE, LineKind.ABSTRACT
    assert [ledger.kind(number) for number in range(1, 12)] == [f, f, f, t, t, a, a, a, f, t, f]
    assert [(draft.first_line, draft.last_line) for draft in ledger.drafts] == [(4, 9), (10, 10)]
    assert ledger.problems == []
    assert ledger.headings[-1].name == "Bog"


def test_all_on_one_line() -> None:
    text = (START + MOSS + FERN + END).replace("\n", " ")
    ledger = read_text(ArxivAtom(), text)
    assert len(ledger.drafts) == 2
    assert [ledger.kind(1)] == [LineKind.TITLE]


def test_a_text_that_was_cut_keeps_whole_records_and_names_the_lost_one() -> None:
    ledger = read_text(ArxivAtom(), START + FERN + MOSS[:-20])
    assert [draft.facts.title for draft in ledger.drafts] == ["Fern"]
    assert "of “Moss” was left out. It has no end." in ledger.problems[0].text
    assert len(ledger.problems) == 1
    assert ledger.unknown() == [5, 6, 7, 8]


def test_a_lost_record_without_a_title_is_called_by_its_id() -> None:
    text = START + FERN + "<entry>\n<id>moss &amp; more</id>\n<title></title>"
    ledger = read_text(ArxivAtom(), text)
    assert "of “moss & more” was left out" in ledger.problems[0].text


def test_a_text_that_was_cut_between_records_says_so() -> None:
    ledger = read_text(ArxivAtom(), START + FERN)
    assert "ends early" in ledger.problems[0].text


def test_a_broken_record_does_not_harm_the_others() -> None:
    broken = MOSS.replace("</summary>", "</sumary>")
    ledger = read_text(ArxivAtom(), START + FERN + broken + FERN.replace("Fern", "Reed") + END)
    assert [draft.facts.title for draft in ledger.drafts] == ["Fern", "Reed"]
    assert [problem.line for problem in ledger.problems] == [5]
    unclosed = MOSS.replace("</entry>", "")
    assert _titles(START + unclosed + FERN + END) == ["Fern"]


def test_stray_signs_are_read_and_reported() -> None:
    ledger = read_text(ArxivAtom(), START + MOSS.replace("Green", "R&D &nbsp; \x0b") + END)
    assert ledger.drafts[0].facts.abstract == "R&D \ufffd thing."
    assert len(ledger.problems) == 1


def test_what_stands_around_the_data_is_not_understood() -> None:
    ledger = read_text(ArxivAtom(), "My note:\n\n" + START + FERN + END + "That was it.\n")
    assert _titles("My note:\n" + START + FERN + END) == ["Fern"]
    assert ledger.unknown() == [1, 8]
    assert [problem.line for problem in ledger.problems] == [1, 8]


def test_records_without_anything_around_them() -> None:
    assert _titles(FERN + MOSS) == ["Fern", "Moss"]


def test_several_documents_in_one_text() -> None:
    one = START + FERN + END
    assert read_text(ArxivAtom(), one + one).problems == []
    bare = one.partition("\n")[2]
    ledger = read_text(ArxivAtom(), bare + bare)
    assert (len(ledger.drafts), ledger.problems) == (2, [])


def test_elements_that_nobody_knows_are_told_once() -> None:
    strange = MOSS.replace("<summary>", "<mood>calm</mood><summary>")
    ledger = read_text(ArxivAtom(), START + strange + strange + END)
    assert len(ledger.problems) == 1
    assert "“mood” (it stands here 2 times)" in ledger.problems[0].text
    assert ledger.unknown() == [6, 12]


def test_entities_of_the_text_itself_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12))
    text = f'<!DOCTYPE feed [<!ENTITY a0 "moss">{bomb}]>\n{START.partition(chr(10))[2]}'
    start = time.process_time()
    ledger = read_text(ArxivAtom(), text + MOSS.replace("Green", "&a12;") + END)
    assert time.process_time() - start < 1
    assert ledger.drafts[0].facts.abstract == "&a12; thing."


def test_many_records_take_linear_time() -> None:
    assert _seconds(2000) < 4 * 4 * _seconds(500)


def _seconds(records: int) -> float:
    start = time.process_time()
    assert len(read_text(ArxivAtom(), START + MOSS * records + END).drafts) == records
    return time.process_time() - start


def test_many_small_documents_take_linear_time() -> None:
    start = time.process_time()
    ledger = read_text(ArxivAtom(), "<feed/>\n" * 12_000)
    assert time.process_time() - start < 1
    assert ledger.drafts == []
