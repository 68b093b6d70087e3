"""Backups as window and command line ask for them."""

from __future__ import annotations

import pytest

from desktop.model.backup import Cause
from desktop.services.backing_up import back_up, back_up_daily, bring_back, preview
from desktop.services.importing import commit
from desktop.services.reading import Cancelled
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, made


def test_a_backup_is_made_compared_and_brought_back(library: Library) -> None:
    commit(library, [made(SOCKS)])
    backup = back_up(library)
    commit(library, [made(SHEEP, name="More")])

    looked = preview(library, backup)
    bring_back(library, backup)

    assert looked.backup == backup
    assert [(one.number, one.names) for one in looked.differences] == [(1, (SHEEP.title,))]
    with library.open():
        assert len(library.shelves.everything()) == 1


def test_a_backup_that_is_not_wanted_any_more_is_not_made(library: Library) -> None:
    with pytest.raises(Cancelled):
        back_up(library, is_cancelled=lambda: True)

    assert library.copies.all() == []


def test_the_daily_one_is_made_once(library: Library) -> None:
    first = back_up_daily(library)

    assert first is not None
    assert first.cause is Cause.DAILY
    assert back_up_daily(library) is None
