"""The manifest with which flatpak-builder makes a Flatpak of the archive, without a download."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from dev_tree import APP

# Its libraries are newer than what the bundle was made on.
RUNTIME = ("org.freedesktop.Platform", "org.freedesktop.Sdk", "24.08")


def write(archive: Path, folder: Path) -> Path:
    """Write the manifest into the folder of the archive, and return it."""
    target = folder / f"{APP}.json"
    checksum = hashlib.sha256(archive.read_bytes()).hexdigest()
    text = json.dumps(manifest(archive.name, checksum), indent=2)
    target.write_text(f"{text}\n", encoding="utf-8")
    return target


def manifest(archive: str, checksum: str) -> dict[str, object]:
    """Return the manifest of an archive that lies beside it.

    Carrel may see the screen and the person's files; it never asks for the network.
    """
    platform, kit, version = RUNTIME
    return {
        "id": APP,
        "runtime": platform,
        "runtime-version": version,
        "sdk": kit,
        "command": "carrel",
        "finish-args": [
            "--share=ipc",
            "--socket=fallback-x11",
            "--socket=wayland",
            "--device=dri",
            "--filesystem=home",
        ],
        "modules": [
            {
                "name": "carrel",
                "buildsystem": "simple",
                # Stripping breaks libraries that wheels carry.
                "build-options": {"no-debuginfo": True, "strip": False},
                "build-commands": ["cp -a bin lib share /app/"],
                "sources": [{"type": "archive", "path": archive, "sha256": checksum}],
            }
        ],
    }
