"""A doubt: two papers that may be one, for the person to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """What makes two papers look like one."""

    IDS = "ids"  # some of their ids agree and others do not
    TITLE = "title"
    NEAR_TITLE = "near-title"
    CUT_TITLE = "cut-title"
    SERIES = "series"
    ABSTRACT = "abstract"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two papers that may be one; `paper` was here first."""

    paper: int
    other: int
    why: Why
