"""The manual is whole, and names every command, setting and key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop import paths
from desktop.cli.calling import COMMANDS
from desktop.model.keymap import Keymap
from desktop.services.manual import PICTURES, Page, folder, markdown_table, news, pages
from desktop.settings import table
from desktop.ui.action_table import SPECS
from desktop.ui.actions import translated
from desktop.ui.key_page import key_page

PAGES = pages({"keys": key_page(Keymap())})
WHOLE = "\n".join(page.text for page in PAGES)
README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_page_is_whole(page: Page) -> None:
    html = page.html()
    assert page.text.startswith(f"# {page.title}\n")
    assert f"<h1>{page.title}</h1>" in html
    assert "{{" not in page.text
    assert "⟦" not in html
    for name in re.findall(rf'src="{PICTURES}(\w+)"', html):
        for look in ("light", "dark"):
            assert (folder() / "pictures" / f"{name}-{look}.png").is_file()


def test_every_picture_is_shown() -> None:
    named = set(re.findall(r"^!\[[^\]]+\]\((\w+)\)$", WHOLE, re.MULTILINE))
    there = {path.stem.rpartition("-")[0] for path in (folder() / "pictures").iterdir()}
    assert named == there


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_readme_and_manual(command: str) -> None:
    assert re.search(rf"carrel {command}\b", README)
    assert re.search(rf"`carrel {command}\b", WHOLE)


@pytest.mark.parametrize("setting", table(), ids=lambda setting: setting.name)
def test_every_setting_stands_in_readme_and_manual(setting: object) -> None:
    title: str = setting.title  # type: ignore[attr-defined]
    assert title in README
    assert f"| {title} |" in WHOLE


@pytest.mark.parametrize("spec", [spec for spec in SPECS if spec.keys], ids=lambda spec: spec.do)
def test_every_key_stands_in_the_manual(spec: object) -> None:
    text: str = spec.text  # type: ignore[attr-defined]
    assert f"| {translated(text).replace('&', '').rstrip('…')} |" in WHOLE


def test_what_is_new_is_told_from_the_changelog() -> None:
    assert news().title == "Changelog"
    assert "<h2>" in news().html()
    assert not (paths.resources() / "CHANGELOG.md").exists()  # that is for bundles


def test_words_are_found_in_any_case_and_cells_hold_any_text() -> None:
    page = Page("x", "X", "# X\n\nHerons and otters.\n\n" + markdown_table(("a",), [("b|c\\d",)]))
    assert page.answers("OTTERS herons")
    assert not page.answers("otters geese")
    assert "<td>b|c\\d</td>" in page.html()
