from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.prose import Around, Role, read_run
from desktop.readers.prose_looks import TextLine

TITLE = "Weighing Cats: An Inverse Problem with Claws"
OTHER = "How many sheep does it take to define a flock?"
ABSTRACT = (
    "Veterinary scales assume a patient that is willing, or at least singular. We treat the "
    "weighing of an unwilling cat as an inverse problem in which the observable is the reading of "
    "a scale under a person who holds the animal. With some seconds of data the weight is "
    "recovered to within a handful of grams for calm animals and a mouthful for the others."
)
SHORT = {
    Role.TITLE: "T",
    Role.TITLE_ON: "t",
    Role.ABSTRACT: "A",
    Role.ABSTRACT_ON: "a",
    Role.ORGANIZATION: "O",
    Role.ODD_FIRST: "?",
    Role.ODD_IN_TITLE: "?",
    Role.ODD_IN_ABSTRACT: "?",
}


def roles(text: str, around: Around | None = None) -> str:
    """Read a text with blank lines; return a letter for each line that is not blank."""
    lines: list[TextLine] = []
    spaced = False
    for line in text.split("\n"):
        if line:
            lines.append(TextLine(line, spaced))
        spaced = not line
    return "".join(SHORT[role] for role in read_run(lines, around or Around()))


def test_nothing_is_nothing() -> None:
    assert read_run([], Around()) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TITLE}\n\n{ABSTRACT}", "TA"),
        (f"{TITLE}\n{ABSTRACT}", "TA"),
        (f"{TITLE}\n\n{ABSTRACT}\n\n{OTHER}\n\n{ABSTRACT}", "TATA"),
        (f"{TITLE}\n{ABSTRACT}\n{OTHER}\n{ABSTRACT}", "TATA"),
        (f"Weighing Cats:\nAn Inverse Problem with Claws\n\n{ABSTRACT}", "TtA"),
        (f"Weighing Cats: An Inverse\nProblem with Claws\n{ABSTRACT}", "TtA"),
        (f"Weighing Cats in the\n\nwind and the rain\n\n{ABSTRACT}", "TtA"),
        (f"{TITLE}\n\n{ABSTRACT}\n\nCode is at https://example.org/cats.", "TAa"),
        (f"{TITLE}\n\n{ABSTRACT}\n\n{ABSTRACT}", "TAa"),
        (TITLE, "T"),
        (f"Counting to Ten with Twelve Robots\n\n{TITLE}\n\n{ABSTRACT}", "TTA"),
    ],
)
def test_titles_and_abstracts_are_told_apart(text: str, expected: str) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_wrapped_text_is_read_as_if_it_were_not(width: int, between: str) -> None:
    wrapped = textwrap.wrap(ABSTRACT, width)
    text = f"{TITLE}{between}" + "\n".join(wrapped) + f"{between}{OTHER}{between}{ABSTRACT}"

    assert roles(text) == "TA" + "a" * (len(wrapped) - 1) + "TA"


def test_wrapped_text_with_a_blank_line_after_every_line_is_read_too() -> None:
    wrapped = textwrap.wrap(ABSTRACT, 60)

    assert roles("\n\n".join([TITLE, *wrapped])) == "TA" + "a" * (len(wrapped) - 1)


def test_ragged_lines_go_on() -> None:
    text = (
        f"{TITLE}\n\n{ABSTRACT[:76]}\nand so on, and on, and a little\nfurther, to the end of it."
    )

    assert roles(text) == "TAaa"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TITLE}\n\n{ABSTRACT}\n\nlorem ipsum dolor", "TA?"),
        (f"{TITLE}\n\nlorem ipsum dolor\n\n{ABSTRACT}", "T?A"),
        (f"lorem ipsum dolor sit amet.\n\n{TITLE}\n\n{ABSTRACT}", "?TA"),
        (f"lorem ipsum.\nand more.\n\n{TITLE}\n\n{ABSTRACT}", "??TA"),
        (f"{TITLE}\n\n{ABSTRACT}\n\nlorem ipsum\ndolor sit", "TA??"),
        (f"{TITLE}\n\nlorem ipsum\ndolor sit\n\n{ABSTRACT}", "T??A"),
    ],
)
def test_what_fits_nowhere_is_left_out(text: str, expected: str) -> None:
    assert roles(text) == expected


def test_an_abstract_may_stand_without_its_title() -> None:
    assert roles(ABSTRACT) == "A"
    assert roles(f"{ABSTRACT}\n\n{TITLE}", Around(title_waits=True)) == "AT"


def test_an_organisation_stands_last_where_one_may_stand() -> None:
    text = f"{TITLE}\n\n{ABSTRACT}\n\nSaltmarsh-Lab Saltmarsh-Lab"

    assert roles(text, Around(named=True)) == "TAO"
    assert roles(text) == "TA?"
    assert roles(text, Around(named=True, counted=True)) == "TA?"
    assert roles(f"{TITLE}\n\nSaltmarsh-Lab", Around(named=True)) == "TO"


def test_a_long_name_is_still_a_name_and_a_sentence_is_none() -> None:
    named = Around(named=True)

    institute = "Institute of Tides and Currents, Academy of the Coast"
    assert roles(f"{TITLE}\n\n{ABSTRACT}\n\n{institute}", named) == "TAO"
    assert roles(f"{TITLE}\n\n{ABSTRACT}\n\nThis is no name.", named) == "TA?"


def test_what_stands_between_texts_parts_them() -> None:
    lines = [TextLine(TITLE), TextLine("Cats", apart=True), TextLine(ABSTRACT, spaced=True)]

    assert Role.TITLE_ON not in read_run(lines, Around())


def test_a_page_without_abstracts_has_titles_only() -> None:
    assert roles("On the limits of waiting in agent-based models of queues") == "T"
    assert roles("A sentence-case title that is rather long for one", Around(True)) == "T"


@given(st.lists(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1), max_size=12))
def test_every_line_gets_a_role(texts: list[str]) -> None:
    lines = [TextLine(text, spaced=len(text) % 2 == 0) for text in texts]

    assert len(read_run(lines, Around(named=True))) == len(lines)
