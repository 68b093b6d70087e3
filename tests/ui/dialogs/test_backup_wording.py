"""What backups and differences are called."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.model.backup import Backup, Cause
from desktop.model.difference import Difference, What
from desktop.ui.dialogs.backup_wording import LOSSES, cause, difference, holds, moment

C = QLocale.c()
BACKUP = Backup("1", 1, "2026-03-04T12:00:00+00:00", Cause.HAND, 5, "0", 1, 2)


def test_every_cause_and_difference_has_words() -> None:
    assert len({cause(BACKUP._replace(cause=one)) for one in Cause}) == len(Cause)
    told = {difference(Difference(what, number, ()), C) for what in What for number in (1, 2)}
    assert len(told) == 2 * len(What)
    assert set(What) > LOSSES


def test_what_is_in_a_backup_is_only_told_when_it_is_known() -> None:
    assert holds(BACKUP, C) == "1 paper, 2 notes"
    assert holds(BACKUP._replace(sha256=""), C) == ""
    assert "2026" in moment(BACKUP, C)
