from __future__ import annotations

import pytest

from desktop.readers.md_digest import MarkdownDigest
from tests.readers.ledgers import read_text

LINK = "https://arxiv.org/abs/2401.0000"


def titles(text: str) -> list[str]:
    return [draft.facts.title for draft in read_text(MarkdownDigest(), text).drafts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # items whose links lead to papers elsewhere, beside ones that are papers by their address
        (
            f"- **Moss on many roofs**. *Ada Moss* [[pdf]({LINK}1)]\n"
            "- **Ferns on many walls**. *Bo Fern* [[pdf](https://bog.example/1)]\n"
            "- **A tool for counting moss** [[code](https://bog.example/2)]\n"
            "- **Short** [[pdf](https://bog.example/3)]\n",
            ["Moss on many roofs", "Ferns on many walls"],
        ),
        # rows below “Paper”
        (
            f"|#|Paper|Why|\n|-|-|-|\n|1|[Moss on many roofs]({LINK}1)|green|\n"
            "|2|[Ferns on many walls](https://bog.example/1)|green|\n|3|Nothing at all here|x|\n",
            ["Moss on many roofs", "Ferns on many walls"],
        ),
        # rows of a table of anything
        (
            f"|#|What|Why|\n|-|-|-|\n|1|[Moss on many roofs]({LINK}1)|green|\n"
            "|2|[A new model of walls](https://bog.example/1)|green|\n",
            ["Moss on many roofs"],
        ),
        # nothing is a paper by its address
        ("- **Ferns on many walls**. [[pdf](https://bog.example/1)]\n", []),
    ],
)
def test_what_stands_beside_papers_and_is_told_of_alike_is_one(
    text: str, expected: list[str]
) -> None:
    assert titles(text) == expected
