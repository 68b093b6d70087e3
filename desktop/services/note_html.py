"""Notes as HTML for an export, one after the other, within limits of time and size."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from desktop.services.export_links import Anchor, html_links
from desktop.services.render_process import Rendered, Renderer, Wanted
from desktop.writers.html_papers import Render, as_typed


@contextmanager
def rendering_notes(anchor: Anchor = lambda _link: None) -> Iterator[Render]:
    """Give a function that returns the HTML of a note, rendered in a process of its own.

    Links to papers become such where `anchor` knows their place on the page, words elsewhere. A
    note that is too much for the process is shown as it was typed.
    """
    heard: SimpleQueue[Rendered] = SimpleQueue()
    renderer = Renderer(heard.put)

    def render(text: str) -> str:
        renderer.ask(Wanted(0, text))
        answer = heard.get()
        return as_typed(text) if answer.reason else html_links(answer.html, anchor)

    try:
        yield render
    finally:
        renderer.stop()
