from __future__ import annotations

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.md_blocks import blocks
from desktop.readers.md_body import Body
from desktop.readers.md_words import is_english

LINK = "https://arxiv.org/abs/2401.00001"


def body(text: str) -> Body:
    made = Body()
    for block in blocks(enumerate(text.split("\n"), start=1), {}):
        made.take(block)
    return made


def test_named_parts_are_kept() -> None:
    made = body(
        "**Authors**: Ada Moss, Bo Fern\n- Published: 2024-05-01\n- Upvotes: 1,024 👍\n"
        f"- Comments count: 3\n- 评论数: 3\n- Institution: Peat Lab\n- Link: [pdf]({LINK})\n"
        "Abstract: Moss grows\nin the shade.\n\nAnd it stays.\n\nCategory: bog"
    )

    assert made.abstract() == "Moss grows in the shade. And it stays."
    assert made.authors == ("Ada Moss", "Bo Fern")
    assert made.date == PartialDate(2024, 5, 1)
    assert (made.upvotes, made.comments, made.organization) == (1024, 3, "Peat Lab")
    assert [link.address for link in made.links] == [LINK]
    assert made.marks[11] is LineKind.ABSTRACT
    assert made.marks[13] is LineKind.BYLINE


def test_the_original_abstract_is_preferred() -> None:
    made = body(
        "TL;DR: Moss.\n\n摘要: 苔藓在阴影中生长。\n\nAbstract: Moss grows in the shade.\n\n"
        "结论: 苔藓。"
    )

    assert made.abstract() == "Moss grows in the shade."
    assert made.marks[5] is LineKind.ABSTRACT
    assert made.marks[1] is made.marks[3] is made.marks[7] is LineKind.FURNITURE


def test_without_an_original_everything_told_is_the_abstract() -> None:
    made = body("### 动机\n\n- 苔藓在生长。\n\n### 结果\n\n苔藓很多。")

    assert made.abstract() == "动机: 苔藓在生长。 结果: 苔藓很多。"
    assert made.marks[3] is made.marks[7] is LineKind.ABSTRACT


def test_a_long_english_text_among_others_is_the_original() -> None:
    english = "Moss grows in the shade of the library. " * 6
    made = body(f"苔藓在阴影中生长。\n\n{english}")

    assert made.abstract() == english.strip()
    assert made.marks[1] is LineKind.FURNITURE


def test_lines_tell_by_their_looks_what_they_are() -> None:
    made = body(
        f"*Ada Moss,Bo Fern*\nMoss Letters 2018.\nJun 15, 2017\n[[PDF]({LINK})] [[Code](https://e.org)]"
        "\nMoss on roofs. (arXiv:2401.00001v1 [bog])\nIt grows.\n---\n| Tags | bog |"
    )

    assert made.abstract() == "It grows."
    assert made.authors == ("Ada Moss", "Bo Fern")
    assert made.titles == ["Moss on roofs"]
    assert [made.marks[number] for number in range(1, 9)] == [
        LineKind.AUTHORS,
        LineKind.BYLINE,
        LineKind.DATE,
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.FURNITURE,
        LineKind.BYLINE,
    ]


def test_latin_letters_tell_originals() -> None:
    assert is_english("Moss of Ødegård grows")
    assert not is_english("苔藓 moss")
    assert not is_english("123")
