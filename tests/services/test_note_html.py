from __future__ import annotations

from desktop.services.note_html import rendering_notes
from desktop.services.rendering import LONGEST


def test_notes_are_rendered_and_what_is_too_much_is_shown_as_typed() -> None:
    with rendering_notes() as render:
        assert render("**a**") == "<p><strong>a</strong></p>"
        assert render("x" * (LONGEST + 1)).startswith("<pre>xxx")
        assert render("b") == "<p>b</p>"
