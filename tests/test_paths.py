"""Tests of the places of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import paths


def test_a_checkout_finds_its_resources_beside_the_package() -> None:
    assert paths.resources() == Path(paths.__file__).parents[1] / "resources"
    assert (paths.resources() / "style.qss").is_file()


def test_an_installed_package_finds_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "_HERE", tmp_path)
    assert paths.resources() == tmp_path / "resources"


def test_the_library_is_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARREL_LIBRARY", str(tmp_path / "papers"))
    assert paths.library_folder() == tmp_path / "papers"


def test_a_library_named_from_home_or_from_here_is_made_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CARREL_LIBRARY", "papers")
    assert paths.library_folder() == tmp_path / "papers"
    monkeypatch.setenv("CARREL_LIBRARY", "~/papers")
    assert paths.library_folder() == Path.home() / "papers"


def test_without_a_name_the_library_is_in_a_folder_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CARREL_LIBRARY", raising=False)
    folder = paths.library_folder()
    assert folder.is_absolute()
    assert folder.name == "library"
    assert folder.parent.name == "carrel"


def test_settings_are_not_in_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CARREL_LIBRARY", raising=False)
    settings, library = paths.settings_folder(), paths.library_folder()
    assert settings.is_absolute()
    assert library not in (settings, *settings.parents)
