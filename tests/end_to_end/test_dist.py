"""The committed documents in `dist/` are what the shipped events build today.

Contents are compared, not compressed bytes: another zlib packs the same documents otherwise.
"""

import io
import json
import zipfile
from pathlib import Path

import pikepdf
import pytest

from publish import pipeline

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
EVENTS = sorted(path.parent.name for path in (ROOT / "seeds").glob("*/event.yaml"))
RENEW = "stale: build it again with “publish build {}”"


def contents(path: Path) -> object:
    """What a document holds, unpacked."""
    data = path.read_bytes()
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return {name: package.read(name) for name in package.namelist()}
    if path.suffix == ".pdf":
        with pikepdf.open(io.BytesIO(data)) as document:
            return [_object(each) for each in document.objects]
    if path.name == "manifest.json":
        manifest = json.loads(data)
        return [(entry["name"], entry["made_from"], entry.get("count")) for entry in manifest["files"]]
    return data


def _object(each: pikepdf.Object) -> object:
    if isinstance(each, pikepdf.Stream):
        keys = {key: repr(value) for key, value in each.items() if key not in ("/Length", "/Filter")}
        pictured = str(each.get("/Filter")) == "/DCTDecode"
        return keys, each.read_raw_bytes() if pictured else each.read_bytes()
    return repr(each)


@pytest.mark.parametrize("name", EVENTS)
def test_committed_documents_are_not_stale(name: str, tmp_path: Path) -> None:
    pipeline.build(str(ROOT / "seeds" / name), tmp_path, pipeline.BuildOptions(), lambda step: None)
    fresh, committed = (sorted(path.name for path in folder.iterdir()) for folder in (tmp_path, DIST / name))
    assert committed == fresh, RENEW.format(name)
    for file in fresh:
        assert contents(DIST / name / file) == contents(tmp_path / file), f"dist/{name}/{file} is " + RENEW.format(name)


@pytest.mark.parametrize("name", EVENTS)
def test_the_same_event_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    for run in ("one", "two"):
        pipeline.build(
            str(ROOT / "seeds" / name), tmp_path / run, pipeline.BuildOptions(imposed=True), lambda step: None
        )
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name


@pytest.mark.parametrize("name", EVENTS)
def test_a_booklet_alone_is_the_same_with_a_helper_and_without(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    booklets = []
    for cores in (1, 2):
        monkeypatch.setattr("os.cpu_count", lambda cores=cores: cores)
        options = pipeline.BuildOptions(only=("pdf",))
        built = pipeline.build(str(ROOT / "seeds" / name), tmp_path / str(cores), options, lambda step: None)
        booklets.append(built.files[0].artifact.data)
    assert booklets[0] == booklets[1]
    assert contents(tmp_path / "1" / f"{name}-programme.pdf") == contents(DIST / name / f"{name}-programme.pdf")
