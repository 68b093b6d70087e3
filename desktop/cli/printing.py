"""What the command line prints: JSON for programs, lines for people."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.model.errors import ExportProblem
from desktop.model.paper import Paper, byline
from desktop.model.sentence import Sentence
from desktop.model.step import Step, label

# All but tab and line end.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON value."""
    _print([json.dumps(value, ensure_ascii=False)])


def say(*lines: str) -> None:
    """Print lines for a person. A terminal obeys control characters, so it gets none."""
    is_seen = sys.stdout is not None and sys.stdout.isatty()
    _print([_CONTROLS.sub("�", line) for line in lines] if is_seen else lines)


def complain(text: str) -> None:
    """Print a sentence about something that went wrong, apart from the results."""
    print("carrel:", _CONTROLS.sub("�", text), file=sys.stderr)


def _print(lines: Iterable[str]) -> None:
    """Print lines at once; raise BrokenPipeError or ExportProblem when they cannot be."""
    try:
        for line in lines:
            print(line)
        print(end="", flush=True)
    except OSError as error:
        # Otherwise what is left would be tried again, with a traceback, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise ExportProblem(
            Sentence("The output could not be written ({reason}).", reason=error.strerror)
        ) from error


def papers_in_words(count: int) -> str:
    """Say how many papers."""
    return "1 paper" if count == 1 else f"{count} papers"


def paper_line(paper: Paper) -> str:
    """Return a paper as one line."""
    about = ", ".join(part for part in (byline(paper.facts), paper.facts.published) if part)
    star = "★ " if paper.marks.starred else ""
    return f"{paper.id:>6}  {paper.marks.status.value:<7}  {star}{paper.title}" + (
        f" ({about})" if about else ""
    )


def paper_page(paper: Paper) -> Iterator[str]:
    """Yield the lines of a whole paper."""
    yield paper.title
    guess = " (year guessed)" if paper.facts.published_guessed else ""
    yield (
        ", ".join(part for part in (byline(paper.facts, most=50), paper.facts.published) if part)
        + guess
    )
    tags = " ".join(f"#{tag}" for tag in paper.marks.tags)
    yield " ".join(part for part in (paper.marks.status.value, tags) if part)
    for seen in paper.sightings:
        yield f"seen in {seen.name}" + (f", {seen.date}" if seen.date else "")
    yield from paper.facts.urls
    if paper.facts.abstract:
        yield from ("", paper.facts.abstract)
    if paper.note:
        yield from ("", "Note:", paper.note)


def step_fields(step: Step) -> dict[str, Any]:
    """Return a step of the history as JSON; the names are documented in the README and stay."""
    return {
        "id": step.id,
        "act": step.act.value,
        "label": label(step),
        "papers": step.count,
        "at": step.at,
        "undone": step.undone,
    }


def step_line(step: Step) -> str:
    """Return a step as one line, at the time that it was where the person is."""
    at = dt.datetime.fromisoformat(step.at).astimezone()
    return f"{at:%Y-%m-%d %H:%M}  {label(step)}" + " (undone)" * step.undone
