from __future__ import annotations

import json
from pathlib import Path

import pypdf
from PySide6.QtWidgets import QApplication

from desktop.ui.typesetting import main

ARTICLE = (
    '<article>\n<h1>Tides</h1>\n<p class="byline">Ada Quill</p>\n'
    '<div class="abstract">\n<p>They rise.</p>\n</div>\n'
    '<div class="note">\n<h2>Note</h2>\n<ul><li class="checked">a</li>'
    '<li class="unchecked">b</li></ul></div>\n</article>\n'
)


def test_papers_are_set_one_below_the_other(qapp: QApplication, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.pdf"
    source.write_text("".join(f"{json.dumps(ARTICLE)}\n" for _ in range(12)))

    assert main([str(source), str(target), "A4", "Tides"]) == 0

    pages = [page.extract_text() for page in pypdf.PdfReader(target).pages]
    assert 1 < len(pages) < 6
    assert sum(page.count("They") for page in pages) == 12
    # A paper that would only begin on a page begins on the next one.
    assert all("rise" in page for page in pages)
