"""What release this is: its number, its moment, its address, and how Windows is told of them."""

from __future__ import annotations

import os
import re
import subprocess

from dev_environment import ROOT

# 2026-01-01: for sources that are not in a repository.
_NO_MOMENT = 1_767_225_600
_PAGE = re.compile(r"(https://[^@\s]+?)(\.git)?/?")

# https://learn.microsoft.com/windows/win32/menurc/versioninfo-resource, as PyInstaller reads it.
_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Carrel authors"),
      StringStruct("FileDescription", "Carrel"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "carrel"),
      StringStruct("LegalCopyright", "Copyright © 2026 The Carrel authors. MIT License."),
      StringStruct("OriginalFilename", "carrel.exe"),
      StringStruct("ProductName", "Carrel"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ]
)
"""


def version() -> str:
    """Return the number of this release, such as `1.2.0`."""
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([\d.]+)"', text)
    if found is None:
        raise ValueError("desktop/__init__.py names no version")
    return found[1]


def moment() -> int:
    """Return when the sources were last changed, in seconds since 1970: all files get this time.

    SOURCE_DATE_EPOCH says, or else the last commit.
    """
    asked = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not asked.isdigit():
        asked = _git("log", "-1", "--format=%ct")
    return int(asked) if asked.isdigit() else _NO_MOMENT


def address() -> str:
    """Return the address of the project's page, or nothing: CARREL_ADDRESS, or git's remote."""
    asked = os.environ.get("CARREL_ADDRESS") or _git("remote", "get-url", "origin")
    found = _PAGE.fullmatch(asked)
    return found[1] if found else ""


def windows_resource() -> str:
    """Return the version resource of carrel.exe, as a file that PyInstaller takes."""
    numbers = [*map(int, version().split(".")), 0, 0, 0][:4]
    return _RESOURCE.format(numbers=tuple(numbers), version=version())


def _git(*words: str) -> str:
    try:
        done = subprocess.run(
            ["git", *words], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()
