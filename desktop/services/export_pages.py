"""Papers as files of a folder of notes: how each program wants them, and whose file one is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from desktop.model.note_links import Linked
from desktop.model.paper import Paper
from desktop.writers import logseq, markdown, org
from desktop.writers.referring import key_of


class Profile(NamedTuple):
    """A program for notes: how a file for it is written, and what all of them end in."""

    name: str
    label: str
    suffix: str
    page: Callable[[Paper], str]


PROFILES = (
    Profile("plain", "any program (plain Markdown)", ".md", markdown.page),
    Profile("obsidian", "Obsidian", ".md", lambda paper: markdown.page(paper, for_obsidian=True)),
    Profile("logseq", "Logseq", ".md", logseq.page),
    Profile("org", "Emacs (Org)", ".org", org.page),
)
SUFFIXES = frozenset(profile.suffix for profile in PROFILES)
# How each of them says which paper a file is of.
_ID = r"""[ \t]*["']?([\w-]{1,64})["']?[ \t\r]*$"""
_OWNER = re.compile(rf"^(carrel_id:|carrel-id::|:ID:){_ID}", re.MULTILINE)
_CONFLICT = {
    "carrel_id:": "carrel_conflict_of:",
    "carrel-id::": "carrel-conflict-of::",
    ":ID:": ":CARREL_CONFLICT_OF:",
}
# What the properties, which begin a file, stand between; with Logseq it is a blank line.
_BOUNDS = (
    ("---\n", "\n---", "carrel_id:"),
    (":PROPERTIES:\n", "\n:END:", ":ID:"),
    ("", "\n\n", "carrel-id::"),
)
_HEAD = 8_000


def profile_named(name: str) -> Profile:
    """Return the profile of a name that the options of the format allow."""
    return next(profile for profile in PROFILES if profile.name == name)


def owner_of(text: str) -> str | None:
    """Return the lasting id of the paper that a file is of, as its head says."""
    head = text[:_HEAD].removeprefix("\ufeff").replace("\r\n", "\n")
    # Below it a note may speak of other papers.
    begin, end, name = next(one for one in _BOUNDS if head.startswith(one[0]))
    found = _OWNER.search(head.removeprefix(begin).partition(end)[0])
    return found[2] if found and found[1] == name else None


def marked_as_conflict(page: str) -> str:
    """Return a page that is kept beside a file, and is not the file of a paper itself."""
    return _OWNER.sub(lambda found: found[0].replace(found[1], _CONFLICT[found[1]]), page, count=1)


def stem_for(paper: Paper | Linked, profile: Profile, names: str) -> str:
    """Return what a new file of a paper should be called, without its suffix."""
    if names == "key" or profile.name == "logseq":
        # Logseq takes the name of a file for that of its page, and pages are named so.
        return f"{'@' if profile.name == 'logseq' else ''}{key_of(paper)}"
    return paper.title
