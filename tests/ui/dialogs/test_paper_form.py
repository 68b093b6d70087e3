from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.services.filling_in import Fault
from desktop.ui.dialogs.paper_form import PaperForm

SAID = Facts(
    "Kites\nover Kettles",
    abstract="Kites rise.\n\nSteam helps.",
    author_count=4,
    published="2024",
    published_guessed=True,
    doi="odd",
    urls=("https://kites.example",),
)
MINE = SAID._replace(authors=("Ada Quill",), author_count=None, arxiv_id="2410.12345")


@pytest.fixture
def form(qtbot: QtBot) -> PaperForm:
    made = PaperForm()
    qtbot.addWidget(made)
    made.resize(480, 300)
    made.show()
    return made


def test_a_form_that_nobody_touched_changes_nothing(form: PaperForm) -> None:
    form.show_facts(MINE, SAID)

    assert form.facts() == MINE
    assert form.changed_fields() == frozenset()
    assert form.faults() == {}


def test_what_is_typed_is_a_change(form: PaperForm, qtbot: QtBot) -> None:
    form.show_facts(MINE, SAID)
    with qtbot.waitSignal(form.edited):
        form.fields[Field.PUBLISHED].show_text("2024-10-18")

    assert form.changed_fields() == {Field.PUBLISHED}
    assert form.facts() == MINE._replace(published="2024-10-18", published_guessed=False)
    assert form.fields[Field.PUBLISHED].said.text() == "Digests say: 2024 (year guessed)"


def test_each_field_is_restored_whole(form: PaperForm) -> None:
    form.show_facts(MINE, SAID)
    authors = form.fields[Field.AUTHORS]
    assert authors.said.text() == "Digests say: 4 authors"
    authors.restore.click()
    form.fields[Field.ARXIV].show_text("")

    assert form.facts() == SAID
    assert form.changed_fields() == {Field.AUTHORS, Field.ARXIV}


@pytest.mark.parametrize(
    ("field", "text", "fault", "words"),
    [
        (Field.TITLE, "", Fault.NO_TITLE, "needs a title"),
        (Field.PUBLISHED, "soon", Fault.NO_DATE, "not a date"),
        (Field.ARXIV, "2413.1", Fault.NO_ARXIV_ID, "not an arXiv id"),
        (Field.DOI, "odder", Fault.NO_DOI, "not a DOI"),
        (Field.LINKS, "kites", Fault.NO_LINK, "web address"),
    ],
)
def test_what_is_wrong_is_said_beside_it(
    form: PaperForm, field: Field, text: str, fault: Fault, words: str
) -> None:
    form.show_facts(MINE, SAID)
    form.fields[field].show_text(text)

    assert form.faults() == {field: fault}
    assert words in form.fields[field].fault.text()


def test_an_empty_form_does_not_complain(form: PaperForm, qtbot: QtBot) -> None:
    assert form.fields[Field.TITLE].fault.text() == ""
    form.fields[Field.DOI].show_text("10.1000/kites")
    assert form.fields[Field.TITLE].fault.text() != ""


def test_tab_walks_through_all_fields_and_brings_them_into_sight(
    form: PaperForm, qtbot: QtBot
) -> None:
    form.show_facts(MINE, SAID)
    form.activateWindow()
    form.fields[Field.TITLE].setFocus()
    walked = []
    for _ in range(20):
        widget = QApplication.focusWidget()
        assert widget is not None
        walked.append(widget)
        form.focusNextPrevChild(True)
    editors = [field.editor for field in form.fields.values()]

    assert [widget for widget in walked if widget in editors][:8] == editors
    assert form.fields[Field.AUTHORS].restore in walked


def test_something_can_be_filled_in(form: PaperForm) -> None:
    form.show_facts(SAID)
    form.fill_in(Facts("", arxiv_id="2410.12345"), Field.ARXIV)

    assert form.changed_fields() == {Field.ARXIV}


def test_each_field_has_a_key_of_its_own(form: PaperForm) -> None:
    labels = [label.text() for label in form.findChildren(QLabel) if "&" in label.text()]
    keys = [label[label.index("&") + 1].lower() for label in labels]

    assert len(keys) == len(set(keys)) == len(Field)
