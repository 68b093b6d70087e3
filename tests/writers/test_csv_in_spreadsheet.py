"""A CSV export in a real spreadsheet, where there is one: it shows the texts and computes none."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.model.paper import Facts, Paper
from desktop.writers.csv_papers import COLUMNS, CsvPapers, harmless

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Comma, double quote, UTF-8, from the first line, no language; then whether what is quoted is
# text, whether dates and the like are looked for, and at last that formulas are computed.
_FILTER = "CSV:44,34,76,1,,0,{quoted},true,false,false,false,0,true"
TITLES = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    ' =HYPERLINK("http://bait.example")',
    "=cmd|' /C calc'!A0",
    "\t=1",
    "'quoted' and \"quoted\", with commas; and more",
    "Über Rösslers Äpfel 中文 🐑",
    "00704.0010",
    "2025-10-31",
    "1e5",
    "TRUE",
)


@pytest.fixture(scope="module")
def spreadsheet() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        pytest.skip("There is no LibreOffice")
    return found


def rows(spreadsheet: str, text: str, folder: Path, *, quoted: bool) -> list[list[str]]:
    """Return the cells that a spreadsheet shows of a CSV file; a formula is shown as such."""
    source = folder / "papers.csv"
    source.write_text(text, encoding="utf-8", newline="")
    subprocess.run(
        [
            spreadsheet,
            "--headless",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            f"--infilter={_FILTER.format(quoted=str(quoted).lower())}",
            "--convert-to",
            "fods",
            "--outdir",
            str(folder),
            str(source),
        ],
        capture_output=True,
        timeout=240,
        check=True,
    )
    tree = ET.parse(folder / "papers.fods")
    return [_cells(row) for row in tree.iter(f"{_TABLE}table-row")]


def _cells(row: ET.Element) -> list[str]:
    found: list[str] = []
    for cell in row:
        # What is alike beside each other stands once; to the end of the sheet there is nothing.
        alike = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        found += [_shown(cell)] * min(alike, len(COLUMNS))
    return found


def _shown(cell: ET.Element) -> str:
    formula = cell.get(f"{_TABLE}formula")
    return formula or "\n".join("".join(_pieces(line)) for line in cell.iter(f"{_TEXT}p"))


def _pieces(line: ET.Element) -> list[str]:
    """Return the text of a line, whose blanks and tabs may stand as elements."""
    signs = {f"{_TEXT}tab": "\t", f"{_TEXT}s": " "}
    inside = [
        signs.get(part.tag, "") * int(part.get(f"{_TEXT}c", "1"))
        + "".join(part.itertext())
        + (part.tail or "")
        for part in line
    ]
    return [line.text or "", *inside]


def test_hostile_titles_stay_what_they_are(spreadsheet: str, tmp_path: Path) -> None:
    note = "first line\n=2+2\n\nlast line"
    papers = [
        Paper(n, f"u{n}", Facts(one, upvotes=n + 1), note=note) for n, one in enumerate(TITLES)
    ]
    text = "".join(CsvPapers().write(papers))

    head, *shown = rows(spreadsheet, text, tmp_path, quoted=True)

    assert head[: len(COLUMNS)] == list(COLUMNS)
    told = [row[0] for row in shown[: len(TITLES)]]
    assert told == [harmless(title) for title in TITLES]
    assert [row[COLUMNS.index("upvotes")] for row in shown[: len(TITLES)]] == [
        str(n + 1) for n in range(len(TITLES))
    ]
    assert shown[0][COLUMNS.index("note")] == note


def test_what_is_not_made_harmless_would_be_computed(spreadsheet: str, tmp_path: Path) -> None:
    [[shown, *_], [safe, *_], *_rest] = rows(
        spreadsheet, f'"=1+1"\r\n"{harmless("=1+1")}"\r\n', tmp_path, quoted=False
    )

    assert shown == "of:=1+1"
    assert safe == "'=1+1"
