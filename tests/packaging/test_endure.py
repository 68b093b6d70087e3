"""A dozen kills of each run of the tests, and that what is lost is noticed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.others import ROOT, run_program

RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import endure, endure_library, endure_scenes
endure_library.be_small()
sys.exit(endure.main(sys.argv[2:]))
"""
FORGET = """
import sys
sys.path.insert(0, sys.argv[1])
import endure, endure_library, endure_scenes
endure_library.be_small()
scene = endure_scenes.SCENES["tag"]
def lie(folder, tell):
    tell("tag never made")
    scene.work(folder, tell)
def examine(folder, promises):
    if "measured" not in str(folder):
        scene.examine(folder, promises)
endure_scenes.SCENES["tag"] = scene._replace(work=lie, examine=examine)
sys.exit(0 if endure.main(sys.argv[2:]) == 1 else 5)
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks")
PACKAGING = ROOT / "packaging"


def test_a_dozen_kills_lose_nothing() -> None:
    out = run_program(
        RUN, PACKAGING, "--kills", "12", "--only", "start,import,note,tag,backup,export"
    )

    assert " 0 of them lost something" in out


def test_a_promise_that_is_not_kept_is_noticed(tmp_path: Path) -> None:
    out = run_program(FORGET, PACKAGING, "--kills", "1", "--only", "tag", "--keep", tmp_path)

    assert "tag: no 0: AssertionError" in out
    assert (tmp_path / "tag-0" / "library" / "library.db").exists()
