"""What is not clear about a copied “Daily Papers” page, in words for the person."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.model.digest import Problem
from desktop.model.sentence import Sentence
from desktop.readers.hf_cards import Card, joined
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.prose_looks import ends_sentence

_LONGEST_SHOWN = 60
# Two paragraphs as long as this are rather two abstracts than one.
_WHOLE_ABSTRACT = 600


def doubt(line: Line, reason: Sentence) -> Problem:
    """Tell of a line, with its beginning."""
    return Problem(
        Sentence("{reason}: “{text}”", reason=reason, text=_shown(line.text)), line.number
    )


def bare_title(card: Card) -> Problem:
    """Tell of a title that nothing follows."""
    return Problem(Sentence("There is no abstract to “{title}”.", title=_title(card)), card.last)


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
        where = Sentence("The text ends before the date of “{title}”; what is there was kept.")
    elif not tail and not card.abstract:
        where = Sentence("The text ends after the title of “{title}”; what is there was kept.")
    elif not tail and not ends_sentence(card.abstract[-1]):
        where = Sentence(
            "The text ends in the middle of the abstract of “{title}”; what is there was kept."
        )
    else:
        return []
    return [Problem(where.filled(title=_title(card)), card.last)]


def _title(card: Card) -> str:
    return _shown(joined(card.title))


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
