"""Notes as HTML: Markdown, without a trace of what a page could do to whoever reads it."""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import markdown

LONGEST = 200_000
# What a window lays out in a fraction of a second; its time grows with the square of these.
_MOST_ELEMENTS = 10_000
_MOST_ITEMS = 2_000
_MOST_CELLS = 1_000
_DEEPEST = 60

_ATTRIBUTES: dict[str, set[str]] = {
    "*": set(),
    "a": {"href"},
    "li": {"id"},
    "sup": {"id"},
    "ol": {"start"},
    "p": {"align"},
    "th": {"align"},
    "td": {"align"},
}
_CLASSES = {"li": {"checked", "unchecked"}, "div": {"footnote"}, "span": {"link", "maths"}}
_SCHEMES = {"http", "https", "mailto"}
_TAGS = {
    "a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "li", "ol", "p", "pre", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr",
    "ul",
}  # fmt: skip
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_VOID = {"br", "hr"}


class Reason(StrEnum):
    """Why a text was not rendered."""

    LONG = "long"
    DEEP = "deep"
    SLOW = "slow"
    FAILED = "failed"


class NotRendered(Exception):
    """A text that is too much for a page; it can still be shown as it was typed."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def render(text: str) -> str:
    """Return a Markdown text as an HTML fragment that holds nothing but text and its structure.

    HTML in the text is shown as it was typed, pictures become links, and links lead to the web, to
    a mail address, or to a footnote. Formulas stand in `span` of the class `maths`, links to papers
    in such of the class `link`, as they were typed. Raises NotRendered for a text that is too long
    or too deep. There is no limit of time here: some texts keep Markdown busy for ever.
    """
    if len(text) > LONGEST:
        raise NotRendered(Reason.LONG)
    try:
        html = _converter().convert(text)
    except RecursionError as error:
        raise NotRendered(Reason.DEEP) from error
    _check_size(html)
    # The last line end of a block of code would show as an empty line.
    return _sanitised(html).replace("\n</code></pre>", "</code></pre>")


def _converter() -> markdown.Markdown:
    import markdown

    from desktop.services.markdown_dialect import Dialect

    # A fresh one each time: footnotes and link definitions of other notes have no place in this.
    return markdown.Markdown(
        extensions=["tables", "fenced_code", "footnotes", "sane_lists", Dialect()],
        extension_configs={
            "tables": {"use_align_attribute": True},
            "footnotes": {"BACKLINK_TEXT": "↩"},
        },
        output_format="html",
    )


def _sanitised(html: str) -> str:
    import nh3

    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        url_schemes=_SCHEMES,
        attribute_filter=_kept,
        link_rel=None,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    """Take away relative addresses: they would lead into the person's own files."""
    del tag
    scheme, colon, _ = value.partition(":")
    # A colon may stand anywhere in a path, too.
    leads_out = value.startswith("#") or (colon and scheme.strip().lower() in _SCHEMES)
    return value if name != "href" or leads_out else None


def _check_size(html: str) -> None:
    depth = 0
    counts: Counter[str] = Counter()
    for closing, name in _TAG.findall(html):
        if closing:
            depth -= 1
        elif name not in _VOID:
            depth += 1
            counts[name] += 1
        if depth > _DEEPEST:
            raise NotRendered(Reason.DEEP)
    cells = counts["td"] + counts["th"]
    if counts.total() > _MOST_ELEMENTS or counts["li"] > _MOST_ITEMS or cells > _MOST_CELLS:
        raise NotRendered(Reason.LONG)
