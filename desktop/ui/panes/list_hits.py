"""Where the words of a query stand in what a line of the list shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.model.query_parts import Node
    from desktop.ui.panes.list_model import FindHits, Span


def finder(root: Node | None) -> FindHits | None:
    """Return what finds the words of a query in a title or an abstract; None without a query."""
    if root is None:
        return None
    # Browsing does without all that it takes to read and fold words.
    from desktop.model.hits import spans
    from desktop.model.query_parts import TextField

    def find(text: str) -> Sequence[Span]:
        fields = (TextField.TITLE, TextField.ABSTRACT)
        return sorted({span for field in fields for span in spans(text, root, field)})

    return find
