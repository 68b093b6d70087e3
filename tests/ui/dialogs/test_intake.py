from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.dates import PartialDate
from desktop.model.errors import DiskFull
from desktop.model.paper import Paper
from desktop.model.row import Status
from desktop.services import importing
from desktop.services.importing import Arrival, FilePlan, Summary
from desktop.ui.dialogs.import_entry import Stage
from desktop.ui.dialogs.intake import Intake
from desktop.ui.session import Session

WriteDigest = Callable[..., Path]


@pytest.fixture
def intake(session: Session) -> Intake:
    return Intake(session)


def plans(intake: Intake) -> list[FilePlan]:
    return [entry.plan for entry in intake.files.all() if entry.plan]


def stages(intake: Intake) -> list[Stage]:
    return [entry.stage for entry in intake.files.all()]


def test_files_are_read_in_turn_and_then_planned_together(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    paths = [write_digest("a.txt", ["Herons", "Otters"]), write_digest("b.txt", ["Otters"])]
    seen: list[list[Stage]] = []
    intake.file_changed.connect(lambda _key: seen.append(stages(intake)))
    with qtbot.waitSignal(intake.planned):
        intake.add_paths(paths)
        assert stages(intake) == [Stage.WAITING, Stage.WAITING]
        assert intake.is_reading

    assert [Stage.READING, Stage.WAITING] in seen
    assert stages(intake) == [Stage.READ, Stage.READ]
    assert not intake.is_reading
    assert (intake.tally.files, intake.tally.added, intake.tally.unchanged) == (2, 2, 0)


def test_a_folder_gives_way_to_what_is_in_it(
    qtbot: QtBot, intake: Intake, tmp_path: Path, write_digest: WriteDigest
) -> None:
    folder = tmp_path / "mornings"
    folder.mkdir()
    write_digest("mornings/a.txt", ["Herons", "Otters"])
    write_digest("mornings/b.txt", ["Otters", "Moles"])
    alone = write_digest("c.txt", ["Shrews"])
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([folder, alone])

    assert [entry.name for entry in intake.files.all()] == ["c.txt", "a.txt", "b.txt"]
    assert (intake.tally.files, intake.tally.added) == (3, 4)


def test_a_file_is_read_again_as_the_format_that_the_person_states(
    qtbot: QtBot, intake: Intake, tmp_path: Path
) -> None:
    path = tmp_path / "moss.txt"
    path.write_text("On the moss of roofs\nWe count it.\n\nOn the fern of walls\nWe do not.\n")
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([path])
    (entry,) = intake.files.all()
    assert entry.stage is Stage.UNREADABLE

    with qtbot.waitSignal(intake.planned):
        intake.set_format(entry.key, "blocks")
    assert intake.tally.added == 2
    intake.set_wanted(entry.key, [0], wanted=False)

    with qtbot.waitSignal(intake.planned):
        intake.set_format(entry.key, None)
    assert stages(intake) == [Stage.UNREADABLE]
    assert intake.tally.wanted == 0


def test_the_same_file_is_taken_once(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    path = write_digest("a.txt", ["Herons"])
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([path, path])
    intake.add_paths([path])

    assert len(intake.files.all()) == 1


def test_an_unreadable_file_does_not_stop_the_others(
    qtbot: QtBot, intake: Intake, tmp_path: Path, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([tmp_path / "gone.txt", write_digest("a.txt", ["Herons"])])

    assert stages(intake) == [Stage.UNREADABLE, Stage.READ]
    assert intake.files.all()[0].problem.startswith("There is no file “gone.txt”.")
    assert intake.tally.added == 1


def test_progress_is_told_while_a_file_is_read(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    shares: list[float] = []
    intake.progressed.connect(lambda _: shares.append(intake.files.share_read))
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", [f"Heron {number}" for number in range(60)])])

    assert shares
    assert all(0 < share < 1 for share in shares)


def test_a_stated_date_resolves_the_years_again_and_can_be_taken_back(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"], page="Oct 31", date="Nov 2")])
    guessed = plans(intake)[0]
    key = intake.files.all()[0].key
    with qtbot.waitSignal(intake.planned):
        intake.set_date(key, PartialDate(2019, 10, 31))
    stated = plans(intake)[0]
    with qtbot.waitSignal(intake.planned):
        intake.set_date(key, None)

    assert guessed.dated.date_guessed
    assert (stated.dated.date, stated.dated.date_guessed) == ("2019-10-31", False)
    assert stated.papers[0].after.published == "2018-11-02"
    assert plans(intake)[0] == guessed


def test_a_file_taken_away_is_planned_without(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"]), write_digest("b.txt", ["Herons"])])
    with qtbot.waitSignal(intake.planned):
        intake.remove(intake.files.all()[0].key)

    assert [entry.name for entry in intake.files.all()] == ["b.txt"]
    assert intake.tally.added == 1


def test_a_file_can_be_taken_away_while_it_is_read(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", [f"Heron {number}" for number in range(60)])])
        intake.remove(intake.files.all()[0].key)

    assert not intake.files.all()
    assert intake.tally.wanted == 0


def test_a_commit_waits_for_the_plan_and_tells_everyone(
    qtbot: QtBot, session: Session, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"], page="Oct 31", date="Oct 2")])
    with qtbot.waitSignal(session.changed), qtbot.waitSignal(intake.committed) as committed:
        intake.set_date(intake.files.all()[0].key, PartialDate(2019, 10, 31))
        intake.commit()

    summary: Summary = committed.args[0]
    assert summary.files[0].papers[0].after.published == "2019-10-02"
    assert not intake.is_writing


def test_nothing_changes_while_papers_are_written(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"])])
    key = intake.files.all()[0].key
    with qtbot.waitSignal(intake.committed):
        intake.commit()
        intake.set_wanted(key, [0], wanted=False)
        intake.set_date(key, PartialDate(2019, 10, 31))
        intake.add_text("more", "More")
        intake.remove(key)
        assert len(intake.files.all()) == 1

    assert intake.is_wanted(key, 0)
    assert intake.files.all()[0].given is None


def test_files_without_a_ticked_paper_leave_no_trace(
    qtbot: QtBot, session: Session, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"]), write_digest("b.txt", ["Otters"])])
    intake.set_wanted(intake.files.all()[0].key, [0], wanted=False)
    with qtbot.waitSignal(intake.committed) as committed:
        intake.commit()

    assert [plan.dated.reading.path for plan in committed.args[0].files] == [
        str(intake.files.all()[1].origin)
    ]


def test_a_failed_commit_says_why_and_can_be_tried_again(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> Summary:
        raise DiskFull("There is no space left.")

    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"])])
    with monkeypatch.context() as patch:
        patch.setattr(importing, "commit", fail)
        with qtbot.waitSignal(intake.failed) as failed:
            intake.commit()
    with qtbot.waitSignal(intake.committed):
        intake.commit()

    assert failed.args == ["There is no space left."]


def test_a_failed_plan_says_why(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> list[FilePlan]:
        raise DiskFull("There is no space left.")

    monkeypatch.setattr(importing, "plan", fail)
    with qtbot.waitSignal(intake.failed) as failed:
        intake.add_paths([write_digest("a.txt", ["Herons"])])

    assert failed.args == ["There is no space left."]
    assert intake.tally.wanted == 0


def test_cancelling_a_commit_in_time_writes_nothing(
    qtbot: QtBot, session: Session, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", [f"Heron {number}" for number in range(60)])])
    intake.commit()
    intake.cancel()
    qtbot.waitUntil(lambda: not intake.is_writing)
    counts: list[int] = []
    session.read(lambda library: len(library.shelves.ids()), counts.append)
    qtbot.waitUntil(lambda: counts != [])

    assert counts == [0]


def test_a_page_of_a_file_can_be_looked_at(
    qtbot: QtBot, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"])])
    pages: list[object] = []
    intake.fetch_page(intake.files.all()[0].key, 5, pages.append, pages.append)
    intake.fetch_page(99, 1, pages.append, pages.append)
    qtbot.waitUntil(lambda: pages != [])

    assert [page.first for page in pages if hasattr(page, "first")] == [5]


def test_new_papers_are_put_where_the_person_says(
    qtbot: QtBot, session: Session, intake: Intake, write_digest: WriteDigest
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"])])
    intake.set_arrival(Arrival(Status.LATER, ("birds",)))
    with qtbot.waitSignal(intake.committed) as committed:
        intake.commit()
    papers: list[Paper | None] = []
    session.paper(committed.args[0].papers[0], papers.append)
    qtbot.waitUntil(lambda: papers != [])

    assert papers[0] is not None
    assert (papers[0].marks.status, papers[0].marks.tags) == (Status.LATER, ("birds",))
