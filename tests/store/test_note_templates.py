from __future__ import annotations

import pytest

from desktop.model.errors import UsageProblem
from desktop.model.note_template import LONGEST, NoteTemplate
from desktop.model.step import Act
from desktop.store.library import Library
from tests.store.conftest import step_of


def kept(library: Library) -> list[tuple[str, str, bool]]:
    return [(one.name, one.text, one.for_new) for one in library.note_templates.all()]


def test_templates_are_kept_changed_and_forgotten_and_all_of_it_undone(library: Library) -> None:
    with library.open():
        templates = library.note_templates
        change = templates.save(NoteTemplate(" Short \n one ", "# {{title}}"))
        templates.save(NoteTemplate("long one", "x", for_new=True))
        assert step_of(change) == Act.SAVE_TEMPLATE
        assert kept(library) == [("long one", "x", True), ("Short one", "# {{title}}", False)]

        [_, short] = templates.all()
        templates.save(NoteTemplate("Short", "y", for_new=True, id=short.id))
        assert kept(library) == [("long one", "x", False), ("Short", "y", True)]
        found = templates.for_new()
        assert found is not None
        assert found.name == "Short"

        assert step_of(templates.forget(short.id)) == Act.FORGET_TEMPLATE
        assert kept(library) == [("long one", "x", False)]
        assert templates.for_new() is None
        library.history.undo()
        library.history.undo()
        assert kept(library) == [("long one", "x", True), ("Short one", "# {{title}}", False)]


def test_a_template_that_is_as_it_was_is_no_step(library: Library) -> None:
    with library.open():
        library.note_templates.save(NoteTemplate("One", "x"))
        [one] = library.note_templates.all()
        assert library.note_templates.save(one).is_nothing
        assert library.note_templates.forget(99).is_nothing


@pytest.mark.parametrize(
    ("template", "why"),
    [
        (NoteTemplate(" ", "x"), "needs a name"),
        (NoteTemplate("One", "y"), "“One” already"),
        (NoteTemplate("Two", "x" * (LONGEST + 1)), "characters at most"),
    ],
)
def test_what_cannot_be_kept_is_refused(library: Library, template: NoteTemplate, why: str) -> None:
    with library.open():
        library.note_templates.save(NoteTemplate("One", "x"))
        with pytest.raises(UsageProblem, match=why):
            library.note_templates.save(template)
        assert kept(library) == [("One", "x", False)]
