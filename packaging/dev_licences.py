"""The licences of everything in a bundle: whose each file is, and the texts that come with it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from dev_environment import ROOT
from dev_talk import SetupError
from dev_version import version

TEXTS = ROOT / "packaging" / "licences"
# How files are called that hold a licence, and folders full of them.
_LICENCE = re.compile(r"(?i)(^|[^/]*[_.-])(licen[cs]es?|copying|notice|authors)([_.-][^/]*)?$")
# Their wheels bring no text; these are the ones that they name.
_QT = {"pyside6_essentials", "shiboken6"}
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")

_HEAD = """\
What is inside this copy of Carrel, and under which licences. The texts are in the folders beside.

Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. They are
separate libraries in the folder PySide6 (and shiboken6) and may be replaced by changed ones of the
same version. Their sources: https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/pyside6/; what Qt itself contains of others is
listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's work in the bundle."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]

    def line(self) -> str:
        """Return what the list says of it."""
        texts = "" if self.texts else "\n    (it comes without a text of its licence)"
        return f"{self.name} {self.version}: {self.licence}\n    {self.home}{texts}"


def write(listed: Path, site: Path, target: Path) -> None:
    """Write the list and the texts into a folder, which is made anew.

    `listed` is what the spec wrote: names and sources of all files. Raises SetupError when it is
    not known whose one of them is.
    """
    sources = {Path(source) for _, source in json.loads(listed.read_text("utf-8")) if source}
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    parts = sorted(owners(sources, site), key=lambda part: part.name.lower())
    text = "\n".join([_HEAD, *(part.line() for part in parts), ""])
    (target / "LICENCES.txt").write_text(text, encoding="utf-8")
    for part in parts:
        for source in part.texts:
            place = target / part.name
            place.mkdir(exist_ok=True)
            name = source.name if not (place / source.name).exists() else source.parent.name
            shutil.copyfile(source, place / name)


def owners(sources: Iterable[Path], site: Path) -> Iterable[Part]:
    """Return whose the files are, each once; raises SetupError when it is not known of one."""
    files = {
        Path(os.path.normpath(str(file.locate()))): one
        for one in distributions(path=[str(site)])
        for file in one.files or ()
    }
    python = (Path(sys.base_prefix), Path(sysconfig.get_path("stdlib")))
    found: dict[str, Part] = {"Carrel": _carrel(), "Python": _python()}
    of_the_system: set[Path] = set()
    for source in sources:
        if (one := files.get(Path(os.path.normpath(source)))) is not None:
            found.setdefault(one.name, _distribution(one))
        elif ROOT in source.parents and site not in source.parents:
            continue  # our own, or made while building
        elif sys.base_prefix == "/usr" or not any(home in source.parents for home in python):
            of_the_system.add(source)
    return [*found.values(), *_packages(of_the_system)]


def _carrel() -> Part:
    return Part("Carrel", version(), "MIT", "", (ROOT / "LICENSE",))


def _python() -> Part:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    number = "{}.{}.{}".format(*sys.version_info)
    return Part("Python", number, "PSF-2.0", "https://www.python.org/", tuple(texts[:1]))


def _distribution(one: Distribution) -> Part:
    told = one.metadata.json
    licence = str(told.get("license_expression") or told.get("license") or "")
    if not licence or "\n" in licence:
        kinds = [line for line in told.get("classifier", ()) if line.startswith("License ::")]
        licence = ", ".join(line.rsplit(" :: ")[-1] for line in kinds) or "see its text"
    named = (line.partition(", ")[2] for line in told.get("project_url", ()))
    home = str(told.get("home_page") or next(named, ""))
    texts = [
        Path(str(file.locate()))
        for file in one.files or ()
        if ".dist-info" in file.parts[0] and _LICENCE.search(file.name)
    ]
    if one.name.lower() in _QT:
        texts = [TEXTS / name for name in _QT_TEXTS]
    there = tuple(text for text in sorted(texts) if text.is_file())
    return Part(one.name, one.version, licence, home, there)


def _packages(sources: set[Path]) -> list[Part]:
    """Return the Debian packages of files; on other systems there is one part for all of them."""
    if not sources:
        return []
    if not sys.platform.startswith("linux"):
        names = ", ".join(sorted({source.name for source in sources}))
        return [Part("Runtime libraries", "", "of the operating system's maker", names, ())]
    named: dict[str, list[str]] = defaultdict(list)
    for source in sorted(sources):
        named[_package(source)].append(source.name)
    return [_debian(name, files) for name, files in named.items()]


def _package(source: Path) -> str:
    # Debian's list may know a library under /lib that is found under /usr/lib, and reversed.
    real = source.resolve()
    places = (source, real, Path(str(real).removeprefix("/usr")), Path(f"/usr{source}"))
    for place in places:
        done = subprocess.run(
            ["dpkg-query", "--search", str(place)],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    raise SetupError(f"It is not known whose {source} is, and so not under which licence.")


def _debian(name: str, files: list[str]) -> Part:
    line = ["dpkg-query", "--show", "--showformat", "${Version}", name]
    number = subprocess.run(line, capture_output=True, encoding="utf-8", check=False).stdout
    text = Path("/usr/share/doc") / name / "copyright"
    content = text.read_text(encoding="utf-8", errors="replace") if text.is_file() else ""
    kinds = dict.fromkeys(re.findall(r"(?m)^License: *(\S.*)$", content))
    licence = ", ".join(kinds) or "see its text"
    texts = (text,) if content else ()
    return Part(name, number, licence, f"Debian's package, for {', '.join(files)}", texts)
