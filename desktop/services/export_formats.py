"""The table of export formats: what a person chooses from, on the command line too."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop.model.errors import UsageProblem
from desktop.model.sentence import Sentence
from desktop.services.export_pages import PROFILES
from desktop.writers.registry import WRITERS, writer_named
from desktop.writers.writer import Option, Writer, switch


class Kind(Enum):
    """What an export makes."""

    TEXT = auto()  # one file of text, by a writer
    PAGES = auto()  # one PDF
    FOLDER = auto()  # one file a paper
    TEMPLATE = auto()  # one file of text, as a template of the person's own says


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its lasting name, words for people, and what can be chosen about it.

    `suffix` is that of the file, empty for a folder.
    """

    name: str
    label: str
    description: str
    suffix: str
    options: tuple[Option, ...]
    kind: Kind = Kind.TEXT

    @property
    def writer(self) -> Writer:
        """What writes a file of text."""
        return writer_named(self.name)


FOLDER = Format(
    "markdown-folder",
    "Folder of notes",
    "One file a paper, for Obsidian, Logseq or Emacs; what you write there stays when you export "
    "again",
    "",
    (
        Option("profile", "For", tuple((one.name, one.label) for one in PROFILES)),
        Option("names", "File names", (("title", "titles"), ("key", "citation keys"))),
        switch("restore", "Write files again that were deleted in the folder", usual=False),
    ),
    Kind.FOLDER,
)
PDF = Format(
    "pdf",
    "PDF",
    "Typeset pages, to print or to read on a tablet",
    ".pdf",
    (
        Option("size", "Paper", (("a4", "A4"), ("letter", "Letter"))),
        switch("abstracts", "Abstracts", usual=True),
        switch("notes", "Notes", usual=True),
    ),
    Kind.PAGES,
)


TEMPLATE = Format(
    "template",
    "Own template",
    "Text as a template of your own says, in the language of Jinja",
    ".txt",
    (Option("file", "Template", ()),),
    Kind.TEMPLATE,
)


def _table() -> tuple[Format, ...]:
    """Return the formats, each of ours beside the writer that it is nearest to."""
    found: list[Format] = []
    for writer in WRITERS:
        said = (writer.name, writer.label, writer.description, writer.suffix, writer.options)
        found.append(Format(*said))
        found += {"markdown": [FOLDER], "html": [PDF]}.get(writer.name, [])
    return (*found, TEMPLATE)


FORMATS = _table()


def format_named(name: str) -> Format:
    """Return the format of a name; raise UsageProblem when there is none."""
    for one in FORMATS:
        if one.name == name:
            return one
    names = ", ".join(one.name for one in FORMATS)
    raise UsageProblem(
        Sentence("Carrel cannot export “{name}”. Choose one of: {names}.", name=name, names=names)
    )
