"""The recipes that other systems run: they are read here as they are read there."""

from __future__ import annotations

import ast
import json
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

import dev_translations
from desktop.model.paper_link import SCHEME

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_all_three_systems_make_bundles_by_the_one_command() -> None:
    path = PACKAGING.parent / ".github" / "workflows" / "bundles.yml"
    job = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]["bundle"]

    systems = {name.split("-")[0] for name in job["strategy"]["matrix"]["system"]}
    assert systems == {"ubuntu", "windows", "macos"}
    commands = [step.get("run") for step in job["steps"] if "if" not in step]
    assert "python packaging/dev.py build" in commands


def test_the_bundle_holds_what_qt_says_in_each_language() -> None:
    languages = "|".join(dev_translations.LANGUAGES)

    assert f"qtbase_({languages})" in (PACKAGING / "carrel.spec").read_text(encoding="utf-8")


def test_the_spec_is_python() -> None:
    ast.parse((PACKAGING / "carrel.spec").read_text(encoding="utf-8"))


def test_macos_is_told_of_digests_and_links() -> None:
    told = json.loads((PACKAGING / "macos" / "info.json").read_text(encoding="utf-8"))

    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    own = {one["UTTypeIdentifier"] for one in told["UTExportedTypeDeclarations"]}
    assert own <= {
        name for one in told["CFBundleDocumentTypes"] for name in one.get("LSItemContentTypes", [])
    }
    assert plistlib.loads(plistlib.dumps(told)) == told


def test_macos_reads_the_entitlements() -> None:
    content = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())

    assert set(content.values()) == {True}


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell")
@pytest.mark.parametrize("name", ["macos/dmg.sh", "linux/install.sh"])
def test_the_scripts_are_shell(name: str) -> None:
    subprocess.run(["sh", "-n", str(PACKAGING / name)], check=True)
