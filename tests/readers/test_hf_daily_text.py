from __future__ import annotations

import datetime as dt
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.dates import PartialDate, guess_page_year
from desktop.model.digest import Draft, Heading, LineKind
from desktop.model.errors import ReadProblem
from desktop.paths import resources
from desktop.readers.hf_daily_text import HfDailyText
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives

READER = HfDailyText()
SAMPLE = (resources() / "sample" / "daily-papers.txt").read_text(encoding="utf-8")
PAGE = """Daily Papers

byAK and the research community

Oct 31

Weighing Cats

We weigh cats that do not want to be weighed, and report what the scale, the cats and the neighbours
had to say of it in nine towns.

  • 4 authors
·
Oct 3, 2024 2

12

Counting  Sheep
https://arxiv.org/abs/2410.00002

We count sheep until we fall asleep, and report the number, which is small, and its variance, which
nobody was awake to see.
Some-lab Some-lab
·
Oct 4
"""


def same(drafts: list[Draft]) -> list[tuple[object, ...]]:
    """Return what drafts say, whatever lines they stood in and however those were wrapped."""
    return [
        (
            draft.facts.title,
            " ".join(draft.facts.abstract.split()),
            draft.facts.author_count,
            draft.facts.organization,
            draft.facts.comments,
            draft.date,
        )
        for draft in drafts
    ]


def sample_ledger() -> Ledger:
    return read_text(READER, SAMPLE)


ALL = same(sample_ledger().drafts)


def count(ledger: Ledger, kind: LineKind) -> int:
    return sum(ledger.kind(run.first) is kind for run in ledger.lines)


def test_the_sample_holds_every_trap_of_the_real_page() -> None:
    ledger = sample_ledger()
    facts = [draft.facts for draft in ledger.drafts]

    assert len(facts) == 24
    assert sum(fact.author_count is not None for fact in facts) == 18
    assert [fact.organization for fact in facts if fact.organization] == [
        "Saltmarsh-Lab",
        "OpenParlour",
        "Vane Works",
    ]
    assert sum(draft.date is None for draft in ledger.drafts) == 3
    assert [fact.comments for fact in facts if fact.comments] == [2, 2, 1, 2, 5, 2, 4]
    assert (
        sum(bool(draft.date) and not draft.date.year for draft in ledger.drafts if draft.date) == 9
    )
    assert ledger.problems == []
    assert ledger.unknown() == []
    assert not SAMPLE.endswith("\n")


def test_the_date_of_the_sample_has_one_right_year() -> None:
    ledger = sample_ledger()
    page = PartialDate(None, 11, 14)

    assert ledger.headings == [Heading("Daily Papers", page)]
    dates = [draft.date for draft in ledger.drafts if draft.date]
    assert guess_page_year(page, dates, dt.date(2026, 3, 1)) == 2025


def test_the_text_of_the_sample_is_kept_as_it_is() -> None:
    drafts = {draft.facts.title: draft.facts for draft in sample_ledger().drafts}

    tea = drafts["Stirred, Not Shaken: Low-Dimensional Chaos in a Cup of Tea"].abstract
    assert r"R\"ossler" in tea
    assert "onset;  added last" in tea
    assert tea.endswith("We release all trajectories, and the recipe.")
    sorting = r"Sorting Socks in $O(n \log n)$ Expected Time with One Bit of Memory per Drawer"
    assert "``hot potato''" in drafts[sorting].abstract
    assert drafts["S^2: Slow Science Considered as a Scheduling Problem"].author_count == 1
    assert drafts["MOSS-Net: Slow Image Recognition on Living Hardware"].author_count == 671


def test_lines_are_told_where_they_are() -> None:
    ledger = read_text(READER, PAGE)

    assert [(draft.first_line, draft.last_line) for draft in ledger.drafts] == [(7, 16), (18, 25)]
    kinds = [ledger.kind(number) for number in (1, 5, 7, 9, 12, 13, 14, 16, 19, 23)]
    assert kinds == [
        LineKind.FURNITURE,
        LineKind.DATE,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.AUTHORS,
        LineKind.FURNITURE,
        LineKind.DATE,
        LineKind.COUNTS,
        LineKind.LINKS,
        LineKind.BYLINE,
    ]


def nonblank(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def wrapped(text: str, width: int) -> str:
    return "\n".join(
        "\n".join(textwrap.wrap(line, width, break_on_hyphens=False, break_long_words=False))
        if len(line) > width
        else line
        for line in text.split("\n")
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n".join(nonblank(SAMPLE)), id="no blank lines"),
        pytest.param("\n\n".join(nonblank(SAMPLE)), id="a blank line after every line"),
        pytest.param(SAMPLE.replace("\n\n", "\n\n\n\n"), id="blank lines doubled"),
        pytest.param(SAMPLE.replace("\n", "\r\n"), id="lines end with CR LF"),
        pytest.param(SAMPLE.replace("\n", "\r"), id="lines end with CR"),
        pytest.param(SAMPLE.replace("\n", " \t\xa0\n"), id="blanks at the end of lines"),
        pytest.param(SAMPLE.replace("  • ", "\xa0\xa0•\xa0"), id="blanks that do not break"),
        pytest.param(SAMPLE.replace("  • ", "* "), id="stars for bullets"),
        pytest.param(SAMPLE.replace("  • ", "- "), id="dashes for bullets"),
        pytest.param(SAMPLE.replace("  • ", ""), id="no bullets"),
        pytest.param(SAMPLE.replace("·\n", ""), id="no dots"),
        pytest.param(SAMPLE.replace("·\n", "· "), id="dots before dates"),
        pytest.param(SAMPLE.replace("byAK", "by AK"), id="the blank that copying lost"),
        pytest.param(SAMPLE.replace("Nov 14\n", "wet cats\n\nNov 14\n"), id="search words"),
        pytest.param(wrapped(SAMPLE, 72), id="wrapped at 72"),
        pytest.param(wrapped(SAMPLE, 80), id="wrapped at 80"),
        pytest.param(wrapped(SAMPLE, 120), id="wrapped at 120"),
        pytest.param("Models\nDatasets\nPeat\n\nLog In\nSign Up\n" + SAMPLE, id="a menu"),
        pytest.param(SAMPLE + "\n\nPrevious\n1\n2\nNext\nTOS\nPrivacy\n", id="a foot"),
        pytest.param(SAMPLE[SAMPLE.index("Stirred") :], id="no head"),
    ],
)
def test_a_page_says_the_same_however_it_was_copied(text: str) -> None:
    ledger = read_text(READER, text)

    assert same(ledger.drafts) == ALL
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_a_page_is_read_in_any_encoding(tmp_path: Path) -> None:
    for codec in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"):
        path = tmp_path / codec
        path.write_bytes(SAMPLE.encode(codec))

        assert same(read_source(READER, Source.from_path(path)).drafts) == ALL


@settings(deadline=None, max_examples=60)
@given(st.integers(0, len(SAMPLE.encode())))
def test_a_page_that_was_cut_keeps_every_complete_paper(size: int) -> None:
    try:
        source = Source.from_bytes(SAMPLE.encode()[:size], "cut.txt")
    except ReadProblem:
        return
    ledger = read_source(READER, source)
    told = same(ledger.drafts)
    if size < SAMPLE.index("Stirred"):
        return

    assert told[:-1] == ALL[: len(told) - 1]
    if told:
        facts = ledger.drafts[-1].facts
        assert str(ALL[len(told) - 1][0]).startswith(facts.title.rstrip("\ufffd"))


@pytest.mark.parametrize(
    "end", ["wet cats and", "  • 4 authors\n", "  • 4 authors\n·\n", "  • 4 authors\n·\nOct 7, 20"]
)
def test_a_cut_is_told(end: str) -> None:
    text = f"{SAMPLE}\n\nWet Cats\n\nThere are many of them, as a rule, and they weigh a little."

    ledger = read_text(READER, f"{text} {end}" if end.startswith("wet") else f"{text}\n\n{end}")

    assert len(ledger.drafts) == 25
    assert len(ledger.problems) == 1


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(["%%% @@@", "lorem ipsum dolor", "3.14159", "This site uses cookies."]),
    st.integers(10, len(nonblank(SAMPLE)) - 1),
)
def test_a_line_of_noise_spoils_no_paper_but_the_one_it_is_in(noise: str, place: int) -> None:
    lines = nonblank(SAMPLE)
    text = "\n\n".join([*lines[:place], noise, *lines[place:]])

    ledger = read_text(READER, text)

    # A short sentence between two papers can pass for a title, and then is one of its own.
    assert ledger.problems or len(ledger.drafts) == 25
    kept = same(ledger.drafts)
    assert sum(one not in kept for one in ALL) <= 1


@settings(deadline=None, max_examples=150)
@given(spoiled(PAGE, SAMPLE[:3000]) | st.text())
def test_any_text_is_read(text: str) -> None:
    survives(READER, text)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from([*PAGE.split("\n"), "-", "•", "5 authors", "Submitted by", "Docs", "%%%"]),
        max_size=40,
    )
)
def test_lines_in_any_order_are_read(lines: list[str]) -> None:
    survives(READER, "\n".join(["x", *lines]))


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 300))
def test_any_bytes_are_read_or_refused(data: bytes, place: int) -> None:
    try:
        source = Source.from_bytes(PAGE.encode()[:place] + data, "made.txt")
    except ReadProblem:
        return
    read_source(READER, source)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        (SAMPLE, 90, 90),
        (PAGE, 70, 80),
        ("Weighing Cats\n\nThey object.\n\n4 authors\n·\nOct 3", 60, 75),
        ("Weighing Cats\n\nThey object.\n\nSome-lab\n·\nOct 3", 60, 75),
        ("Daily Papers\n\nGet trending papers in your email inbox!\n\nOct 3", 30, 30),
        ("Dear reader,\n\nit rained on Oct 3.\n", 0, 0),
        ("Authors: Ann Example\nDate: Oct 3, 2024\n", 0, 0),
    ],
)
def test_a_page_is_known_by_its_blocks(text: str, least: int, most: int) -> None:
    assert least <= READER.accepts(Source.from_text(text, "made.txt")) <= most


def test_the_real_page_is_read_whole(samples: Path) -> None:
    source = Source.from_path(samples / "hf_daily_text" / "huggingface_daily_papers_oct31.txt")
    ledger = read_source(READER, source)
    facts = [draft.facts for draft in ledger.drafts]

    assert len(facts) == 82
    assert sum(fact.author_count is not None for fact in facts) == 75
    assert [fact.organization for fact in facts if fact.organization] == [
        "Character-lab",
        "OpenRubrics",
    ]
    assert sum(draft.date is None for draft in ledger.drafts) == 5
    assert sum(fact.comments is not None for fact in facts) == 17
    assert sum(draft.date.year is None for draft in ledger.drafts if draft.date) == 18
    assert min(len(fact.abstract) for fact in facts) == 1365
    assert ledger.headings == [Heading("Daily Papers", PartialDate(None, 10, 31))]
    assert ledger.problems == []
    assert ledger.unknown() == []
