"""Templates of notes. They stand in the library as notes do: kept, backed up, and undone."""

from __future__ import annotations

from peewee import fn

from desktop.model.errors import UsageProblem
from desktop.model.note_template import LONGEST, NoteTemplate
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.model.storable import storable
from desktop.store.history import History
from desktop.store.rows import answers
from desktop.store.tables import NoteTemplateRow


class NoteTemplates:
    """The templates of the library; every change of them is one step of the history."""

    def __init__(self, history: History) -> None:
        self._history = history

    def all(self) -> list[NoteTemplate]:
        """Return the templates, by their names."""
        row = NoteTemplateRow
        columns = row.select(row.name, row.text, row.for_new, row.id)
        ordered = columns.order_by(fn.LOWER(row.name), row.id)
        return [
            NoteTemplate(name, text, bool(new), id_) for name, text, new, id_ in answers(ordered)
        ]

    def for_new(self) -> NoteTemplate | None:
        """Return the template that new notes begin with, if there is one."""
        return next((one for one in self.all() if one.for_new), None)

    def save(self, template: NoteTemplate) -> Change:
        """Keep a template, in place of the one with its number.

        Raises UsageProblem for a name that is empty or another one's, and for a text too long.
        """
        values = self._sound(template)
        with self._history.step(Act.SAVE_TEMPLATE, str(values["name"]), count=0) as record:
            if template.for_new:
                others = (NoteTemplateRow.id != template.id) & NoteTemplateRow.for_new
                NoteTemplateRow.update(for_new=False).where(others).execute()
            row = NoteTemplateRow.id == template.id
            if not NoteTemplateRow.update(values).where(row).execute():
                NoteTemplateRow.insert(values).execute()
        return record.result

    def forget(self, id_: int) -> Change:
        """Forget a template; notes that were made with it stay."""
        found = next((one for one in self.all() if one.id == id_), None)
        if found is None:
            return self._history.nothing()
        with self._history.step(Act.FORGET_TEMPLATE, found.name, count=0) as record:
            NoteTemplateRow.delete().where(NoteTemplateRow.id == id_).execute()
        return record.result

    def _sound(self, template: NoteTemplate) -> dict[str, object]:
        name = " ".join(storable(template.name).split())
        if not name:
            raise UsageProblem(Sentence("A template needs a name."))
        if any(name == one.name and one.id != template.id for one in self.all()):
            raise UsageProblem(
                Sentence("There is a template “{name}” already. Choose another name.", name=name)
            )
        if len(template.text) > LONGEST:
            raise UsageProblem(
                Sentence("A template may have {most} characters at most.", most=LONGEST)
            )
        return {"name": name, "text": storable(template.text), "for_new": template.for_new}
