from __future__ import annotations

from pathlib import Path

from desktop.model.formula import Formula
from desktop.services.export_formats import format_named
from desktop.services.export_jobs import Wish, prepare, run
from desktop.services.exporting import Papers
from desktop.services.formula_setting import setting_formulas
from desktop.services.importing import commit
from desktop.store.formulas import Formulas
from desktop.store.library import Library
from tests.services.making import TODAY, made

BOX = Formula(0, 100, 50, 0, ("M0 0H9",))


def test_what_was_set_before_is_taken_and_what_cannot_be_is_none(tmp_path: Path) -> None:
    Formulas(tmp_path).put({"x": BOX, "y": None})
    with setting_formulas(tmp_path) as draw:
        assert 'd="M0 0H9"' in (draw("x") or "")
        assert draw("y") is None
        assert draw("z" * 2_000) is None


def test_an_html_export_draws_formulas_and_falls_back_to_the_source(
    library: Library, tmp_path: Path
) -> None:
    from desktop.model.paper import Facts

    told = Facts(r"On $\sqrt{n}$ tides", r"We bound $\frac{1}{2}$ and $\nosuchthing{x}$.")
    with library.open():
        ids = commit(library, [made(told)]).papers
        library.notes.save(ids[0], r"See $x^2$ and $\nosuchthing$.")
    wish = Wish(format_named("html"), ids, tmp_path / "page.html")
    prepare(library, wish)
    run(wish, Papers(library, ids), TODAY)
    text = wish.target.read_text(encoding="utf-8")

    for tex in (r"\sqrt{n}", r"\frac{1}{2}", "x^2"):
        assert f'aria-label="{tex}"' in text
    assert text.count("<svg") == 3
    assert r"\nosuchthing{x}" in text
    assert r'<span class="maths">$\nosuchthing$</span>' in text
    assert set(Formulas(library.folder).get([r"\sqrt{n}", "x^2"])) == {r"\sqrt{n}", "x^2"}
