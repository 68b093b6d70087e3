"""The texts that people see, in Qt Linguist's files: collected from the sources, judged, compiled.

    python3 packaging/dev.py translations [--check]

`resources/i18n/carrel_XX.ts` is what translators write; beside it lies, made of it, the `.qm` that
Qt reads. Both are in the repository, so that a checkout, a wheel and a bundle speak the language
without a tool. Without `--check` both are brought up to date; what was translated is kept.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de",)

_PLACE = re.compile(r"%L?(?:n|\d{1,2})|\{\w*\}|</?\w+")
# How sentences below the window are made, and of how many templates.
_TEMPLATES = {"Sentence": 1, "Sentence.counted": 2}
_NUMBER = re.compile(r"%L?n")
_MNEMONIC = re.compile(r"&(?=\w)")


def main(arguments: Sequence[str]) -> int:
    """Bring the files of all languages up to date, or only say what is wrong with them."""
    if "--check" not in arguments:
        for language in LANGUAGES:
            collect(source_of(language))
            compiled(source_of(language), program_of(language))
    faults = [fault for language in LANGUAGES for fault in faults_of(language)]
    for fault in faults:
        print(fault)
    return 1 if faults and "--check" in arguments else 0


def source_of(language: str) -> Path:
    """Return the file that translators write."""
    return FOLDER / f"carrel_{language}.ts"


def program_of(language: str) -> Path:
    """Return the file that Qt reads."""
    return FOLDER / f"carrel_{language}.qm"


def collect(path: Path) -> None:
    """Bring the texts of a language up to those in the sources; translations of others go."""
    with tempfile.TemporaryDirectory() as folder:
        listed, marked = Path(folder) / "sources.txt", Path(folder) / "marked.py"
        # Where a text stands twice, the first one says whether it has forms for numbers.
        marked.write_text("\n".join((*_plurals(), *_labels(), *sentences())), encoding="utf-8")
        names = sorted(name.relative_to(ROOT).as_posix() for name in _sources())
        listed.write_text("\n".join((str(marked), *names)), encoding="utf-8")
        # Without places in the sources, so that a file changes only when a text does.
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        _run("pyside6-lupdate", *options, f"@{listed}", "-ts", str(path))


def sentences() -> Iterator[str]:
    """Write the sentences of the layers below the window as calls of `tr`.

    Raises TypeError for one that is no literal.
    """
    for path in sorted(_sources()):
        text = path.read_text(encoding="utf-8")
        # The command line speaks English.
        if "Sentence" in text and not path.is_relative_to(ROOT / "desktop" / "cli"):
            for call in ast.walk(ast.parse(text)):
                if isinstance(call, ast.Call):
                    yield from _templates_of(call, path)


def _templates_of(call: ast.Call, path: Path) -> Iterator[str]:
    for number, template in enumerate(call.args[: _TEMPLATES.get(ast.unparse(call.func), 0)]):
        if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
            raise TypeError(f"{path.name}, line {call.lineno}: a sentence is no literal")
        if any(sign.isalpha() or sign in "“”" for sign in _PLACE.sub("", template.value)):
            many = ', "", 1' if number else ""
            yield f"Sentence.tr({ast.unparse(template)}{many})"


def compiled(source: Path, program: Path) -> None:
    """Make of a translators' file what Qt reads; what is not finished stays English."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(program))


def faults_of(language: str) -> Iterator[str]:
    """Yield what is wrong with a language, a line each."""
    source, program = source_of(language), program_of(language)
    with tempfile.TemporaryDirectory() as folder:
        fresh, made = Path(folder) / source.name, Path(folder) / program.name
        fresh.write_bytes(source.read_bytes())
        collect(fresh)
        compiled(source, made)
        yield from (f"{source.name}: {fault}" for fault in differences(source, fresh))
        if not program.exists() or made.read_bytes() != program.read_bytes():
            yield f"{program.name}: is not made of {source.name}: run dev.py translations"
    for context, message in messages(source):
        for fault in faults_of_message(message):
            yield f"{source.name}: {context}: “{message.findtext('source')}”: {fault}"


def differences(old: Path, fresh: Path) -> Iterator[str]:
    """Yield the texts that a file lacks, and those that no source has any more."""
    before, after = _texts(old), _texts(fresh)
    yield from (f"{context}: “{text}”: missing" for context, text in sorted(after - before))
    yield from (f"{context}: “{text}”: obsolete" for context, text in sorted(before - after))


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Yield each message of a file with the name of its context."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def faults_of_message(message: ET.Element) -> Iterator[str]:
    """Yield what is wrong with a translation: it is not there, or is built in another way."""
    source, translation = message.findtext("source", ""), message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield (translation.get("type") if translation is not None else None) or "missing"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    for number, text in enumerate(forms or [translation.text or ""]):
        # “One paper” needs no figure.
        is_one = bool(forms) and number == 0
        yield from (f"“{text}” {fault}" for fault in faults_of_text(source, text, is_one=is_one))


def faults_of_text(source: str, text: str, *, is_one: bool = False) -> Iterator[str]:
    """Yield in what a translation is not built like the text that it stands for."""
    if not text:
        yield "is empty"
        return
    wanted, found = Counter(_PLACE.findall(source)), Counter(_PLACE.findall(text))
    if is_one:
        wanted = Counter({place: times for place, times in wanted.items() if place in found})
        wanted += Counter(place for place in _missing(source, text) if not _NUMBER.match(place))
    if wanted != found:
        yield f"has {_listed(found)} for {_listed(wanted)}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(text)):
        yield "has another number of marked keys (&)"
    for end in ("…", ":", " ", "\n"):
        if source.endswith(end) != text.endswith(end):
            yield f"and only one of the two ends in “{end}”"
    if source.startswith(" ") != text.startswith(" "):
        yield "and only one of the two begins with a space"


def _missing(source: str, text: str) -> list[str]:
    found = set(_PLACE.findall(text))
    return [place for place in _PLACE.findall(source) if place not in found]


def _listed(places: Counter[str]) -> str:
    return ", ".join(sorted(places.elements())) or "nothing"


def _sources() -> Iterator[Path]:
    return (ROOT / "desktop").rglob("*.py")


def _plurals() -> Iterator[str]:
    """Write the texts with a number of `translate(…)` as calls of `tr`.

    In Python Qt's tool sees no number in the former: it takes it for the name of an encoding.
    """
    for path in sorted(_sources()):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match call:
                case ast.Call(ast.Name("translate"), [ast.Constant(str() as context), text, _, _]):
                    yield f'{context}.tr({ast.unparse(text)}, "", 1)'


def _labels() -> Iterator[str]:
    """Write what formats and styles are called, as calls of `tr`: their tables are data."""
    from desktop.services.citing import STYLES
    from desktop.services.export_formats import FORMATS

    for one in FORMATS:
        texts = [one.label, one.description]
        for option in one.options:
            values = [] if option.is_switch else [label for _, label in option.values]
            texts += [option.label, *values]
        yield from (f"ExportFormats.tr({str(text)!r})" for text in texts)
    yield from (f"CitationStyles.tr({style.label!r})" for style in STYLES)


def _texts(path: Path) -> set[tuple[str, str]]:
    return {(context, one.findtext("source", "")) for context, one in messages(path)}


def _run(tool: str, *arguments: str) -> None:
    line = [str(Path(sys.executable).parent / tool), *arguments]
    subprocess.run(line, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
