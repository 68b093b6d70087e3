from __future__ import annotations

import html
import re
import string

import markdown
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.writers.markdown import Markdown, escaped, front_matter, section

# All that a library can hold.
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)
PIECES = [*string.punctuation, *"a1 \n", "<b>", "&lt;", "http://", "---", "%%", "    "]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
ADDED = Marks(Status.READING, starred=True, rating=4, tags=("rl/deep sea", "x"))
SEEN = Sighting(1, "Daily “Papers”", "2025-10-31", True, 0, 1, 9)
FULL = Paper(
    id=7,
    uid="0192",
    facts=Facts(
        title="Tides in *Teacups*",
        abstract="We measure <tides>.\n\nThey rise by $h_1 < h_2$.",
        authors=("Ada Quill", "Bo_Reed"),
        author_count=2,
        organization="Moss Lab",
        published="2024-10-18",
        published_guessed=True,
        arxiv_id="2410.00001",
        doi="10.1/tides_1",
        urls=("https://example.org/a_b", "javascript:alert(1)"),
    ),
    marks=ADDED,
    note="My *own* words\n\n- stay\n",
    sightings=(SEEN, SEEN._replace(name="Monday", date=None)),
)


def written(*papers: Paper) -> str:
    return "".join(Markdown().write(papers))


def shown(text: str) -> str:
    """Return what a reader sees of a Markdown text."""
    page = markdown.markdown(text)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def test_a_paper_alone_begins_with_front_matter() -> None:
    text = written(FULL)

    block, body = text.removeprefix("---\n").split("\n---\n", 1)
    assert yaml.safe_load(block) == {
        "title": "Tides in *Teacups*",
        "aliases": [],
        "authors": ["Ada Quill", "Bo_Reed"],
        "author_count": 2,
        "organization": "Moss Lab",
        "date": "2024-10-18",
        "digest": "Monday",
        "arxiv": "2410.00001",
        "doi": "10.1/tides_1",
        "url": "https://example.org/a_b",
        "status": "reading",
        "starred": True,
        "rating": 4,
        "tags": ["rl/deep sea", "x"],
        "carrel_id": "0192",
    }
    assert body == f"\n{section(FULL)}"


def test_a_paper_is_written_with_all_that_is_known() -> None:
    assert section(FULL) == (
        "# Tides in \\*Teacups\\*\n"
        "\n"
        "- Authors: Ada Quill, Bo\\_Reed\n"
        "- Organization: Moss Lab\n"
        "- Published: 2024-10-18 (year guessed)\n"
        "- Digest: Daily “Papers”, 2025-10-31\n"
        "- Digest: Monday\n"
        "- arXiv: 2410.00001\n"
        "- DOI: 10.1/tides\\_1\n"
        "- Link: <https://example.org/a_b>\n"
        "- Link: javascript:alert(1)\n"
        "- Status: reading ★\n"
        "- Rating: 4 of 5\n"
        "- Tags: #rl/deep-sea #x\n"
        "\n"
        "> We measure &lt;tides>.\n"
        ">\n"
        "> They rise by $h_1 < h_2$.\n"
        "\n"
        "%% begin notes %%\n"
        "My *own* words\n"
        "\n"
        "- stay\n"
        "%% end notes %%\n"
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = Paper(1, "u", Facts("Bare"))

    assert section(bare) == "# Bare\n\n- Status: inbox\n"
    assert yaml.safe_load(front_matter(bare).strip("-\n")) == {
        "title": "Bare",
        "aliases": [],
        "authors": [],
        "status": "inbox",
        "tags": [],
        "carrel_id": "u",
    }
    assert "- Authors: 4\n" in section(Paper(1, "u", Facts("Bare", author_count=4)))


def test_several_papers_stand_apart_and_without_front_matter() -> None:
    papers = [Paper(n, str(n), Facts(f"Paper {n}")) for n in range(3)]

    assert written(*papers) == "\n---\n\n".join(section(paper) for paper in papers)
    assert written() == ""


def test_papers_are_taken_one_by_one() -> None:
    taken = []

    def papers() -> object:
        for number in range(5):
            taken.append(number)
            yield Paper(number, "u", Facts("P"))

    stream = Markdown().write(papers())  # type: ignore[arg-type]
    next(stream)

    assert taken == [0, 1]


@given(title=TEXT, names=st.lists(TEXT, max_size=3), name=TEXT, tag=TEXT)
@example(
    title='"\\', names=["---", "- x: y #"], name="\x85\u2028\ufeff\x7f\x1b", tag="\ufffe\U0001f600"
)
def test_front_matter_is_read_back_as_it_was(
    title: str, names: list[str], name: str, tag: str
) -> None:
    facts = Facts(title, authors=tuple(names), organization=name or None, doi=name or None)
    sighting = SEEN._replace(name=name)
    paper = Paper(1, "u", facts, Marks(tags=(tag,)), sightings=(sighting,))
    text = written(paper)

    assert text.startswith("---\n")
    block = text.removeprefix("---\n")[: text.index("\n---\n") - 3]
    values = yaml.safe_load(block)
    assert values["title"] == " ".join(title.split())
    assert values["authors"] == [" ".join(one.split()) for one in names]
    assert values.get("doi") == (name or None)
    assert values["digest"] == " ".join(name.split())
    assert values["tags"] == [tag]


@given(title=HOSTILE)
@example(title="C#")
@example(title="1. Tides")
@example(title="+ 2")
@example(title="a &amp; b &#65; <b>bold</b> <!-- x -->")
@example(title="costs $5 and *stars* for $6")
@example(title="[link](http://a) ![x](y) `code` __init__ \\alpha")
def test_a_title_is_shown_as_it_is(title: str) -> None:
    plain = " ".join(title.replace("$", "").split())

    assert shown(f"# {escaped(plain)}") == plain


@given(abstract=HOSTILE)
@example(abstract="- a\n+ b\n> c\n1. d\n2) e\n# f")
@example(abstract="    four blanks are no code")
@example(abstract="a\n===")
@example(abstract="a\n---")
def test_an_abstract_is_shown_as_it_is(abstract: str) -> None:
    abstract = abstract.replace("$", "").replace("=", "")
    paper = Paper(1, "u", Facts("T", abstract=abstract))

    quotation = section(paper).split("- Status: inbox\n")[1]
    assert shown(quotation) == " ".join(abstract.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$a_1 * b_2$ and c_3", "$a_1 * b_2$ and c\\_3"),
        ("$a<b$", "$a< b$"),
        ("$<script>alert(1)</script>$", "$< script>alert(1)< /script>$"),
        ("$5 and *6* for $7", "$5 and \\*6\\* for $7"),
        ("$ a_1 $", "$ a\\_1 $"),
        ("$x$1 *", "$x$1 \\*"),
    ],
)
def test_maths_is_kept_and_nothing_else_is_taken_for_it(text: str, expected: str) -> None:
    assert escaped(text) == expected
