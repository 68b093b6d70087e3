"""What the person says of papers: those they write down themselves, and what they correct."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from desktop.model.correction import Corrected, Field, by_hand
from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.model.storable import storable
from desktop.store.arrivals import Arrivals
from desktop.store.history import History, timestamp
from desktop.store.papers import Papers
from desktop.store.said import (
    called,
    corrected_among,
    forget_corrections,
    is_anything_said,
    keep_corrections,
    keep_earlier_title,
    keep_said,
)


class Correcting:
    """Every correction is one step of the history. What digests say lives on below it."""

    def __init__(
        self,
        history: History,
        papers: Papers,
        arrivals: Arrivals,
        clock: Callable[[], dt.datetime],
    ) -> None:
        self._history = history
        self._papers = papers
        self._arrivals = arrivals
        self._clock = clock

    def among(self, papers: Iterable[int]) -> dict[int, Corrected]:
        """Return those of the papers that the person corrected."""
        return corrected_among(papers)

    def called(self, told: Sequence[Facts]) -> list[int]:
        """Return the corrected papers that digests call by the title of one of these."""
        if not is_anything_said():
            return []
        # Its patterns take long to prepare, and only an import needs them.
        from desktop.model.folding import fingerprint

        return called({fingerprint(facts.title) for facts in told} - {""})

    def of(self, paper: int) -> Corrected:
        """Return a paper, corrected or not. Raises UsageProblem when it is not there."""
        found = self._papers.get([paper])
        if not found:
            raise UsageProblem(Sentence("The paper is no longer in the library."))
        return corrected_among([paper]).get(paper) or Corrected(found[0].facts)

    def write_down(self, facts: Facts) -> Change:
        """Add a paper that the person tells of; no digest will ever change a word of it."""
        corrected = by_hand(_storable(facts))
        with self._history.step(Act.ADD) as record:
            (paper,) = self._arrivals.add([corrected.facts])
            self._keep(paper, corrected)
        return record.result

    def correct(
        self,
        paper: int,
        wanted: Facts,
        fields: Iterable[Field],
        act: Act = Act.CORRECT,
        detail: str = "",
    ) -> Change:
        """Let some fields of a paper be as the person wants them.

        A field that is wanted as digests say it is corrected no longer. Raises UsageProblem when
        the paper is not there.
        """
        with self._history.step(act, detail) as record:
            self.put(paper, self.of(paper).edited(_storable(wanted), fields))
        return record.result

    def restore(self, paper: int, fields: Iterable[Field]) -> Change:
        """Let some fields of a paper be as digests say again."""
        with self._history.step(Act.CORRECT) as record:
            before = self.of(paper)
            self.put(paper, before.edited(before.said, fields))
        return record.result

    def put(self, paper: int, after: Corrected) -> None:
        """Write what digests say of a paper and what was corrected, inside a step."""
        before = self._papers.get([paper])[0].facts
        self._arrivals.write(paper, before, after.facts)
        keep_earlier_title(paper, before.title, after.facts.title)
        self._keep(paper, after)

    def _keep(self, paper: int, corrected: Corrected) -> None:
        if corrected.corrections.fields:
            keep_corrections(paper, corrected.corrections, timestamp(self._clock()))
            keep_said(paper, corrected.said)
        else:
            forget_corrections(paper)


def _storable(facts: Facts) -> Facts:
    """Return what was typed or pasted as the library can hold it."""
    return facts._replace(
        title=storable(facts.title),
        abstract=storable(facts.abstract),
        authors=tuple(map(storable, facts.authors)),
        organization=_storable_or_none(facts.organization),
        published=_storable_or_none(facts.published),
        arxiv_id=_storable_or_none(facts.arxiv_id),
        doi=_storable_or_none(facts.doi),
        urls=tuple(map(storable, facts.urls)),
    )


def _storable_or_none(text: str | None) -> str | None:
    return None if text is None else storable(text)
