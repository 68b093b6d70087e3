from __future__ import annotations

import os
from pathlib import Path

import pypdf
import pytest

from desktop.model.errors import ExportProblem
from desktop.model.formula import Formula
from desktop.services import typesetting
from desktop.services.formula_setting import Pictured
from desktop.services.reading import Cancelled
from desktop.services.typesetting import Article, read_article, typeset


def test_articles_become_pages(tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    long = "<p>" + "Tides rise in teacups, and fall. " * 400 + "</p>"

    typeset(map(Article, ["<h1>Tides</h1><p>of α</p>", long, "<h1>Moss</h1>"]), target, "A4", "All")

    pages = [page.extract_text() for page in pypdf.PdfReader(target).pages]
    assert len(pages) > 2
    assert "Tides" in pages[0]
    assert "α" in pages[0]
    assert "Moss" in pages[-1]
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_articles_are_told_with_their_formulas() -> None:
    box = Pictured(r"\frac{1}{2}", Formula(0, 50, 60, 20.5, ("M 0 0 H 9 Z",)))
    article = Article('<p>“½” is <img src="formula:0"></p>', [box])

    assert read_article(article.written()) == article


def test_one_can_stop(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        typeset([Article("<p>x</p>")], tmp_path / "x.pdf", "A4", "x", lambda: True)

    assert not (tmp_path / "x.pdf").exists()


def test_what_takes_too_long_or_fails_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ExportProblem, match="could not be set"):
        typeset([Article("<p>x</p>")], tmp_path / "x.pdf", "B17", "x")
    monkeypatch.setattr(typesetting, "_BEGINNING", -1.0)
    with pytest.raises(ExportProblem, match="could not be set"):
        typeset([Article("<p>x</p>")], tmp_path / "x.pdf", "A4", "x")


def test_a_bundle_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    assert typesetting._program()[1:] == ["-m", "desktop"]
    monkeypatch.setattr(typesetting.sys, "frozen", True, raising=False)
    assert typesetting._program() == [typesetting.sys.executable]
    assert typesetting._environment({"PYTHONPATH": "x"})["PYTHONPATH"].endswith(f"{os.pathsep}x")
