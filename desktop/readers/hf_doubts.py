"""What is not clear about a copied “Daily Papers” page, in words for the person."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.digest import Problem
from desktop.readers.hf_cards import Card, joined
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.prose_looks import ends_sentence

_LONGEST_SHOWN = 60
# Two paragraphs as long as this are rather two abstracts than one.
_WHOLE_ABSTRACT = 600


def doubt(line: Line, reason: str) -> Problem:
    """Tell of a line, with its beginning."""
    return Problem(f"{reason}: “{_shown(line.text)}”", line.number)


def bare_title(card: Card) -> Problem:
    """Tell of a title that nothing follows."""
    return Problem(f"There is no abstract to “{_title(card)}”.", card.last)


def is_second_abstract(card: Card, paragraph: str) -> bool:
    """Say whether a paragraph is rather the abstract of another paper than more of this one's."""
    last = card.abstract[-1] if card.abstract else ""
    return min(len(last), len(paragraph)) >= _WHOLE_ABSTRACT


def cut(card: Card, tail: Sequence[Line], *, has_dates: bool) -> list[Problem]:
    """Tell of the last paper of a page when the page ends inside it.

    `tail` is what follows the text of the paper; `has_dates` says whether papers of this page
    have dates.
    """
    shapes = [line.shape for line in tail]
    lacks_date = shapes == [Shape.AUTHORS] and has_dates and card.said.date is None
    if shapes[-1:] == [Shape.DOT] or lacks_date:
        where = "before the date"
    elif not tail and not card.abstract:
        where = "after the title"
    elif not tail and not ends_sentence(card.abstract[-1]):
        where = "in the middle of the abstract"
    else:
        return []
    text = f"The text ends {where} of “{_title(card)}”; what is there was kept."
    return [Problem(text, card.last)]


def _title(card: Card) -> str:
    return _shown(joined(card.title))


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
