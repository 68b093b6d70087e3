"""The table of writers."""

from __future__ import annotations

from desktop.model.errors import UsageProblem
from desktop.model.sentence import Sentence
from desktop.writers.bibtex import Biblatex, Bibtex
from desktop.writers.csl_json import CslJson
from desktop.writers.csv_papers import CsvPapers
from desktop.writers.html_papers import HtmlPapers
from desktop.writers.json_papers import JsonPapers
from desktop.writers.logseq import Logseq
from desktop.writers.markdown import Markdown
from desktop.writers.org import Org
from desktop.writers.plain_text import PlainText
from desktop.writers.ris import Ris
from desktop.writers.writer import Writer

# In the order in which a person meets them: to read, to cite, for tables and programs, for others.
WRITERS: tuple[Writer, ...] = (
    Markdown(),
    HtmlPapers(),
    PlainText(),
    Bibtex(),
    Biblatex(),
    Ris(),
    CslJson(),
    CsvPapers(),
    JsonPapers(),
    Org(),
    Logseq(),
)


def writer_named(name: str) -> Writer:
    """Return the writer of a name; raise UsageProblem when there is none."""
    for writer in WRITERS:
        if writer.name == name:
            return writer
    names = ", ".join(writer.name for writer in WRITERS)
    raise UsageProblem(
        Sentence("Carrel cannot export “{name}”. Choose one of: {names}.", name=name, names=names)
    )
