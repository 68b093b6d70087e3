"""What the commands about searching do: the box, filters, hits, reasons, earlier searches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.services.consulting import Why
from desktop.ui.action_spec import Do
from desktop.ui.author_commands import AuthorCommands
from desktop.ui.finding import Finding
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.rule_commands import RuleCommands
from desktop.ui.search_memory import SearchMemory
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.cause import Cause
    from desktop.ui.panes.detail_pane import DetailPane

Say = Callable[[str], None]


class SearchCommands(QObject):
    """Acts on the search box, and on the current paper as what a search has found."""

    def __init__(
        self,
        session: Session,
        finding: Finding,
        papers: ListPane,
        detail: Callable[[], DetailPane],
        memory: SearchMemory,
        say: Say,
    ) -> None:
        super().__init__(papers)
        self._session = session
        self._finding = finding
        self._list = papers
        self._detail = detail
        self._memory = memory
        self._say = say
        self._authors = AuthorCommands(session, papers.window(), finding.go_to_author)
        self._rules = RuleCommands(session, papers.window(), finding.search.text)

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        search = self._finding.search
        return {
            Do.SEARCH: search.focus_search,
            Do.SAVE_SEARCH: self._finding.save_search,
            Do.FILTER: search.show_filters,
            Do.EARLIER_SEARCHES: self.show_earlier,
            Do.NEXT_HIT: lambda: self.step_hit(1),
            Do.PREVIOUS_HIT: lambda: self.step_hit(-1),
            Do.WHY: self.explain,
            Do.KEEP_SEARCHES: self.switch_memory,
            Do.FORGET_SEARCHES: self.forget_searches,
            Do.GO_BACK: self._finding.go_back,
            **self._rules.handlers(),
            **self._authors.handlers(),
        }

    def step_hit(self, way: int) -> None:
        """Go to the next hit on the page, or the one before."""
        if not self._detail().step_hit(way):
            self._say(self.tr("There is no hit on this page."))

    def explain(self) -> None:
        """Show why the current paper answers to the search."""
        paper, text = self._list.current_id(), self._finding.search.text()
        if paper is None:
            self._say(self.tr("No paper is chosen."))
            return
        self._session.consult(Why(text, paper), lambda reasons: self._show_reasons(text, reasons))

    def show_earlier(self) -> None:
        """Offer what was searched for before."""
        if self._memory.queries():
            self._finding.search.show_history()
        elif self._memory.is_on:
            self._say(self.tr("Nothing was searched for yet."))
        else:
            self._say(self.tr("Searches are not remembered."))

    def switch_memory(self) -> None:
        """Remember searches from now on, or no longer."""
        self._memory.switch()
        on, off = self.tr("Searches are remembered."), self.tr("Searches are not remembered.")
        self._say(on if self._memory.is_on else off)

    def forget_searches(self) -> None:
        """Forget what was searched for."""
        self._memory.clear()
        self._say(self.tr("Earlier searches are forgotten."))

    def _show_reasons(self, text: str, reasons: tuple[Cause, ...]) -> None:
        from desktop.ui.panes.reasons_popup import ReasonsPopup

        ReasonsPopup(text, reasons, self._detail()).open_at(self._detail())
