"""Writing finished files: all of a build or none of it, and never over somebody's edits."""

import errno
import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

import publish
from publish.artifact import MANIFEST, Artifact
from publish.errors import OutputError


class Written(Struct, frozen=True):
    """A file that was written."""

    path: Path
    artifact: Artifact


def write(
    folder: Path, artifacts: Iterable[Artifact], digests: Mapping[str, str], *, force: bool = False
) -> list[Written]:
    """Writes the artifacts and the manifest into the folder.

    Everything is written beside its target first and moved into place last, so that a failure leaves the previous
    files as they were. Raises OutputError where a file is open elsewhere, cannot be written, or was edited since it
    was built; with `force` the edited file is kept under another name.
    """
    files = [each for artifact in artifacts for each in (artifact, *artifact.companions)]
    before = _read_manifest(folder)
    try:
        for artifact in files:
            _refuse_open(folder / artifact.name)
            if not force:
                _refuse_edited(folder / artifact.name, artifact, before)
        folder.mkdir(parents=True, exist_ok=True)
        if force:
            for artifact in files:
                _keep_copy(folder / artifact.name, artifact, before)
        manifest = _manifest(files, digests, before)
        contents = [(folder / each.name, each.data) for each in files]
        _replace_all([*contents, (folder / MANIFEST, manifest)])
    except OSError as fault:
        raise OutputError(_plain(fault, folder)) from fault
    return [Written(folder / artifact.name, artifact) for artifact in files]


def _replace_all(contents: list[tuple[Path, bytes]]) -> None:
    staged: list[tuple[Path, Path]] = []
    try:
        for target, data in contents:
            if target.is_file() and target.read_bytes() == data:
                continue
            name = target.with_name(f".{target.name[:40]}.{os.urandom(6).hex()}")
            try:
                with name.open("xb") as stream:
                    staged.append((name, target))
                    stream.write(data)
            except OSError as fault:  # about the file that people know, not the one beside it
                raise OSError(fault.errno, fault.strerror, str(target)) from None
            name.chmod(0o644)
        while staged:
            name, target = staged[0]
            name.replace(target)
            staged.pop(0)
    finally:
        for name, _ in staged:
            name.unlink(missing_ok=True)


def _manifest(files: list[Artifact], digests: Mapping[str, str], before: Mapping[str, Any]) -> bytes:
    """The manifest of this build; files of earlier builds with other options stay listed."""
    entries = {entry["name"]: entry for entry in before.get("files", [])}
    entries |= {artifact.name: _entry(artifact, digests) for artifact in files}
    body = {"tool": "publish", "version": publish.__version__, "files": [entries[name] for name in sorted(entries)]}
    return (json.dumps(body, ensure_ascii=False, indent=2) + "\n").encode()


def _entry(artifact: Artifact, digests: Mapping[str, str]) -> dict[str, Any]:
    count = {} if artifact.count is None else {"count": artifact.count}
    return {
        "name": artifact.name,
        "media_type": artifact.media_type,
        "size": len(artifact.data),
        **count,
        "sha256": hashlib.sha256(artifact.data).hexdigest(),
        "made_from": dict(digests),
        "version": publish.__version__,
    }


def _read_manifest(folder: Path) -> Mapping[str, Any]:
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("files"), list) else {}


def is_edited(target: Path, artifact: Artifact, manifest: Mapping[str, Any]) -> bool:
    """Whether the file on disk is something that no build wrote and whose edits nobody has pulled."""
    if not target.is_file():
        return False
    held = target.read_bytes()
    known = {entry.get("name"): (entry.get("sha256"), entry.get("pulled")) for entry in manifest.get("files", [])}
    return held != artifact.data and hashlib.sha256(held).hexdigest() not in known.get(target.name, ())


def note_pulled(file: Path) -> None:
    """Notes beside a document of a build that its edits are in the event now, so that it may be built again.

    Raises OutputError where the manifest cannot be written; does nothing for files that stand elsewhere.
    """
    manifest = _read_manifest(file.parent)
    entry = next((each for each in manifest.get("files", []) if each.get("name") == file.name), None)
    if entry is None:
        return
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    if digest == entry.get("sha256"):
        return
    entry["pulled"] = digest
    body = (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()
    try:
        _replace_all([(file.parent / MANIFEST, body)])
    except OSError as fault:
        raise OutputError(_plain(fault, file.parent)) from fault


def _refuse_edited(target: Path, artifact: Artifact, manifest: Mapping[str, Any]) -> None:
    if is_edited(target, artifact, manifest):
        raise OutputError(
            f"{target} was changed after it was built, so it is left as it is. Bring the changes into the event with "
            f"“publish pull {target} --into EVENT-FOLDER --apply”, or build with --force, which keeps a copy of it."
        )


def _keep_copy(target: Path, artifact: Artifact, manifest: Mapping[str, Any]) -> None:
    if not is_edited(target, artifact, manifest):
        return
    number = 1
    while (copy := target.with_name(f"{target.stem}.edited-{number}{target.suffix}")).exists():
        number += 1
    copy.write_bytes(target.read_bytes())


def _refuse_open(target: Path) -> None:
    """Word and LibreOffice leave an owner file beside a document they hold open."""
    if not target.exists():
        return
    word = target.with_name("~$" + (target.name[2:] if len(target.stem) > 6 else target.name))
    owners = (word, target.with_name("~$" + target.name), target.with_name(f".~lock.{target.name}#"))
    beside = {each.name for each in target.parent.iterdir()}  # asking for a name too long to exist is an error
    owner = next((each for each in owners if each.name in beside), None)
    if owner:
        raise OutputError(
            f"{target} is open in another program. Close it there and build again; nothing was changed. "
            f"If it is open nowhere, a program that broke off left the hidden file {owner.name} behind: delete that."
        )


#: What the system's errors mean to someone who cannot program.
_REASONS = {
    errno.EACCES: "it is open in another program, or the folder is write-protected",
    errno.EPERM: "it is open in another program, or the folder is write-protected",
    errno.EROFS: "the disk is write-protected",
    errno.ENOSPC: "the disk is full",
    errno.EEXIST: "a file of that name stands where the folder should be",
    errno.ENOTDIR: "a file of that name stands where the folder should be",
    errno.ENAMETOOLONG: "its name is too long",
}


def _plain(fault: OSError, folder: Path) -> str:
    name = fault.filename2 or fault.filename or folder
    reason = _REASONS.get(fault.errno or 0) or fault.strerror or str(fault)
    return f"{name} cannot be written: {reason}. Nothing was changed."
