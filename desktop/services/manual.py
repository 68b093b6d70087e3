"""The manual that comes with Carrel, and what is new in it: Markdown files, as pages of HTML."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from desktop import paths
from desktop.services.rendering import render
from desktop.settings import FolderNames, Section, table

_PICTURE = re.compile(r"^!\[([^\]]*)\]\((\w+)\)$", re.MULTILINE)
_PLACE = re.compile(r"<p>⟦(\w+)\|([^⟧]*)⟧</p>")
PICTURES = "manual:"


class Page(NamedTuple):
    """A page of the manual; its title is its first heading."""

    name: str
    title: str
    text: str

    def html(self) -> str:
        """Return the page as HTML; pictures are named `manual:NAME`."""
        text = _PICTURE.sub(r"⟦\2|\1⟧", self.text)
        return _PLACE.sub(_picture, render(text))

    def answers(self, wanted: str) -> bool:
        """Say whether all words of a search stand on the page."""
        told = self.text.casefold()
        return all(word in told for word in wanted.casefold().split())


def pages(drawn: Mapping[str, str]) -> list[Page]:
    """Return the manual; `drawn` takes the place of `{{NAME}}` where tables are drawn from code."""
    files = sorted(folder().glob("*.md"), key=lambda path: int(path.stem.partition("-")[0]))
    return [_page(path, {"settings": settings_table(), **drawn}) for path in files]


def news() -> Page:
    """Return what is new, for the people who use Carrel."""
    inside = paths.resources() / "CHANGELOG.md"
    path = inside if inside.is_file() else paths.resources().parent / "CHANGELOG.md"
    return _page(path, {})


def folder() -> Path:
    """Return where the manual is; its pictures are in a folder inside."""
    return paths.resources() / "manual"


def settings_table() -> str:
    """Return the table of settings in Markdown, drawn from the settings themselves."""
    rows: list[Sequence[str]] = []
    for section in Section:
        for setting in (one for one in table() if one.section is section):
            is_words = not isinstance(setting.choices, FolderNames) and setting.labels
            choices = f" ({', '.join(setting.labels)})" if is_words else ""
            rows.append((section.value, setting.title, f"{setting.text}{choices}"))
    return markdown_table(("section", "setting", "does"), rows)


def markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown; what would end a cell is escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("\\", r"\\").replace("|", r"\|") for cell in line) + " |"
        for line in lines
    )


def _page(path: Path, drawn: Mapping[str, str]) -> Page:
    text = path.read_text(encoding="utf-8")
    for name, table_text in drawn.items():
        text = text.replace(f"{{{{{name}}}}}", table_text)
    return Page(path.stem, text.partition("\n")[0].lstrip("# "), text)


def _picture(found: re.Match[str]) -> str:
    return f'<p align="center"><img src="{PICTURES}{found[1]}" alt="{escape(found[2])}"></p>'
