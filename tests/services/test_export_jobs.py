from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from desktop.model.errors import ExportProblem, UsageProblem
from desktop.services.export_formats import FORMATS, Format, format_named
from desktop.services.export_jobs import Wish, as_text, give_up, prepare, preview, run
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made

TODAY = dt.date(2025, 11, 2)


@pytest.fixture
def ids(library: Library) -> Sequence[int]:
    with library.open():
        found = commit(library, [made(TEA, SOCKS, SHEEP)]).papers
        library.notes.save(found[0], "**Mine** of 小雨\n\n- [x] done")
    return found


@pytest.mark.parametrize("format_", FORMATS, ids=lambda one: one.name)
def test_the_first_papers_can_be_looked_at_and_nothing_is_written(
    library: Library, ids: Sequence[int], format_: Format
) -> None:
    text = preview(library, format_, {}, ids, 2)

    assert "Tea" in text
    assert "Socks" in text
    assert "Sheep" not in text
    with library.open():
        assert not any(paper.key for paper in library.papers.get(ids))
        assert library.exports.changed() == set(ids)


def test_notes_are_rendered_in_html(library: Library, ids: Sequence[int], tmp_path: Path) -> None:
    wish = Wish(format_named("html"), ids, tmp_path / "x.html")

    assert run(wish, Papers(library, ids), TODAY).papers == 3
    assert "<strong>Mine</strong>" in wish.target.read_text()


def test_a_pdf_can_be_read_and_searched(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    wish = Wish(format_named("pdf"), ids, tmp_path / "Tea.pdf", {"size": "letter"})

    assert run(wish, Papers(library, ids), TODAY).papers == 3
    pdf = pypdf.PdfReader(wish.target)
    text = "".join(page.extract_text() for page in pdf.pages)
    assert "Chaos in a Cup of Tea" in text
    assert "We sort socks by smell alone." in text
    assert "Mine" in text
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Tea"
    assert float(pdf.pages[0].mediabox.width) == pytest.approx(612, abs=1)


def test_a_pdf_is_searched_in_any_script_that_there_is_a_font_for(
    qapp: QGuiApplication, library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no font of this system has Chinese signs")
    wish = Wish(format_named("pdf"), ids, tmp_path / "Tea.pdf")

    run(wish, Papers(library, ids), TODAY)

    assert "小雨" in "".join(page.extract_text() for page in pypdf.PdfReader(wish.target).pages)


def test_a_pdf_that_is_stopped_leaves_nothing(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    wish = Wish(format_named("pdf"), ids, tmp_path / "x.pdf")
    answers = iter([False, True])

    with pytest.raises(Cancelled):
        run(wish, Papers(library, ids, cancelled=lambda: next(answers)), TODAY)

    assert [path.name for path in tmp_path.iterdir()] == ["library"]


def test_the_library_is_told_before_and_when_it_came_to_nothing(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    wish = Wish(format_named("text"), ids, tmp_path / "none" / "x.txt")

    assert prepare(library, wish)
    with library.open():
        assert all(paper.key for paper in library.papers.get(ids))
        assert ids[1] not in library.exports.changed()
    with pytest.raises(ExportProblem):
        run(wish, Papers(library, ids), TODAY)
    give_up(library, wish)
    with library.open():
        assert library.exports.changed() == set(ids)


def test_a_file_that_is_there_is_only_replaced_on_wish(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    (tmp_path / "x.txt").write_text("dear to me")
    wish = Wish(format_named("text"), ids, tmp_path / "x.txt")

    assert not prepare(library, wish, replace=False)
    assert prepare(library, wish)


def test_a_template_of_ones_own_writes_a_file(
    library: Library, ids: Sequence[int], tmp_path: Path
) -> None:
    template = tmp_path / "mine.j2"
    template.write_text("{% for paper in papers %}{{ paper.title }}\n{% endfor %}")
    wish = Wish(format_named("template"), ids, tmp_path / "x.txt", {"file": str(template)})

    assert run(wish, Papers(library, ids), TODAY).papers == 3
    assert wish.target.read_text() == f"{TEA.title}\n{SOCKS.title}\n{SHEEP.title}\n"
    template.write_text("a\n{{ b")
    with pytest.raises(UsageProblem, match="Line 2"):
        run(wish, Papers(library, ids), TODAY)
    assert TEA.title in wish.target.read_text()
    template.unlink()
    with pytest.raises(UsageProblem, match="cannot be read"):
        preview(library, wish.format, wish.chosen, ids)


def test_a_whole_export_can_be_one_text(library: Library, ids: Sequence[int]) -> None:
    text = as_text(library, Wish(format_named("bibtex"), ids, Path()))

    assert text.count("@misc{") == 3
    with library.open():
        assert all(paper.key in text for paper in library.papers.get(ids))
