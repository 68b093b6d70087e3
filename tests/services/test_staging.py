from __future__ import annotations

import gc
import json
import tempfile
import threading
from pathlib import Path

import pytest

from desktop.services import staging
from desktop.services.staging import TOGETHER, Packing, Room, Staged, StagingFull, room_of


def _pack(values: list[str]) -> bytes:
    return json.dumps(values).encode()


def _unpack(packed: bytes) -> list[str]:
    return list(json.loads(packed))


# What cannot be written to, as every disk is full one day.
FULL = Path("/dev/full")


def _fill(staged: Staged[str]) -> None:
    for value in MANY:
        staged.append(value)


TEXTS = Packing(_pack, _unpack)
MANY = [f"tide {number}" for number in range(5 * TOGETHER + 3)]


@pytest.fixture(autouse=True)
def little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staging, "ROOM", 2 * TOGETHER)


def test_what_waits_on_the_disk_comes_back() -> None:
    staged = Staged(TEXTS, MANY)

    assert len(staged) == len(MANY)
    assert list(staged) == MANY
    assert staged == MANY
    assert staged != MANY[1:]
    assert [staged[place] for place in (0, -1, 700, 2, 701)] == [
        MANY[place] for place in (0, -1, 700, 2, 701)
    ]
    assert staged[250:600:7] == MANY[250:600:7]
    with pytest.raises(IndexError):
        staged[len(MANY)]


def test_only_a_part_is_at_hand() -> None:
    staged = Staged(TEXTS, MANY).finish()
    room = staged.room

    assert sum(len(held.values) for held in room._held.values()) <= 2 * TOGETHER
    assert staged == MANY
    assert sum(len(held.values) for held in room._held.values()) <= 2 * TOGETHER


def test_a_value_is_put_in_the_place_of_another() -> None:
    staged = Staged(TEXTS, MANY)
    for place in (3, 1000, len(MANY) - 1):
        staged[place] = "ebb"
    staged.append("flood")

    expected = [*MANY, "flood"]
    for place in (3, 1000, len(MANY) - 1):
        expected[place] = "ebb"
    assert staged == expected
    assert staged.finish() == expected


def test_sequences_share_the_room_and_leave_it() -> None:
    room = Room()
    one = Staged(TEXTS, MANY, room).finish()
    other = Staged(TEXTS, MANY[::-1], room_of(one)).finish()

    assert other.room is one.room is room
    assert Staged(TEXTS).room is not room
    assert room_of(MANY) is None
    assert (one, other) == (MANY, MANY[::-1])
    del one
    gc.collect()
    assert {key[0] for key in room._held} == {id(other._shelf)}
    assert other == MANY[::-1]


def test_nothing_is_added_once_it_is_finished() -> None:
    staged = Staged(TEXTS, ["tide"]).finish()

    assert staged.finish() == ["tide"]
    with pytest.raises(RuntimeError):
        staged.append("ebb")


def test_nothing_is_nothing() -> None:
    assert Staged(TEXTS).finish() == []
    assert list(Staged(TEXTS)) == []


def test_others_may_read_while_one_adds() -> None:
    staged: Staged[str] = Staged(TEXTS)
    wrong: list[int] = []

    def look() -> None:
        while (length := len(staged)) < len(MANY):
            places = range(0, length, 97)
            wrong.extend(place for place in places if staged[place] != MANY[place])

    thread = threading.Thread(target=look)
    thread.start()
    for value in MANY:
        staged.append(value)
    thread.join()

    assert not wrong
    assert staged == MANY


def test_a_full_disk_is_told_in_words_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    if not FULL.exists():
        pytest.skip(f"there is no {FULL} on this system")
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: FULL.open("wb", buffering=0))
    staged: Staged[str] = Staged(TEXTS)

    with pytest.raises(StagingFull, match="no space left for temporary files"):
        _fill(staged)

    assert staged == MANY[: len(staged)]
    assert len(staged) == 3 * TOGETHER
