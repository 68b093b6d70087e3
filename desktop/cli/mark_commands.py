"""The commands that change papers: what is decided about them, their tags, the bin."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk
from desktop.cli.paper_names import papers_named
from desktop.cli.printing import print_json, say, step_fields
from desktop.model.errors import UsageProblem
from desktop.model.row import Status
from desktop.model.sentence import Sentence
from desktop.model.step import Change, label
from desktop.store.library import Library
from desktop.writers.paper_fields import paper_fields


def set_marks(desk: Desk, options: argparse.Namespace) -> int:
    """Decide about papers: status, star and rating, in one step."""
    status = Status(options.status) if options.status else None
    starred, rating = options.star, options.rating
    if status is None and starred is None and rating is None:
        raise UsageProblem(
            Sentence("Say what to set: --status, --star, --no-star, --rating or --no-rating.")
        )
    return _change(
        desk,
        options,
        lambda library, ids: library.marks.decide(
            ids, status=status, starred=starred, rating=rating
        ),
    )


def tag(desk: Desk, options: argparse.Namespace) -> int:
    """Put tags on papers and take others off, in one step."""
    if not options.add and not options.remove:
        raise UsageProblem(Sentence("Say which tags: --add TAG, --remove TAG."))
    return _change(
        desk,
        options,
        lambda library, ids: library.tags.change(ids, options.add, options.remove),
    )


def delete(desk: Desk, options: argparse.Namespace) -> int:
    """Put papers into the bin."""
    return _change(desk, options, lambda library, ids: library.marks.delete(ids))


def restore(desk: Desk, options: argparse.Namespace) -> int:
    """Take papers out of the bin."""
    return _change(desk, options, lambda library, ids: library.marks.restore(ids))


def _change(
    desk: Desk,
    options: argparse.Namespace,
    work: Callable[[Library, Sequence[int]], Change],
) -> int:
    """Change all papers that were named, or none when one of them is unknown."""
    ids = papers_named(desk, options.ids, "Nothing was changed.")
    if ids is None:
        if options.json:
            print_json({"step": None, "papers": []})
        return NOT_UNDERSTOOD
    with desk.library.open():
        step = work(desk.library, ids).step
    if step is not None:
        desk.catch_up()
    if options.json:
        with desk.library.reading() as library:
            papers = library.papers.get(ids)
        fields = None if step is None else step_fields(step)
        print_json({"step": fields, "papers": [paper_fields(paper) for paper in papers]})
    elif step is None:
        say("Nothing changed: it was so already.")
    else:
        say(f"Done: {label(step)}.")
    return WELL
