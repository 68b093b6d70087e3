"""Filling a template of notes in for a paper."""

from __future__ import annotations

import datetime as dt

from desktop.model.note_template import fields_in, filled, values_of
from desktop.store.library import Library


def filled_for(library: Library, text: str, paper: int, today: dt.date) -> str:
    """Return a template as it begins the note of a paper, which gets its key if it is asked for.

    Empty where there is no such paper. To be called where the library may be written.
    """
    with library.open():
        if "key" in fields_in(text):
            library.exports.give_keys([paper])
        found = library.papers.get([paper])
    return filled(text, values_of(found[0], today.isoformat())) if found else ""


def for_new_note(library: Library, paper: int, today: dt.date) -> str:
    """Return what the note of a paper begins with; empty where no template is for that."""
    with library.open():
        template = library.note_templates.for_new()
        if template is None or library.notes.text(paper):
            return ""
        return filled_for(library, template.text, paper, today)
