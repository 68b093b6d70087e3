"""Templates of one's own: text with gaps, in the language of Jinja, that can do nothing but write.

A template that a person got from somewhere must neither reach into the program nor keep it busy. It
runs in Jinja's sandbox (https://jinja.palletsprojects.com/en/stable/sandbox/) and sees plain values
only; and it runs in a process of its own, which is ended when it takes too long or writes too much.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.model.errors import UsageProblem
from desktop.model.paper import Paper
from desktop.model.sentence import Sentence
from desktop.writers.bibtex_text import escaped as bibtex
from desktop.writers.csv_papers import harmless
from desktop.writers.markdown import yaml
from desktop.writers.markdown_text import escaped as markdown
from desktop.writers.paper_fields import paper_fields

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Characters of a template, and of what comes out of it.
LONGEST, MOST_WRITTEN = 100_000, 50_000_000
# Seconds: for the process to begin on a busy machine, for any template, and for each paper.
_BEGINNING, _ANY, _EACH = 30.0, 3.0, 0.01
# Bytes of memory that a template may take, where the system can say so.
_MEMORY = 1_500_000_000

_READY = ""

Fields = Mapping[str, Any]

EXAMPLE = """\
{# Each paper has the names of Carrel's JSON. Filters: markdown, bibtex, csv, yaml. -#}
{% for paper in papers -%}
- {{ paper.title|markdown }} ({{ paper.authors|join(", ") or "unknown" }}, {{ paper.published }})
{% endfor %}
"""


class Fault(NamedTuple):
    """What is wrong with a template, and in which line, if that is known."""

    text: str
    line: int | None = None


def written(template: str, papers: Sequence[Paper], patience: float | None = None) -> str:
    """Return what a template makes of papers, which it sees as `papers`.

    Raises UsageProblem, with the line, where it cannot be understood or asks for too much.
    """
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        answer = _answer(ours, _BEGINNING)
        if answer == _READY:
            ours.send((template, [paper_fields(paper) for paper in papers]))
            answer = _answer(ours, patience or _ANY + _EACH * len(papers))
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(answer, Fault):
        where = f"Line {answer.line} of the template: " if answer.line else "The template: "
        raise UsageProblem(Sentence("{where}{text}", where=where, text=answer.text))
    return answer


def render(template: str, papers: Sequence[Fields]) -> str | Fault:
    """Return what a template makes of papers, or what is wrong with it; there is no limit of time.

    To be called in a process that can be ended.
    """
    import jinja2
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    if len(template) > LONGEST:
        return Fault(f"it has more than {LONGEST:,} characters")
    environment = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined, keep_trailing_newline=True, trim_blocks=True
    )
    filters = {"markdown": markdown, "bibtex": bibtex, "csv": harmless, "yaml": yaml}
    environment.filters.update(filters)
    try:
        text = "".join(_bounded(environment.from_string(template).generate(papers=papers)))
    except jinja2.TemplateSyntaxError as error:
        return Fault(f"{error.message or 'it cannot be understood'}.", error.lineno)
    except MemoryError:
        return Fault("it asks for too much memory.")
    except Exception as error:  # noqa: BLE001 - whatever a template does is told to who wrote it
        return Fault(f"{error}.".replace("..", "."), _line_of(error))
    return text


def _bounded(pieces: Iterable[str]) -> Iterator[str]:
    written_so_far = 0
    for piece in pieces:
        written_so_far += len(piece)
        if written_so_far > MOST_WRITTEN:
            raise ValueError("it writes too much")
        yield piece


def _line_of(error: BaseException) -> int | None:
    """Return the line of the template at which something went wrong."""
    found, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            found = trace.tb_lineno
        trace = trace.tb_next
    return found


def _answer(pipe: Connection, patience: float) -> str | Fault:
    try:
        if pipe.poll(patience):
            answer: str | Fault = pipe.recv()
            return answer
    except (EOFError, OSError):
        return Fault("it asks for too much.")
    return Fault("it takes too long.")


def _serve(pipe: Connection) -> None:
    """Run in the child: say that it is ready, render once, and end."""
    _limit_memory()
    import jinja2.sandbox  # noqa: F401 - loaded before the clock runs

    pipe.send(_READY)
    template, papers = pipe.recv()
    pipe.send(render(template, papers))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has none
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
