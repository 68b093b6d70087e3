"""Where the words of a query stand in what a line of the list shows."""

from __future__ import annotations

from desktop.model.hits import spans
from desktop.model.query_parts import Node, TextField
from desktop.ui.panes.list_model import FindHits

_FIELDS = (TextField.TITLE, TextField.ABSTRACT)


def finder(root: Node | None) -> FindHits | None:
    """Return what finds the words of a query in a title or an abstract; None without a query."""
    if root is None:
        return None
    return lambda text: sorted({span for field in _FIELDS for span in spans(text, root, field)})
