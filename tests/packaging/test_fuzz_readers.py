"""The fuzzer of the readers: that it finds what is wrong, and says nothing of what is right."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import fuzz_readers
from desktop.model.digest import Finding, LineKind, Lines
from desktop.readers.ris import Ris
from desktop.readers.source import Source
from fuzz_inputs import piece, varied
from fuzz_readers import Fuzzer, check, smaller

SEED = b"TY  - JOUR\nTI  - Moss\nER  - \n"


class Wrong(Ris):
    """Forgets lines, fails at some, and never ends at others."""

    def read(self, source: Source) -> Iterator[Finding]:
        for number, line in source.lines():
            if "!" in line:
                raise ValueError(line)
            while "?" in line:
                pass
            if "Moss" not in line:
                yield Lines(number, number, LineKind.FURNITURE)


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"a\nb", ""), (b"", ""), (b"a\nMoss", "ledger"), (b"a\n!", "ValueError"), (b"?", "slow")],
)
def test_what_is_wrong_is_told(data: bytes, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_readers, "LEAST_SECONDS", 0.02)
    fault = check(Wrong(), data)
    assert (fault.kind if fault else "") == kind


def test_an_input_is_made_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_readers, "reader_named", lambda _name: Wrong())
    fault = check(Wrong(), b"some lines\n" * 30 + b"Moss\n" + b"more\n" * 30)
    assert fault is not None
    assert smaller(fault).data == b"Moss"


def test_inputs_that_reach_more_are_kept() -> None:
    fuzzer = Fuzzer(random.Random(3), [SEED], Ris())
    for _ in range(15):
        assert fuzzer.step() is None
    assert len(fuzzer.seeds) > 1
    assert fuzzer.reached


def test_chance_makes_the_same_inputs_again_and_none_too_long() -> None:
    for number in range(50):
        grown = number % 2 == 0
        first, second = (
            varied(random.Random(number), [SEED, SEED * 300], 900, grown=grown) for _ in range(2)
        )
        assert first == second
        assert len(first) <= 900
    assert SEED in piece(random.Random(1), SEED * 9, 100)


def test_files_are_tried_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "ris-ledger-00000000"
    file.write_bytes(SEED)
    assert fuzz_readers.again([file], None) == 0
    assert capsys.readouterr().out == "all are read\n"
