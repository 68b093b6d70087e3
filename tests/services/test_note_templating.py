from __future__ import annotations

import datetime as dt

from desktop.model.note_template import NoteTemplate
from desktop.services.importing import commit
from desktop.services.note_templating import filled_for, for_new_note
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made

TODAY = dt.date(2026, 11, 23)


def test_a_template_is_filled_in_for_a_paper(library: Library) -> None:
    commit(library, [made(TEA, SOCKS)])

    text = filled_for(library, "# {{title}} ({{key}})\n\n{{digest}}, {{today}}", 2, TODAY)
    assert text == "# Sorting Socks (sortingsocks)\n\nDailies, 2026-11-23"
    with library.open():
        assert [paper.key for paper in library.papers.get([1, 2])] == ["", "sortingsocks"]
    assert filled_for(library, "{{title}}", 99, TODAY) == ""


def test_only_a_new_note_begins_with_one(library: Library) -> None:
    commit(library, [made(TEA, SOCKS)])
    assert for_new_note(library, 1, TODAY) == ""
    with library.open():
        library.note_templates.save(NoteTemplate("Usual", "## {{title}}", for_new=True))
        library.notes.save(2, "There is one.")
    assert for_new_note(library, 1, TODAY) == f"## {TEA.title}"
    assert for_new_note(library, 2, TODAY) == ""
