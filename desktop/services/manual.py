"""The manual that comes with Carrel, and what is new in it: Markdown files, as pages of HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from desktop import paths
from desktop.services.rendering import render
from desktop.settings_table import FolderNames, Section, table

_PICTURE = re.compile(r"^!\[([^\]]*)\]\((\w+)\)$", re.MULTILINE)
_PLACE = re.compile(r"<p>⟦(\w+)\|([^⟧]*)⟧</p>")
PICTURES = "manual:"
ENGLISH = "en"


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


def pages(drawn: Mapping[str, str], language: str = ENGLISH) -> list[Page]:
    """Return the manual in a language.

    `drawn` takes the place of `{{NAME}}` where tables are drawn from code.
    """
    there = folder(language).glob("*.md")
    files = sorted(there, key=lambda path: int(path.stem.partition("-")[0]))
    return [_page(path, drawn) for path in files]


def news(remark: str = "") -> Page:
    """Return what is new, for the people who use Carrel; a remark stands below the heading."""
    inside = paths.resources() / "CHANGELOG.md"
    path = inside if inside.is_file() else paths.resources().parent / "CHANGELOG.md"
    page = _page(path, {})
    head, _, rest = page.text.partition("\n")
    return page._replace(text=f"{head}\n\n*{remark}*\n{rest}") if remark else page


def folder(language: str = ENGLISH) -> Path:
    """Return where the manual is in a language, or in English; `pictures` is a folder inside."""
    english = paths.resources() / "manual"
    own = english / language
    return own if own.is_dir() else english


def settings_table(head: Sequence[str], said: Callable[[str], str]) -> str:
    """Return the table of settings in Markdown, drawn from the settings themselves.

    `said` says a text of the settings in the person's language.
    """
    rows: list[Sequence[str]] = []
    for section in Section:
        for setting in (one for one in table() if one.section is section):
            is_words = not isinstance(setting.choices, FolderNames) and setting.labels
            choices = f" ({', '.join(map(said, setting.labels))})" if is_words else ""
            rows.append(
                (said(section.value), said(setting.title), f"{said(setting.text)}{choices}")
            )
    return markdown_table(head, rows)


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
