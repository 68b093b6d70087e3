from __future__ import annotations

from desktop.readers.html_markdown import markdown_lines
from desktop.readers.html_page import read_page


def lines(text: str) -> list[str]:
    return [line for _, line in markdown_lines(read_page(text).blocks) if line]


def test_headings_items_and_paragraphs() -> None:
    page = "<h2>Bog</h2><ul><li>Moss<p>It grows.</p><ul><li>Fern</ul></ul><p>End.</p>"
    assert lines(page) == ["## Bog", "- Moss", "  It grows.", "  - Fern", "End."]


def test_links_and_strong_words() -> None:
    page = "<p><b>Moss</b> grows</p><p>See <a href='https://x.example'>the\n moss</a> here.</p>"
    assert lines(page) == ["**Moss** grows", "See [the moss](https://x.example) here."]


def test_rows_of_data_and_of_layout() -> None:
    row = "<tr><td>a|b</td><td>c</td></tr>"
    assert lines(f"<table><tr><th>A<th>B</tr>{row}</table>") == [
        "| A | B |",
        "|---|---|",
        "| a\\|b | c |",
    ]
    assert lines(f"<table><tr><td><table>{row}</table></td></tr></table>") == ["a|b", "c"]


def test_classes_name_lines_once() -> None:
    page = (
        "<div class='paper-title'>Moss</div><div class='authors'>Ada · 2026-10-03</div>"
        "<div class='abstract'><p>One.</p><p>Two.</p></div><p class='date'>Date: today</p>"
        "<p class='meta'><span class='author'>Bo</span> <span class='date'>May 3</span></p>"
    )
    assert lines(page) == [
        "### Moss",
        "Authors: Ada",
        "2026-10-03",
        "Abstract: One.",
        "Two.",
        "Date: today",
        "Bo May 3",
        "Authors: Bo",
        "Date: May 3",
    ]
