"""The command as users call it: what it prints, what it writes, how it ends."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


def publish(*arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """One call in a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "publish", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=env, encoding="utf-8", check=False)


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    assert publish("new", str(tmp_path / "forum")).returncode == 0
    return tmp_path / "forum"


def test_the_starter_has_nothing_to_complain_of(starter: Path) -> None:
    done = publish("check", str(starter))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "0 errors, 0 warnings\n"


def test_new_never_overwrites(starter: Path) -> None:
    (starter / "event.yaml").write_text("mine")
    done = publish("new", str(starter))
    assert done.returncode == 2 and "already there" in done.stderr
    assert (starter / "event.yaml").read_text() == "mine"


def test_the_schema_accepts_what_the_reader_accepts(starter: Path, shipped_events: list[Path]) -> None:
    schema = json.loads(publish("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    first_line = (starter / "event.yaml").read_text("utf-8").split("\n")[0]
    assert first_line == "# yaml-language-server: $schema=./event.schema.json"
    assert json.loads((starter / "event.schema.json").read_text("utf-8")) == schema
    for path in [starter / "event.yaml", *shipped_events]:
        # YAML 1.2 has no implicit dates or base-60 numbers; editors check the text as the base loader reads it.
        jsonschema.validate(_as_editors_read(path), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"languages": ["en"], "title": {"en": "A"}, "peopel": {}}, schema)


def _as_editors_read(path: Path) -> object:
    class Core(yaml.SafeLoader):
        """YAML 1.2 core schema, near enough: numbers and null, no dates, no sexagesimals."""

    Core.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] in ("null", "bool")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    for first in "-0123456789":
        Core.yaml_implicit_resolvers.setdefault(first, []).append(("tag:yaml.org,2002:int", re.compile(r"^-?[0-9]+$")))
    return yaml.load(path.read_text("utf-8"), Core)


def test_all_faults_are_told_in_one_run_with_their_lines(starter: Path) -> None:
    path = starter / "event.yaml"
    text = (
        path.read_text("utf-8")
        .replace("status: planned", "status: planed")
        .replace("- person: li-fang", "- person: li-fan")
    )
    path.write_text(text.replace("date: 2027-05-18", "date: 18 May"), "utf-8")
    done = publish("check", str(starter))
    assert done.returncode == 1
    assert "planed" in done.stderr and "Did you mean “planned”?" in done.stderr
    assert "18 May" in done.stderr and "2024-09-14" in done.stderr
    first = done.stderr.splitlines()[0]
    number = text.split("\n").index("date: 2027-05-18                    # for several days add  end: 2027-05-19") + 1
    assert first.startswith(f"{path}:{number}:7: error: ")


def test_diagnostics_as_json(starter: Path) -> None:
    path = starter / "event.yaml"
    path.write_text(path.read_text("utf-8").replace("- person: li-fang", "- person: li-fan"), "utf-8")
    done = publish("check", str(starter), "--json")
    (found,) = json.loads(done.stdout)
    assert found["code"] == "unknown-id" and found["line"] and found["remedy"] == "Did you mean “li-fang”?"
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", "nowhere"), "no event “nowhere”"),
        (("build", "nowhere", "--style", "institution"), "no event “nowhere”"),
        (("build",), "SOURCE"),
        (("build", "x", "--only", "odt"), "odt"),
        (("frobnicate",), "frobnicate"),
    ],
)
def test_wrong_calls_end_with_two_and_one_sentence(arguments: tuple[str, ...], words: str, tmp_path: Path) -> None:
    done = publish(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert words in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("forum-participants.xlsx", "publish pull forum-participants.xlsx --into EVENT"),
        ("guests.csv", "publish read TEXT guests.csv"),
        ("forum-programme.pdf", "save the text as .docx, .txt or .md"),
        ("release.doc", "save the text as .docx, .txt or .md"),
    ],
)
@pytest.mark.parametrize("command", ["build", "check"])
def test_files_that_are_no_event_are_named_for_what_they_are(
    command: str, name: str, words: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04\xff")
    done = publish(command, name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which this system has not")
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_result_that_cannot_be_printed(more: tuple[str, ...], starter: Path) -> None:
    command = [sys.executable, "-m", "publish", "check", str(starter), *more]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=env, check=False)
    assert done.returncode == 3
    assert done.stderr.strip() == (
        "publish: the result could not be printed: the disk is full. Documents already written are whole."
    )


def test_a_release_of_ours_is_sent_to_pull(starter: Path) -> None:
    folder = starter.parent
    assert publish("build", str(starter), "-o", str(folder / "out"), "--only", "docx").returncode == 0
    done = publish("build", "out/forum-press-release.docx", "-o", "again", cwd=folder)
    assert "publish pull out/forum-press-release.docx --into EVENT" in done.stderr


def test_nothing_is_coloured_in_a_pipe_and_no_progress_shown(starter: Path) -> None:
    path = starter / "event.yaml"
    path.write_text(path.read_text("utf-8").replace("status: planned", "status: planed"), "utf-8")
    done = publish("check", str(starter))
    assert "\x1b" not in done.stderr + done.stdout
    assert "…" not in done.stderr.splitlines()[0][:2]


def test_an_edition_beside_the_whole_passes_preflight(starter: Path) -> None:
    out = str(starter.parent / "out")
    assert publish("build", str(starter), "-o", out).returncode == 0
    assert publish("build", str(starter), "-o", out, "--languages", "en").returncode == 0
    done = publish("preflight", out)
    assert (done.returncode, done.stdout) == (0, "0 errors, 0 warnings\n")


def test_a_language_without_labels_is_told_of_before_anything_is_built(starter: Path) -> None:
    event = starter / "event.yaml"
    event.write_text(event.read_text("utf-8").replace("[zh, en]", "[zh, it]").replace("en:", "it:"), "utf-8")
    said = publish("check", str(starter))
    assert said.returncode == 0
    assert "no labels in “it”" in said.stderr and "in zh alone" in said.stderr
    assert "no labels in “it”" in publish("build", str(starter), "-o", str(starter / "out")).stderr
    (starter / "labels").mkdir()
    (starter / "labels" / "it.toml").write_text('[language]\nendonym = "Italiano"\n', "utf-8")
    style = starter / "own.toml"
    style.write_text('base = "institution"\nlabel_folder = "labels"\n', "utf-8")
    assert "no labels in “it”" not in publish("check", str(starter), "--style", str(style)).stderr


def test_an_event_without_a_release_is_told_that_its_press_release_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "event.yaml").write_text("languages: [en]\ntitle: {en: Gala Dinner}\n", "utf-8")
    checked = publish("check", str(tmp_path))
    assert checked.stdout == "0 errors, 1 warning\n"
    assert "The press release has no text" in checked.stderr and "--only pdf,xlsx" in checked.stderr
    called = ("build", str(tmp_path), "--output", str(tmp_path / "out"), "--only")
    assert "press release" in publish(*called, "docx").stderr
    assert "press release" not in publish(*called, "xlsx").stderr


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("biuld", "x"), "there is no command “biuld”. Did you mean “build”?"),
        (("frobnicate",), "there is no command “frobnicate”. There are build, check, read"),
        (("build", "x", "--pritn"), "“build” does not know “--pritn”. Did you mean “--print”?"),
        (("new", "x", "y"), "“new” does not know “y”."),
        (("build", "ciftis-2042"), "Did you mean “ciftis-2024”?"),
        (("build", "bsae"), "Did you mean “base”?"),
        (("read", "list.csv"), "publish read TEXT list.csv"),
        (("read", "empty.csv"), "empty.csv is empty."),
    ],
)
def test_what_is_mistyped_is_told_what_may_be_meant(tmp_path: Path, call: tuple[str, ...], said: str) -> None:
    for folder in ("base", "seeds/ciftis-2024"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "event.yaml").write_text("languages: [en]\n", "utf-8")
    (tmp_path / "list.csv").write_text("Name\nAda\n", "utf-8")
    (tmp_path / "empty.csv").write_text("\n", "utf-8")
    done = publish(*call, cwd=tmp_path)
    assert done.returncode == 2 and said in done.stderr, done.stderr


def test_a_time_or_day_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    text = (
        "languages: [en]\ntitle: {en: A}\ndate: 2027-02-30\nsessions: [{title: {en: T}, start: 9.30am, end: '10:00'}]"
    )
    (tmp_path / "event.yaml").write_text(text, "utf-8")
    told = publish("check", str(tmp_path)).stderr
    assert "“9.30am” is not a time of day" in told and "an end but no start" not in told
    assert "“2027-02-30” is not a date" in told and "The calendar has no such day" in told
