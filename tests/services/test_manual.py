"""The manual is whole in each language, and names every command, setting and key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.cli.calling import COMMANDS
from desktop.model.keymap import Keymap
from desktop.services.manual import PICTURES, Page, folder, markdown_table, news, pages
from desktop.settings_table import table
from desktop.ui.action_table import SPECS
from desktop.ui.actions import translated
from desktop.ui.dialogs import setting_control
from desktop.ui.key_page import tables

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
# What makes a page of Markdown: headings, entries, rows, pictures, and what is typed as it stands.
_BUILT = re.compile(r"^#+ |^- |^\d\. |^\| |^!\[|^\{\{\w+\}\}", re.MULTILINE)
_TYPED = re.compile(r"`carrel [a-z-]+|`\w+:|carrel://|\bF\d+\b")
_PICTURE = re.compile(r"^!\[[^\]]+\]\((\w+)\)$", re.MULTILINE)


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language for as long as a test runs."""
    spoken: str = request.param
    translator = QTranslator()
    if translator.load(f"carrel_{spoken}", str(paths.resources() / "i18n")):
        qapp.installTranslator(translator)
    yield spoken
    qapp.removeTranslator(translator)


@pytest.fixture
def book(language: str) -> Sequence[Page]:
    return pages(tables(Keymap()), language)


@pytest.fixture
def whole(book: Sequence[Page]) -> str:
    return "\n".join(page.text for page in book)


def test_each_page_is_whole(book: Sequence[Page], language: str) -> None:
    assert book
    for page in book:
        html = page.html()
        assert page.text.startswith(f"# {page.title}\n")
        assert f"<h1>{page.title}</h1>" in html
        assert "{{" not in page.text
        assert "⟦" not in html
        for name in re.findall(rf'src="{PICTURES}(\w+)"', html):
            for look in ("light", "dark"):
                assert (folder(language) / "pictures" / f"{name}-{look}.png").is_file()


def test_every_picture_is_shown(whole: str, language: str) -> None:
    pictures = (folder(language) / "pictures").iterdir()
    assert set(_PICTURE.findall(whole)) == {path.stem.rpartition("-")[0] for path in pictures}


def test_pages_are_built_alike_in_each_language(book: Sequence[Page], language: str) -> None:
    english = pages({})
    assert [page.name for page in book] == [page.name for page in english]
    for page, other in zip(pages({}, language), english, strict=True):
        assert _BUILT.findall(page.text) == _BUILT.findall(other.text)
        assert sorted(_TYPED.findall(page.text)) == sorted(_TYPED.findall(other.text))
        assert sorted(_PICTURE.findall(page.text)) == sorted(_PICTURE.findall(other.text))


def test_a_language_without_a_manual_has_the_english_one() -> None:
    assert folder("eo") == folder("en") != folder("de")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert re.search(rf"carrel {command}\b", README)


def test_every_command_stands_in_the_manual(whole: str) -> None:
    assert [name for name in COMMANDS if not re.search(rf"`carrel {name}\b", whole)] == []


def test_every_setting_stands_in_the_readme() -> None:
    assert [setting.title for setting in table() if setting.title not in README] == []


def test_every_setting_stands_in_the_manual(whole: str) -> None:
    titles = [setting_control.translated(setting.title) for setting in table()]
    assert [title for title in titles if f"| {title} |" not in whole] == []


def test_every_key_stands_in_the_manual(whole: str) -> None:
    texts = [translated(spec.text).replace("&", "").rstrip("…") for spec in SPECS if spec.keys]
    assert [text for text in texts if f"| {text} |" not in whole] == []


def test_menus_and_commands_are_called_as_in_the_window(whole: str) -> None:
    """What a page writes as “Edit → *History…*” is there under this name."""
    names = {translated(spec.text).replace("&", "") for spec in SPECS}
    names |= {translated(spec.under).replace("&", "") for spec in SPECS if spec.under}
    told = [" ".join(name.split()) for name in re.findall(r"→\s+\*([^*]+)\*", whole)]
    assert told
    assert {name.rstrip("…") for name in told} <= {name.rstrip("…") for name in names}


def test_what_is_new_is_told_from_the_changelog() -> None:
    assert news().title == "Changelog"
    assert "<h2>" in news().html()
    assert "<em>Only in English.</em>" in news("Only in English.").html()
    assert news("Only in English.").title == "Changelog"
    assert not (paths.resources() / "CHANGELOG.md").exists()  # that is for bundles


def test_words_are_found_in_any_case_and_cells_hold_any_text() -> None:
    page = Page("x", "X", "# X\n\nHerons and otters.\n\n" + markdown_table(("a",), [("b|c\\d",)]))
    assert page.answers("OTTERS herons")
    assert not page.answers("otters geese")
    assert "<td>b|c\\d</td>" in page.html()
