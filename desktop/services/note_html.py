"""Notes as HTML for an export, one after the other, within limits of time and size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape, unescape
from queue import SimpleQueue

from desktop.services.export_links import Anchor, html_links
from desktop.services.render_process import Rendered, Renderer, Wanted
from desktop.writers.html_papers import Draw, Render, as_typed, undrawn

_MATHS = re.compile(r'<span class="maths">([^<]*)</span>')


@contextmanager
def rendering_notes(anchor: Anchor = lambda _link: None, draw: Draw = undrawn) -> Iterator[Render]:
    """Give a function that returns the HTML of a note, rendered in a process of its own.

    Links to papers become such where `anchor` knows their place on the page, words elsewhere, and
    formulas what `draw` makes of them. A note that is too much for the process is shown as it was
    typed.
    """
    heard: SimpleQueue[Rendered] = SimpleQueue()
    renderer = Renderer(heard.put)

    def render(text: str) -> str:
        renderer.ask(Wanted(0, text))
        answer = heard.get()
        return as_typed(text) if answer.reason else _drawn(html_links(answer.html, anchor), draw)

    try:
        yield render
    finally:
        renderer.stop()


def _drawn(html: str, draw: Draw) -> str:
    """Return the HTML of a note with its formulas as pictures; what cannot be drawn stays."""

    def shown(match: re.Match[str]) -> str:
        typed = unescape(match[1])
        picture = draw(typed.strip("$").strip())
        return (
            f'<span class="maths">{escape(typed, quote=False)}</span>'
            if picture is None
            else picture
        )

    return html if draw is undrawn else _MATHS.sub(shown, html)
