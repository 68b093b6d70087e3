"""Formulas as vector pictures within HTML, in the colour and size of the text around them."""

from __future__ import annotations

import html

from desktop.model.display_text import tamed
from desktop.model.formula import EM, Formula


def svg_of(formula: Formula, tex: str) -> str:
    """Return a formula as an element of a page; its TeX is what is read aloud and shown as a hint.

    Outlines are numbers and the letters of SVG paths (`services/formulas.py` sees to that).
    """
    said = html.escape(tamed(tex))
    height = formula.ascent + formula.depth
    box = f"{formula.left:g} {-formula.ascent:g} {formula.width:g} {height:g}"
    size = f"width:{formula.width / EM:.4g}em;height:{height / EM:.4g}em"
    paths = "".join(f'<path d="{outline}"/>' for outline in formula.outlines)
    return (
        f'<svg class="maths" role="img" aria-label="{said}" viewBox="{box}" '
        f'style="{size};vertical-align:{-formula.depth / EM:.4g}em" fill="currentColor">'
        f"<title>{said}</title>{paths}</svg>"
    )
