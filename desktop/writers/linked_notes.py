"""Links between notes as files have them, and back to those of Carrel.

Where a file is linked to, programs for notes differ: Obsidian goes by the name of the file, Logseq
by that of the page, and others by an address. The key of the paper goes along where there is room,
so that a link is known again when the file is read back.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from urllib.parse import quote

from desktop.model.file_names import same_name
from desktop.model.note_links import Link, link_with, replaced

# A link as `markdown_link` writes it: words, address, key.
_MARKDOWN = re.compile(
    r'\[((?:\\[^\n]|[^\[\]\\\n]){1,1000})\]\([^()\s"]{1,2000}\.md "@([\w-]{1,200})"\)'
)
_LOGSEQ = re.compile(r"\[((?:\\[^\n]|[^\[\]\\\n]){1,1000})\]\(\[\[@([\w-]{1,200})\]\]\)")
_MARKUP = re.compile(r"([\\`*_<>&#$!|~])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def wiki_link(words: str, file: str) -> str:
    """Return a link to a file for Obsidian, which goes by its name alone."""
    stem = posixpath.basename(file).removesuffix(".md")
    return f"[[{stem}]]" if words == stem else f"[[{stem}|{words}]]"


def page_link(words: str, page: str) -> str:
    """Return a link to a page of Logseq."""
    return f"[[{page}]]" if words == page else f"[{_escaped(words)}]([[{page}]])"


def markdown_link(words: str, file: str, own: str, key: str) -> str:
    """Return a link from one file to another one, below the same folder, for any program."""
    address = posixpath.relpath(file, posixpath.dirname(own) or ".")
    return f'[{_escaped(words)}]({quote(address)} "@{key}")'


def read_back(note: str, names: Mapping[str, str]) -> str:
    """Return a note that a file has with its links as Carrel writes them.

    `names` tells the keys of papers by the names of their files, without suffix and as `same_name`
    has them, and by other keys.
    """
    for pattern in (_MARKDOWN, _LOGSEQ):
        if '"@' in note or "([[@" in note:
            note = pattern.sub(
                lambda found: link_with(found[2], _ESCAPED.sub(r"\1", found[1])), note
            )

    def renamed(link: Link) -> str | None:
        key = names.get(same_name(link.target.removeprefix("@")))
        return None if key is None or key == link.target else link_with(key, link.words)

    return replaced(note, renamed) if names else note


def _escaped(words: str) -> str:
    return _MARKUP.sub(r"\\\1", words)
