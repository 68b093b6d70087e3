"""Whose everything in a bundle is."""

from __future__ import annotations

import json
import os
import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

import dev_licences
from dev_audit import pinned
from dev_environment import ROOT, RUNTIME
from dev_talk import SetupError

METADATA = "Metadata-Version: 2.4\nName: {}\nVersion: 1.5\nLicense-Expression: MIT\n"


def make_distribution(site: Path, name: str, *, text: str = "") -> Path:
    """Install a distribution of one module; return the module's file."""
    info = site / f"{name}-1.5.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(METADATA.format(name), encoding="utf-8")
    record = [f"{name}.py,,", f"{info.name}/METADATA,,"]
    if text:
        (info / "LICENSE").write_text(text, encoding="utf-8")
        record.append(f"{info.name}/LICENSE,,")
    (info / "RECORD").write_text("\n".join(record), encoding="utf-8")
    module = site / f"{name}.py"
    module.write_text("", encoding="utf-8")
    return module


def write(tmp_path: Path, *sources: Path) -> Path:
    listed = tmp_path / "parts.json"
    listed.write_text(json.dumps([[one.name, str(one)] for one in sources]), encoding="utf-8")
    target = tmp_path / "licences"
    dev_licences.write(listed, tmp_path / "site-packages", target)
    return target


def test_what_is_inside_is_listed_with_its_text(tmp_path: Path) -> None:
    site = tmp_path / "site-packages"
    inside = make_distribution(site, "inkwell", text="You may.")
    make_distribution(site, "blotter", text="You may not.")

    target = write(tmp_path, inside, ROOT / "desktop" / "app.py")

    listed = (target / "LICENCES.txt").read_text(encoding="utf-8")
    assert "inkwell 1.5: MIT" in listed
    assert (target / "inkwell" / "LICENSE").read_text(encoding="utf-8") == "You may."
    assert (target / "Carrel" / "LICENSE").is_file()
    assert "\nPython 3." in listed
    # It is installed, but not in the bundle.
    assert "blotter" not in listed


def test_a_missing_text_is_told(tmp_path: Path) -> None:
    inside = make_distribution(tmp_path / "site-packages", "inkwell")

    target = write(tmp_path, inside)

    text = (target / "LICENCES.txt").read_text(encoding="utf-8")
    assert text.count("without a text") >= 1


def test_qt_comes_with_the_licence_that_it_is_used_under(tmp_path: Path) -> None:
    inside = make_distribution(tmp_path / "site-packages", "PySide6_Essentials")

    target = write(tmp_path, inside)

    text = (target / "PySide6_Essentials" / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "may be replaced" in (target / "LICENCES.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others have no such list")
def test_a_file_of_nobody_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "site-packages").mkdir()
    stray = Path(os.sep) / "somewhere" / "libstray.so"

    with pytest.raises(SetupError, match="libstray"):
        write(tmp_path, stray)


PERMISSIVE = re.compile(
    r"\b(?:MIT|BSD|0BSD|Apache|ISC|PSF|Zlib|CC0|LGPL-3\.0-only)\b|Two-clause BSD"
)
# What such licences say, for packages that name none.
GRANTED = (
    "Permission is hereby granted, free of charge",
    "'as-is', without any express or implied",
)
LOCKED = sorted({pin.name for pin in pinned(RUNTIME.read_text(encoding="utf-8"))})


@pytest.mark.parametrize("name", LOCKED)
def test_each_package_that_is_locked_may_be_passed_on(name: str) -> None:
    try:
        part = dev_licences._distribution(distribution(name))
    except PackageNotFoundError:
        pytest.skip("it is for another system")
    texts = " ".join(path.read_text("utf-8", "replace") for path in part.texts)
    assert PERMISSIVE.search(part.licence) or any(
        words in " ".join(texts.split()) for words in GRANTED
    ), part.line()
