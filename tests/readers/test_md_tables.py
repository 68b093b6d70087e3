from __future__ import annotations

from desktop.readers.md_blocks import Block, Kind, blocks
from desktop.readers.md_labels import Field
from desktop.readers.md_tables import is_paper_table, row_cells, tells_paper, title_cell

LINK = "https://arxiv.org/abs/2401.00001"


def row(text: str) -> Block:
    found = blocks(enumerate(text.split("\n"), start=1), {})
    return next(block for block in found if block.kind is Kind.ROW)


def test_columns_say_what_cells_hold() -> None:
    block = row(f"|Date|Title|Authors|PDF|\n|-|-|-|-|\n|**2024-05-01**|**Moss**|Ada|[1]({LINK})|")

    assert [cell.field for cell in row_cells(block)] == [
        Field.DATE,
        Field.TITLE,
        Field.AUTHORS,
        Field.LINK,
    ]
    assert title_cell(row_cells(block)) == 1
    assert is_paper_table(block.columns)


def test_bars_in_a_title_do_not_part_it() -> None:
    block = row(f"|Title|Authors|PDF|\n|-|-|-|\n|Norms $|x|$|Ada|[1]({LINK})|")

    assert row_cells(block)[0].said.text == "Norms $|x|$"
    assert row_cells(block)[1].said.text == "Ada"


def test_without_names_the_title_is_known_by_its_looks() -> None:
    linked = row(f"|1|[Moss on roofs]({LINK})|[code](https://e.org)|")
    assert title_cell(row_cells(linked)) == 1
    assert title_cell(row_cells(row(f"|1|Moss on the roofs|[pdf]({LINK})|"))) == 1
    assert title_cell(row_cells(row("|1|2|3|"))) is None


def test_a_row_is_a_paper_with_a_link_or_authors() -> None:
    head = "|Title|Authors|\n|-|-|\n"

    assert tells_paper(row(f"{head}|Moss|Ada|"), (), is_linked=False)
    assert not tells_paper(row(f"{head}|Add more here| |"), (), is_linked=False)
    assert not tells_paper(row("|Moss on roofs|Ada|x|"), (), is_linked=False)
    assert tells_paper(row("|Moss on roofs|Ada|x|"), (), is_linked=True)
    assert not tells_paper(row("|1|2|3|"), (), is_linked=True)
