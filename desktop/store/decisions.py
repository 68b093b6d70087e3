"""The decisions of late, read from the history."""

from __future__ import annotations

import datetime as dt

from desktop.model.pace import Decision
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.rows import fetch
from desktop.store.tables import database

# A step about more papers than this is taken to have found all of them undecided.
_COUNTED = 500
_LATELY = """
    SELECT at, CASE WHEN count > ? THEN count ELSE (
        SELECT COUNT(*) FROM touch WHERE touch.step = step.id AND kind = 'mark'
        AND json_extract(image, '$.status') = ?
    ) END
    FROM step WHERE act IN (?, ?) AND NOT undone AND detail != ? ORDER BY id DESC LIMIT ?
"""


def lately(limit: int) -> list[Decision]:
    """Return the newest decisions that stand, in the order of the steps, the newest first.

    Inside `with library.reading():`. A decision that took papers elsewhere than out of the inbox
    is one about no paper.
    """
    inbox = Status.INBOX.value
    values = (_COUNTED, inbox, Act.STATUS.value, Act.SWEEP.value, inbox, limit)
    rows = fetch(database.obj, _LATELY, values)
    return [Decision(dt.datetime.fromisoformat(at), int(papers)) for at, papers in rows]
