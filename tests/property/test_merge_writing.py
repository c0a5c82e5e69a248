"""Whatever is changed in an event file, in whatever way it is typed: that is changed, and nothing else."""

import difflib
from pathlib import Path

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publish.binding import places
from publish.merge.writing import EventText
from publish.model import Event
from publish.model.paths import walk
from publish.readers.event_file import read_event_text
from publish.readers.event_file.marks import MarkedNode, read_marked

SEED = (Path(__file__).parents[2] / "seeds" / "ciftis-2024" / "event.yaml").read_text("utf-8")
PLAIN = yaml.load(SEED, yaml.BaseLoader)
_UNFIT = ("/id", "/organization", "/person", "/party", "/parent", "/room", "/value")


def _dumped(**options: object) -> str:
    return yaml.dump(PLAIN, allow_unicode=True, sort_keys=False, **options)  # type: ignore[call-overload]


def _with_remarks(text: str) -> str:
    """A remark above every third line and behind every key that opens a block."""
    lines = []
    for number, line in enumerate(text.rstrip("\n").split("\n")):
        indent = line[: len(line) - len(line.lstrip())]
        if number % 3 == 0 and line.lstrip().startswith(("-", "en:", "zh:")):
            lines.append(f"{indent}# note {number}")
        lines.append(f"{line}   # remark {number}" if line.endswith(":") else line)
    return "\n".join(lines)


FORMATS = {
    "as shipped": SEED,
    "windows": SEED.replace("\n", "\r\n"),
    "four columns, narrow": _dumped(width=70, indent=4),
    "braces": _dumped(default_flow_style=True, width=80),
    "double quotes": _dumped(default_style='"', width=80),
    "single quotes": _dumped(default_style="'", width=60),
    "literal": _dumped(default_style="|", width=60),
    "folded": _dumped(default_style=">", width=60),
    "mixed": _dumped(default_flow_style=None, width=60),
    "remarks, no last line end": _with_remarks(_dumped(width=1000)),
}
VALUES = dict(walk(read_event_text(SEED, "event.yaml").event))


def _is_text(path: str) -> bool:
    found = places.places(path, Event)
    assert found is not None
    inside_lists = {"languages", "parties", "agreements"} & set(path.split("/")[2:-1] + path.split("/")[:1])
    return found[-1].type is str and path != "id" and not path.endswith(_UNFIT) and not inside_lists - {"agreements"}


PATHS = [path for path in VALUES if _is_text(path) and not path.startswith("sessions/outcomes/agreements/")]
TEXTS = (
    st.one_of(
        st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=40),
        st.lists(
            st.sampled_from(
                ["a", "word", "中文", "#", "- x", "k: v", "“q”", "'", '"', "\\", "{", "],", "*b*", "  ", "null"]
            ),
            min_size=1,
            max_size=60,
        ).map(" ".join),
        st.lists(st.sampled_from(["line one", "第二行", "", "third: x"]), min_size=2, max_size=5).map("\n".join),
        st.sampled_from(
            [
                "2024",
                "yes",
                "~",
                "null",
                "1.50",
                "0x1F",
                "-",
                "?",
                "!tag",
                "&a b",
                "@x",
                "%y",
                "`z`",
                "|",
                ">-",
                "a #b",
                "a# b",
                "= x",
                "tab\tin",
            ]
        ),
    )
    .map(str.strip)
    .filter(bool)
)


def _fits(text: str) -> bool:
    return "\ufeff" not in text and "\u2028" not in text and "\u2029" not in text and "\u0085" not in text


EDITS = st.dictionaries(st.sampled_from(PATHS), TEXTS.filter(_fits), min_size=1, max_size=6)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(form=st.sampled_from(sorted(FORMATS)), edits=EDITS)
def test_changed_values_read_back_and_nothing_else_moved(form: str, edits: dict[str, str]) -> None:
    before = FORMATS[form]
    work = EventText(before)
    for path, text in edits.items():
        work.put(path, text)
    after = str(work)
    assert work.read_anew() is not None
    event = read_event_text(after, "event.yaml").event
    assert event is not None
    assert dict(walk(event)) == {**VALUES, **edits}
    _only_these_lines(before, after, edits)


@settings(max_examples=60, deadline=None)
@given(form=st.sampled_from(sorted(FORMATS)), gone=st.sets(st.sampled_from(PATHS), min_size=1, max_size=4))
def test_cleared_values_are_gone_with_what_they_leave_empty(form: str, gone: set[str]) -> None:
    work = EventText(FORMATS[form])
    kept = {path for path in gone if "/name/" not in path and "/positions/" not in path}
    for path in kept:
        work.clear(path)
    event = read_event_text(str(work), "event.yaml").event
    assert event is not None
    assert dict(walk(event)) == {path: text for path, text in VALUES.items() if path not in kept}


def _only_these_lines(before: str, after: str, edits: dict[str, str]) -> None:
    """Every line that differs is one that an old value stands on."""
    root = read_marked(before, "event.yaml")
    allowed: set[int] = set()
    for path in edits:
        node = places.find(root, path, Event)
        assert isinstance(node, MarkedNode)
        allowed |= set(range(before.count("\n", 0, node.start), before.count("\n", 0, node.end) + 1))
    matcher = difflib.SequenceMatcher(None, before.split("\n"), after.split("\n"), autojunk=False)
    touched = {line for tag, a, b, _, _ in matcher.get_opcodes() if tag != "equal" for line in range(a, b)}
    assert touched <= allowed


def test_remarks_survive_on_every_line_that_opens_a_block() -> None:
    before = FORMATS["remarks, no last line end"]
    work = EventText(before)
    for path in PATHS[::7]:
        work.put(path, "New text")
    assert str(work).count("# remark") == before.count("# remark")
    assert str(work).count("# note") == before.count("# note")
