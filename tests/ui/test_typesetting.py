from __future__ import annotations

from pathlib import Path

import pypdf
from PySide6.QtWidgets import QApplication

from desktop.model.formula import Formula
from desktop.services.formula_setting import Pictured
from desktop.services.typesetting import Article
from desktop.ui.typesetting import main

ARTICLE = (
    '<article>\n<h1>Tides</h1>\n<p class="byline">Ada Quill</p>\n'
    '<div class="abstract">\n<p>They rise.</p>\n</div>\n'
    '<div class="note">\n<h2>Note</h2>\n<ul><li class="checked">a</li>'
    '<li class="unchecked">b</li></ul></div>\n</article>\n'
)


def test_papers_are_set_one_below_the_other(qapp: QApplication, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.pdf"
    source.write_text("".join(f"{Article(ARTICLE).written()}\n" for _ in range(12)))

    assert main([str(source), str(target), "A4", "Tides"]) == 0

    pages = [page.extract_text() for page in pypdf.PdfReader(target).pages]
    assert 1 < len(pages) < 6
    assert sum(page.count("They") for page in pages) == 12
    # A paper that would only begin on a page begins on the next one.
    assert all("rise" in page for page in pages)


def test_formulas_are_drawn_as_outlines_and_found_by_their_tex(
    qapp: QApplication, tmp_path: Path
) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.pdf"
    outline = "M 0 0 L 40 0 L 40 -60 L 0 -60 Z"
    formulas = [
        Pictured(r"\frac{x}{2}", Formula(0, 50, 90, 60, (outline,))),
        Pictured("wide", Formula(0, 90_000, 90, 60, (outline,))),
    ]
    html = (
        '<h1>Tides of <img src="formula:0">-spoons</h1>'
        '<p>All k<img src="formula:0">, and <img src="formula:1">.</p><p></p>'
    )
    source.write_text(f"{Article(html, formulas).written()}\n")

    assert main([str(source), str(target), "A4", "Tides"]) == 0

    [page] = pypdf.PdfReader(target).pages
    text = "".join(page.extract_text().split())
    assert r"Tidesof$\frac{x}{2}$-spoons" in text
    assert r"Allk$\frac{x}{2}$,andwide." in text
    assert "/Image" not in str(page["/Resources"].get("/XObject", {}))
