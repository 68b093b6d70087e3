from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.md_blocks import blocks
from desktop.readers.md_digest import MarkdownDigest
from desktop.readers.md_outline import Unit, outline
from desktop.readers.md_paper import Told, told
from tests.readers.ledgers import read_text

LINK = "https://arxiv.org/abs/2401.00001"


def tell(text: str) -> Told:
    found = outline(list(blocks(enumerate(text.split("\n"), start=1), {})))
    (paper,) = (told(part, ()) for part in found if isinstance(part, Unit))
    assert paper is not None
    return paper


def test_a_section_is_a_paper() -> None:
    paper = tell(
        f"### [1] [Moss on roofs]({LINK}v2)\n*Ada Moss,Bo Fern*\n\nMain category: bog\n\n"
        "TL;DR: 苔藓。\n\n<details>\n  <summary>Details</summary>\nMotivation: 苔藓。\n\n"
        "Abstract: Moss grows, see https://arxiv.org/abs/1706.03762.\n\n</details>"
    )

    assert paper.facts.title == "Moss on roofs"
    assert paper.facts.authors == ("Ada Moss", "Bo Fern")
    assert paper.facts.arxiv_id == "2401.00001"
    assert paper.facts.abstract == "Moss grows, see https://arxiv.org/abs/1706.03762."
    assert paper.facts.urls == (f"{LINK}v2",)
    assert dict(paper.marks)[4] is LineKind.BYLINE


def test_a_row_is_a_paper() -> None:
    paper = tell(
        "|Date|Title|Authors|PDF|Code|Summary|\n|-|-|-|-|-|-|\n"
        f"|**2024-05-01**|**Moss on roofs**|Ada Moss et.al.|[2401]({LINK})|null|It grows.|"
    )

    assert paper.facts.title == "Moss on roofs"
    assert paper.facts.authors == ("Ada Moss",)
    assert paper.facts.abstract == "It grows."
    assert paper.date == PartialDate(2024, 5, 1)


def test_cells_without_names_are_known_by_their_looks() -> None:
    paper = tell(f"|1|[Moss on roofs]({LINK})|Ada Moss, Bo Fern|2024-05-01|")

    assert paper.facts.authors == ("Ada Moss", "Bo Fern")
    assert paper.date == PartialDate(2024, 5, 1)


def test_an_english_title_below_another_is_the_original() -> None:
    paper = tell(f"### 屋顶上的苔藓\n- Title: Moss on roofs\n- Link: {LINK}\n- DOI: 10.1000/moss")

    assert paper.facts.title == "Moss on roofs"


def test_a_doi_may_be_all_that_is_known() -> None:
    paper = tell("- [Moss on roofs](https://doi.org/10.1000/moss), Ada Moss, Bo Fern, 2024")

    assert (paper.facts.doi, paper.facts.arxiv_id) == ("10.1000/moss", None)


@pytest.mark.parametrize(
    ("text", "title", "abstract"),
    [
        # the title below its name, and the name of the abstract without a colon
        (
            f"### Title:\n      Moss on roofs\n - **Authors:** Ada Moss, Bo Fern\n"
            f" - **Link:** {LINK}\n - **Abstract**\n Moss grows.\n\n2024-05-03\n",
            "Moss on roofs",
            "Moss grows.",
        ),
        # a short name, and the title among the items below
        (
            f"* [[MossNet]({LINK})]\n  [[pdf]({LINK})]\n  * Title: MossNet: Nets of moss\n"
            "  * Authors: Ada Moss, Bo Fern\n  * Abstract: Moss grows.\n",
            "MossNet: Nets of moss",
            "Moss grows.",
        ),
        # the data behind the abstract
        (
            "# Moss on roofs\n\n## Abstract\n\nMoss grows.\n\n## Metadata\n"
            f"- **Authors**: Ada Moss, Bo Fern\n- **Source**: [ArXiv Link]({LINK})\n",
            "Moss on roofs",
            "Moss grows.",
        ),
        # no link, but strong print and authors
        (
            "1.  **Moss on roofs**\n    - 作者: Ada Moss, Bo Fern\n    - 要点: Moss grows.\n",
            "Moss on roofs",
            "Moss grows.",
        ),
    ],
)
def test_parts_under_names_of_many_kinds(text: str, title: str, abstract: str) -> None:
    (draft,) = read_text(MarkdownDigest(), text).drafts
    assert (draft.facts.title, draft.facts.abstract) == (title, abstract)
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")


def test_a_label_and_the_papers_it_is_about_are_no_paper() -> None:
    other = LINK[:-1] + "7"
    text = f"**Read:** {LINK} {other}\n\n## 1. [Moss on roofs]({LINK})\n\n## 2. [Ferns]({other})\n"
    titles = [draft.facts.title for draft in read_text(MarkdownDigest(), text).drafts]
    assert titles == ["Moss on roofs", "Ferns"]


def test_votes_and_names_that_are_strong_and_slanted() -> None:
    paper = tell(f"### [Moss on roofs]({LINK})\n\nVote: 3\n\n- ***What's New***: Moss grows.\n")
    assert paper.facts.upvotes == 3
    assert paper.facts.abstract == "What's New: Moss grows."


def test_a_digest_on_one_line_ends_its_abstracts_where_they_end() -> None:
    text = (
        f"# Bogs ## [Moss and Rain]({LINK}) **Authors:** Ada Moss **Abstract:** On moss it rains "
        f"day and night. [arXiv]({LINK}) ## [Reeds]({LINK[:-1]}2) **Abstract:** As the [paper]"
        f"({LINK[:-1]}9) of others says, what bends stays [PDF]({LINK[:-1]}2)"
    )
    moss, reeds = read_text(MarkdownDigest(), text).drafts
    assert moss.facts.abstract == "On moss it rains day and night."
    assert reeds.facts.abstract == "As the paper of others says, what bends stays PDF"


@pytest.mark.parametrize(("others", "authors"), [("Ada Moss, Cy Reed", ("Bo Fern",)), ("It.", ())])
def test_one_name_is_an_author_where_other_papers_have_several(
    others: str, authors: tuple[str, ...]
) -> None:
    text = (
        f"### [Moss and Rain]({LINK})\n\n{others}\n\nIt rains.\n\n"
        f"### [Fern and Wind]({LINK[:-1]}2)\n\nBo Fern\n\nIt blows.\n"
    )
    assert read_text(MarkdownDigest(), text).drafts[1].facts.authors == authors
