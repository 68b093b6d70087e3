from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from desktop.services.export_formats import FORMATS
from tests.cli.running import Carrel


@pytest.mark.parametrize("name", [one.name for one in FORMATS if one.name != "pdf"])
def test_every_format_is_written(filled: Carrel, tmp_path: Path, name: str) -> None:
    target = tmp_path / "out"

    outcome = filled("export", "--format", name, "--to", target, "--json")

    assert outcome.status == 0
    assert outcome.json["papers"] == 24
    assert (len(list(target.iterdir())) == 24) if target.is_dir() else target.read_text()


def test_names_are_keys_and_stay(filled: Carrel, tmp_path: Path) -> None:
    target = tmp_path / "papers.json"
    filled("export", "--format", "csl-json", "--to", target)
    keys = [one["id"] for one in json.loads(target.read_text())]

    assert len(set(keys)) == 24
    assert all(key.isascii() for key in keys)
    filled("export", "--format", "csl-json", "--to", target, "tea spoon")
    assert json.loads(target.read_text())[0]["id"] in keys


def test_options_are_those_of_the_format(filled: Carrel, tmp_path: Path) -> None:
    target = tmp_path / "papers.csv"
    words = ("export", "--format", "csv", "--to", target, "--option")

    assert filled(*words, "separator=tab").status == 0
    with target.open(newline="") as file:
        assert len(next(csv.reader(file, delimiter="\t"))) > 10
    assert "is not NAME=VALUE" in filled(*words, "separator").sentence
    assert "no option “color”" in filled(*words, "color=red").sentence
    assert filled(*words, "separator=pipe").status == 2


def test_a_folder_says_what_became_of_its_files(filled: Carrel, tmp_path: Path) -> None:
    words = ("export", "--format", "markdown-folder", "--to", tmp_path / "vault", "tea spoon")
    assert filled(*words).out.endswith("1 new\n")
    (path,) = (tmp_path / "vault").iterdir()
    path.write_text(path.read_text().replace("%% end notes", "mine\n%% end notes") + "mine\n")
    filled("note", "1", "--text", "yours")

    assert filled(*words, "--json").json["papers"] == 1
    assert "mine" in path.read_text()


def test_only_what_changed_since_the_last_export(filled: Carrel, tmp_path: Path) -> None:
    words = ("export", "--format", "text", "--to", tmp_path / "x.txt", "--changed", "--json")

    assert filled(*words).json["papers"] == 24
    assert filled(*words).json["papers"] == 0
    filled("set", "3", "--rating", "4")
    assert filled(*words).json["papers"] == 1


def test_an_export_that_failed_was_none(filled: Carrel, tmp_path: Path) -> None:
    none = tmp_path / "none" / "x.txt"
    assert filled("export", "--format", "text", "--to", none).status == 1

    words = ("export", "--format", "text", "--to", tmp_path / "x.txt", "--changed", "--json")
    assert filled(*words).json["papers"] == 24
