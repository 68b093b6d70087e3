"""What is known against the packages that are locked, as the index of packages tells it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import dev_audit
from dev_audit import Pin, Weakness, audit, pinned, weaknesses
from dev_environment import BUILD, DEVELOPMENT, RUNTIME

LOCK = """\
# by a program
jinja2==3.1.2 \\
    --hash=sha256:00
Moss==1.0 ; python_version < '3.12' \\
    --hash=sha256:01
"""
TOLD = {
    "jinja2": [{"id": "PYSEC-1", "fixed_in": ["3.1.3"]}, {"id": "X", "withdrawn": "2024-01-01"}],
    "moss": [],
}


def fetch(address: str) -> bytes:
    name = address.split("/")[4]
    return json.dumps({"vulnerabilities": TOLD[name]}).encode()


def test_what_is_known_against_a_version_is_told() -> None:
    pins = list(pinned(LOCK))
    assert pins == [Pin("jinja2", "3.1.2"), Pin("moss", "1.0")]
    weak = Weakness(pins[0], "PYSEC-1", ("3.1.3",))
    assert weaknesses(pins, fetch) == ([weak], [])
    assert weak.line() == "jinja2 3.1.2: PYSEC-1, mended in 3.1.3"


def test_without_a_connection_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def fail(address: str) -> bytes:
        asked.append(address)
        raise OSError("no connection")

    monkeypatch.setattr(dev_audit, "_fetched", fail)
    lock = tmp_path / "lock"
    lock.write_text("".join(f"p{number}==1\n" for number in range(9)))
    assert audit([lock]) == 0
    assert len(asked) == 3
    assert "nothing could be learned of 9 of 9" in capsys.readouterr().err


def test_a_known_weakness_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev_audit, "_fetched", fetch)
    lock = tmp_path / "lock"
    lock.write_text(LOCK)
    assert audit([lock]) == 1
    assert "PYSEC-1" in capsys.readouterr().out


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT, BUILD], ids=lambda path: path.name)
def test_each_package_is_locked_with_hashes(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = text.replace("\\\n", " ").splitlines()
    named = [line for line in entries if line and not line.startswith(("#", " "))]
    assert len(named) == len(list(pinned(text)))
    assert all("--hash=sha256:" in line for line in named)
