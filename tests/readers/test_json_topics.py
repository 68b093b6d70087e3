from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.json_topics import paper_in_words

ABS = "http://arxiv.org/abs/2610.00001v2"


@pytest.mark.parametrize(
    "text",
    [
        f"- 2026-10-30, **Moss, and libraries**, Ada Moss et.al., Paper: [{ABS}]({ABS})\n",
        f"- 2026-10-30, **Moss, and libraries**, Ada Moss et.al., PDF: [x]({ABS}), Code: [y](z)",
        f"|**2026-10-30**|**Moss, and libraries**|Ada Moss et.al.|[2610.00001]({ABS})|null|\n",
        f"| 2026-10-30 | Moss, and libraries | Ada Moss et.al. | [2610.00001v2]({ABS}) |",
    ],
)
def test_lines_and_rows(text: str) -> None:
    found = paper_in_words(text, ("Bogs", "2610.00001"))
    assert found
    assert found.facts.title == "Moss, and libraries"
    assert found.facts.authors == ("Ada Moss",)
    assert (found.facts.arxiv_id, found.date) == ("2610.00001", PartialDate(2026, 10, 30))
    assert found.facts.urls == (ABS,)


def test_a_row_with_a_bar_in_its_title() -> None:
    text = f"|**2026-10-30**|**P(a\\|b) of moss**|Ada Moss|[2610.00001]({ABS})|**[code](x)**|"
    found = paper_in_words(text, ())
    assert found
    assert found.facts.title == "P(a|b) of moss"


@pytest.mark.parametrize(
    "text",
    ["", "- moss", "|a|b|", "|---|---|---|---|", "2026-10-30", "- 2026-10-30, x", "- " * 9000],
)
def test_other_texts(text: str) -> None:
    assert paper_in_words(text, ("x",)) is None
