"""Pictures of the reading statistics: some months of reading, a few days of it, and nothing."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from pathlib import Path

from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.history import timestamp
from desktop.store.library import Library, utc_now
from desktop.store.tables import MarkRow
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.statistics_dialog import StatisticsDialog
from desktop.ui.main_window import MainWindow
from shots_window import grab, settle, until, window

Shot = Callable[[Path, Path, str], None]

SEED = 20251101
SOURCES = (
    ("daily-papers_{day}.txt", 26, 0.34),
    ("cs.CL listing {day}", 22, 0.16),
    ("Letters from a colleague, {day}", 3, 0.85),
    ("Scholar alerts {day}.eml", 7, 0.42),
    ("Anthropology of teacups and other small vessels, {day}", 4, 0.22),
)
TAGS = ("methods", "to discuss", "reading group/spring", "survey", "datasets")
TOPICS = ("Tides", "Moss", "Kites", "Socks", "Teacups", "Lanterns", "Beetles", "Ferries")
BUSY = (1.0, 1.15, 0.9, 1.1, 0.7, 0.25, 0.4)  # Monday to Sunday


class _Past:
    """A clock that is put to one moment after another."""

    def __init__(self) -> None:
        self.now = utc_now()

    def __call__(self) -> dt.datetime:
        return self.now


def fill_with_months(folder: Path, days: int) -> None:
    """Read and decide for so many days until today, the same way each time."""
    dice, clock = random.Random(SEED), _Past()
    library = Library(folder / "library", clock)
    today = utc_now().replace(hour=7, minute=0, second=0, microsecond=0)
    waiting: list[tuple[int, float]] = []
    with library.open():
        for back in range(days, -1, -1):
            clock.now = min(today - dt.timedelta(days=back), utc_now())
            waiting += _arrivals(library, clock.now, dice)
            _decide(library, clock, waiting, dice)
        clock.now = min(today, utc_now())
        library.marks.set_status([paper for paper, _ in waiting[:40]], Status.SKIPPED)
    library.close()


def _arrivals(library: Library, now: dt.datetime, dice: random.Random) -> list[tuple[int, float]]:
    came: list[tuple[int, float]] = []
    for name, usual, worth in SOURCES:
        if now.weekday() > 4 or dice.random() > usual / 20 + 0.2:
            continue
        papers = max(1, round(dice.gauss(usual, usual / 5)))
        titled = name.format(day=now.date().isoformat())
        facts = [Facts(f"{dice.choice(TOPICS)} {now.date()} {n} {name[:4]}") for n in range(papers)]
        with library.history.step(Act.IMPORT, titled, papers):
            ids = library.arrivals.add(facts)
            entry = DigestEntry(titled, titled, "shots", now.date().isoformat(), False, titled)
            seen = [Seen(paper, position, None, None) for position, paper in enumerate(ids)]
            library.arrivals.sight(library.arrivals.digest(entry), seen)
        if dice.random() < 0.5:
            library.marks.tag(dice.sample(ids, max(1, papers // 4)), dice.choice(TAGS))
        came += [(paper, worth) for paper in ids]
    return came


def _decide(
    library: Library, clock: _Past, waiting: list[tuple[int, float]], dice: random.Random
) -> None:
    """Decide about some of the papers that wait, mostly about those that came last."""
    wanted = round(41 * BUSY[clock.now.weekday()] * dice.uniform(0.5, 1.4))
    with library.history.step(Act.STATUS, "many"):
        for _ in range(min(wanted, len(waiting))):
            clock.now += dt.timedelta(seconds=dice.randint(10, 70))
            paper, worth = waiting.pop(-dice.randint(1, min(len(waiting), 60)))
            kept = dice.choice((Status.LATER, Status.DONE, Status.DONE, Status.READING))
            status = kept if dice.random() < worth else Status.SKIPPED
            decided = MarkRow.update(status=status, decided_at=timestamp(clock.now))
            decided.where(MarkRow.paper == paper).execute()


def statistics(size: tuple[int, int], days: int | None, span: int = 0) -> Shot:
    """Return a shot of the statistics in a window of a size, after so many days of reading."""

    def shot(folder: Path, path: Path, look: str) -> None:
        if days is not None:
            fill_with_months(folder, days)
        with window(folder, look, filled=False) as shown:
            dialog = opened(shown, size)
            if span:
                dialog.span.setCurrentIndex(span)
                until(lambda: not dialog.strip.isVisible())
            if dialog.panels and days and days > 3:
                dialog.panels[1].plot.point_at(3)
            grab(dialog, path)

    return shot


def opened(shown: MainWindow, size: tuple[int, int]) -> StatisticsDialog:
    """Open the statistics, and wait until all charts are there."""
    shown.action(Do.STATISTICS).trigger()
    until(lambda: bool(shown.findChildren(StatisticsDialog)))
    dialog: StatisticsDialog = shown.findChildren(StatisticsDialog)[0]
    dialog.resize(*size)
    until(lambda: not dialog.strip.isVisible())
    settle()
    return dialog


def table(folder: Path, path: Path, look: str) -> None:
    """Show a chart with its table."""
    fill_with_months(folder, 40)
    with window(folder, look, filled=False) as shown:
        dialog = opened(shown, (1280, 800))
        for panel in dialog.panels[:2]:
            panel.show_table.click()
        grab(dialog, path)


SHOTS: dict[str, Shot] = {
    "statistics": statistics((1280, 800), 130),
    "statistics-months": statistics((1280, 1200), 130, span=1),
    "statistics-large": statistics((2560, 1440), 400, span=2),
    "statistics-narrow": statistics((480, 800), 130),
    "statistics-few": statistics((1280, 800), 1),
    "statistics-none": statistics((1280, 800), None),
    "statistics-table": table,
}
