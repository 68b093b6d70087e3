from __future__ import annotations

from xml.etree import ElementTree

from desktop.model.formula import Formula
from desktop.writers.formula_svg import svg_of


def test_a_formula_is_a_picture_with_its_tex() -> None:
    element = ElementTree.fromstring(
        svg_of(Formula(-5, 200, 80, 20, ("M0 0L5 5Z", "M1 1H9")), 'x<y & "z"')
    )

    assert element.get("aria-label") == 'x<y & "z"'
    assert element.get("viewBox") == "-5 -80 200 100"
    assert element.get("style") == "width:2em;height:1em;vertical-align:-0.2em"
    assert element.findtext("title") == 'x<y & "z"'
    assert [path.get("d") for path in element.findall("path")] == ["M0 0L5 5Z", "M1 1H9"]
