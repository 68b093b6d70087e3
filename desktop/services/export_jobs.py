"""Exports from a wish to what came of it: a look beforehand, the books of the library, the writing.

The library is written to before the export, as papers get their keys, and read while it runs: the
window does the one on its lane for writing and the other on one for reading.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desktop.model.errors import AppError, UsageProblem
from desktop.model.paper import Paper
from desktop.model.sentence import Sentence
from desktop.services.export_folder import Outcome, Wanted, export_folder
from desktop.services.export_formats import Format, Kind
from desktop.services.export_links import VERBATIM, WithoutLinks, within_page
from desktop.services.export_pages import profile_named
from desktop.services.exporting import Papers, export, replacing, write_text
from desktop.services.formula_setting import Pictures, finding_formulas, setting_formulas
from desktop.services.note_html import rendering_notes
from desktop.store.library import Library
from desktop.writers.html_papers import HtmlPapers, article
from desktop.writers.writer import Chosen, Writer, choice_of, is_on

_MOST_PREVIEWED = 20_000


@dataclass(frozen=True, slots=True)
class Wish:
    """What to export, as what, and where to."""

    format: Format
    ids: Sequence[int]
    target: Path
    chosen: Mapping[str, str] = field(default_factory=dict)


class Look(NamedTuple):
    """What an export would look like, its first and last paper, and what is wrong with the wish."""

    text: str
    ends: list[Paper]
    problem: AppError | None = None


def prepare(library: Library, wish: Wish, *, replace: bool = True) -> bool:
    """Write into the library what an export leaves there: keys, and that papers are exported.

    Says whether the export may go on: a file that is there is only replaced if that is wished.
    """
    if not replace and wish.format.kind is not Kind.FOLDER and wish.target.exists():
        return False
    with library.open():
        library.exports.give_keys(wish.ids)
        library.exports.mark(wish.ids)
    return True


def give_up(library: Library, wish: Wish) -> None:
    """Forget an export that came to nothing."""
    with library.open():
        library.exports.unmark(wish.ids)


def run(wish: Wish, papers: Papers, today: dt.date) -> Outcome:
    """Export; `papers` are those of the wish. Raises ExportProblem, or Cancelled when stopped."""
    if wish.format.kind is Kind.FOLDER:
        return export_folder(papers, wish.target, _wanted(wish), today)
    if wish.format.kind is Kind.PAGES:
        return _export_pages(wish, papers)
    if wish.format.kind is Kind.TEMPLATE:
        return _export_template(wish, papers)
    with _writing(wish.format, papers.library, wish.ids) as writer:
        return Outcome(papers=export(papers, writer, wish.target, wish.chosen))


def preview(
    library: Library,
    format_: Format,
    chosen: Chosen,
    ids: Sequence[int],
    most: int = 3,
    longest: int | None = _MOST_PREVIEWED,
) -> str:
    """Return what the first papers of an export would look like, as text."""
    with library.reading():
        papers = library.exports.with_keys(library.papers.get(ids[:most]))
    if format_.kind is Kind.FOLDER:
        profile = profile_named(choice_of(format_.options, "profile", chosen))
        text = "\n".join(profile.page(paper) for paper in papers)
    elif format_.kind is Kind.TEMPLATE:
        text = _from_template(chosen, papers)
    elif format_.kind is Kind.PAGES:
        text = "\n\n\n".join(_told(paper, chosen) for paper in papers)
    else:
        text = "".join(_worded(format_.writer).write(papers, chosen))
    return text[:longest]


def look(library: Library, format_: Format, chosen: Chosen, ids: Sequence[int]) -> Look:
    """Return a preview, and the first and the last paper; what a template gets wrong is told."""
    with library.reading():
        ends = library.papers.get(list(dict.fromkeys((*ids[:1], *ids[-1:]))))
    try:
        return Look(preview(library, format_, chosen, ids), ends)
    except AppError as problem:
        return Look("", ends, problem)


def as_text(library: Library, wish: Wish) -> str:
    """Return a whole export as one text, for the clipboard; its papers get their keys."""
    with library.open():
        library.exports.give_keys(wish.ids)
    return preview(library, wish.format, wish.chosen, wish.ids, len(wish.ids), None)


def _wanted(wish: Wish) -> Wanted:
    options = wish.format.options
    return Wanted(
        choice_of(options, "profile", wish.chosen),
        choice_of(options, "names", wish.chosen),
        is_on(options, "restore", wish.chosen),
    )


def _export_pages(wish: Wish, papers: Papers) -> Outcome:
    from desktop.services.typesetting import Article, typeset

    size = {"a4": "A4", "letter": "Letter"}[choice_of(wish.format.options, "size", wish.chosen)]
    with ExitStack() as stack:
        stack.enter_context(papers.library.open())
        draft = stack.enter_context(replacing(wish.target))
        find = stack.enter_context(finding_formulas(papers.library.folder))
        pictures = Pictures(find)
        render = stack.enter_context(rendering_notes(draw=pictures.draw))
        articles = (
            Article("".join(article(paper, wish.chosen, render, pictures.draw)), pictures.taken())
            for paper in papers
        )
        typeset(articles, draft, size, wish.target.stem, papers.cancelled)
    return Outcome(papers=papers.read)


def _export_template(wish: Wish, papers: Papers) -> Outcome:
    with papers.library.open(), replacing(wish.target) as draft:
        text = _from_template(wish.chosen, list(papers))
        write_text(draft, [text])
    return Outcome(papers=papers.read)


def _from_template(chosen: Chosen, papers: Sequence[Paper]) -> str:
    """Return what the chosen template makes of papers; the example's, where none is chosen."""
    from desktop.services.templates import EXAMPLE, written

    name = chosen.get("file", "")
    try:
        template = Path(name).expanduser().read_text(encoding="utf-8-sig") if name else EXAMPLE
    except (OSError, RuntimeError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text in UTF-8"
        raise UsageProblem(
            Sentence("The template “{name}” cannot be read ({why}).", name=name, why=why)
        ) from error
    return written(template, papers)


def _told(paper: Paper, chosen: Chosen) -> str:
    """Return a paper of a PDF as plain text, which has the same parts."""
    from desktop.writers.plain_text import PlainText

    return "".join(PlainText().write([paper], chosen))


@contextmanager
def _writing(format_: Format, library: Library, ids: Sequence[int]) -> Iterator[Writer]:
    """Give the writer of a format; that of HTML renders notes."""
    if format_.name != HtmlPapers.name:
        yield _worded(format_.writer)
        return
    with (
        setting_formulas(library.folder) as draw,
        rendering_notes(within_page(library, ids), draw) as render,
    ):
        yield HtmlPapers(render, draw)


def _worded(writer: Writer) -> Writer:
    """Return a writer that is given notes as its format can have them."""
    return writer if writer.name in VERBATIM else WithoutLinks(writer)
