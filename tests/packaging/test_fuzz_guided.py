"""The fuzzer of one target: what is wrong is told once and kept, as little of it as shows it."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

import fuzz_guided
from fuzz_guided import Fuzzing, by_lines, fault_of, smaller
from fuzz_targets import Target

SEEDS = [b"some words", b"others"]


def attempt(data: bytes) -> None:
    """Be wrong in three ways."""
    if b"!" in data:
        raise ValueError(data)
    assert b"?" not in data, "a question"
    while b"*" in data:
        pass


TARGET = Target("made up", attempt, lambda: list(SEEDS), (__file__,), 0.02, words=("!",))


@pytest.mark.parametrize(
    ("data", "kind"), [(b"", ""), (b"!", "ValueError"), (b"?", "AssertionError"), (b"*", "Slow")]
)
def test_what_is_wrong_is_told(data: bytes, kind: str) -> None:
    found = fault_of(TARGET, data)
    assert (found[0] if found else "") == kind


def test_an_input_is_made_smaller() -> None:
    found = fault_of(TARGET, b"a lot of words! and more")
    assert found is not None
    assert smaller(TARGET, b"a lot of words! and more", found) == b"!"


def test_a_fault_is_kept_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fuzzing = Fuzzing(TARGET, tmp_path)
    for data in (b"yes!", b"no!", b"fine"):
        fuzzing.attempt(data)
    (kept,) = tmp_path.iterdir()
    assert kept.read_bytes() == b"!"
    assert fuzzing.told() == "made up: 3 runs, 1 faults"
    assert str(kept) in capsys.readouterr().out


def test_what_carrel_ends_by_itself_is_no_fault(tmp_path: Path) -> None:
    fuzzing = Fuzzing(Target("ended", attempt, list, (), 0.02, is_ended=True), tmp_path)
    fuzzing.attempt(b"*")
    assert fuzzing.told() == "ended: 1 runs, 0 faults, 1 ended after their time"


def test_what_reaches_new_lines_is_varied(tmp_path: Path) -> None:
    fuzzing = Fuzzing(TARGET, tmp_path)
    by_lines(fuzzing, time.monotonic() + 60, 40, random.Random(1))
    assert fuzzing.runs >= 40


def test_lines_of_other_code_are_not_followed() -> None:
    reached: set[object] = set()
    with fuzz_guided.followed(("no/such/folder",), reached):  # type: ignore[arg-type]
        fault_of(TARGET, b"")
    assert reached == set()
