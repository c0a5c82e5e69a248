"""Any single edit of any field comes back as exactly that edit; any two of different fields come back as two."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from publish import sources
from publish.artifact import Artifact
from publish.model import Inline, markup
from publish.preflight.docx import check_docx
from publish.readers.office_file import from_bytes
from publish.readers.word_edits import snapshot_of
from tests.conformance.generated_events import write_event
from tests.property.whole_events import whole_events
from tests.word_files import MAIN, WordFile, release, shipped, style

SEEDS = Path(__file__).parents[2] / "seeds"
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")
FILES = {
    (seed.name, arrangement): release(shipped(seed / "event.yaml"), style(arrangement))
    for seed in sorted(SEEDS.iterdir())
    for arrangement in ARRANGEMENTS
}
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

#: Whole events are large: shrinking one takes minutes and tells little.
WHOLE = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)

LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"))
TEXTS = st.text(LETTERS, min_size=1, max_size=60).map(lambda text: " ".join(text.split())).filter(bool)


def snapshot(data):
    found = snapshot_of(from_bytes("release.docx", data, MAIN, "a Word file"))
    assert found is not None
    return found


SNAPSHOTS = {key: snapshot(data) for key, data in FILES.items()}
RUNNING = {
    key: {piece.path for line in found.outline for piece in line if piece.running} for key, found in SNAPSHOTS.items()
}


@st.composite
def places(draw, count=1):
    """A release and some of its fields."""
    key = draw(st.sampled_from(sorted(FILES)))
    paths = draw(st.lists(st.sampled_from(sorted(SNAPSHOTS[key].values)), min_size=count, max_size=count, unique=True))
    return key, paths


def edited(key, texts):
    file = WordFile(FILES[key])
    for path, text in texts.items():
        for control in file.find(path):
            file.type_over(path, text, control)
    return file.edits()


def meant(key, path, text):
    return markup.escape(text) if path in RUNNING[key] else text


@given(places(), TEXTS)
@QUICK
def test_any_edit_comes_back(place, text):
    key, (path,) = place
    edits = edited(key, {path: text})
    theirs = {edit.path: edit.theirs for edit in edits.fields}
    base = SNAPSHOTS[key].values[path]
    assert theirs == ({} if meant(key, path, text) == base else {path: meant(key, path, text)})
    assert not edits.added and not edits.removed and not edits.remarks


@given(places(2), TEXTS, TEXTS)
@QUICK
def test_two_edits_come_back_as_two(place, one, other):
    key, paths = place
    texts = dict(zip(paths, (one, other), strict=True))
    edits = edited(key, texts)
    wanted = {path: meant(key, path, text) for path, text in texts.items()}
    assert {edit.path: edit.theirs for edit in edits.fields} == {
        path: text for path, text in wanted.items() if text != SNAPSHOTS[key].values[path]
    }


WORDS = st.text(st.characters(codec="utf-8", categories=("Lu", "Ll", "Lo", "Nd")), min_size=1, max_size=8)
PIECES = st.lists(
    st.tuples(WORDS, st.sampled_from(["plain", "bold", "italic", "link"])).map(
        lambda pair: Inline(
            pair[0],
            bold=pair[1] == "bold",
            italic=pair[1] == "italic",
            link="https://example.org/" if pair[1] == "link" else None,
        )
    ),
    min_size=1,
    max_size=5,
)


@given(st.sampled_from(sorted(FILES)), PIECES)
@QUICK
def test_bold_italics_and_links_come_back_as_markup(key, words):
    path = sorted(path for path in RUNNING[key] if path.startswith("release/body"))[0]
    pieces = [piece for word in words for piece in (word, Inline(" "))][:-1]
    file = WordFile(FILES[key])
    for control in file.find(path):
        file.type_over(path, pieces, control)
    (edit,) = file.edits().fields
    assert markup.parse(edit.theirs) == markup.parse(markup.compose(pieces))


@pytest.mark.parametrize("key", sorted(FILES), ids=" ".join)
def test_untouched_files_say_nothing(key):
    edits = WordFile(FILES[key]).edits()
    assert not (edits.fields or edits.added or edits.removed or edits.remarks or edits.comments)


LANGUAGES = [("zh", "en"), ("en", "zh-Hant"), ("ja", "en"), ("fr", "en"), ("zh", "en", "fr"), ("en",)]


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_generated_events_in_any_languages(tmp_path, languages, arrangement):
    path = write_event(tmp_path, languages, people=70, sessions=12, days=2, rooms=2)
    event = sources.open_event(str(path)).event
    file = WordFile(release(event, style(arrangement)))
    assert file.edits().fields == ()
    name = f"people/person-3/name/{languages[-1]}"
    for control in file.find(name):
        file.type_over(name, "Ng Sze-wing", control)
    (edit,) = file.edits().fields
    assert (edit.path, edit.theirs) == (name, "Ng Sze-wing")


@given(event=whole_events(), arrangement=st.sampled_from(ARRANGEMENTS))
@WHOLE
def test_any_event_at_all_comes_back_unchanged(event, arrangement):
    data = release(event, style(arrangement))
    assert check_docx(Artifact("release.docx", "", data)) == []
    edits = WordFile(data).edits()
    assert not (edits.fields or edits.added or edits.removed or edits.remarks)


@given(event=whole_events(), arrangement=st.sampled_from(ARRANGEMENTS), text=TEXTS, data=st.data())
@WHOLE
def test_any_field_of_any_event_can_be_edited(event, arrangement, text, data):
    file = WordFile(release(event, style(arrangement)))
    built = snapshot(file.data)
    if not built.values:
        return
    path = data.draw(st.sampled_from(sorted(built.values)))
    for control in file.find(path):
        file.type_over(path, text, control)
    running = {piece.path for line in built.outline for piece in line if piece.running}
    theirs = markup.escape(text) if path in running else text
    edits = file.edits()
    assert {edit.path: edit.theirs for edit in edits.fields} == ({} if theirs == built.values[path] else {path: theirs})
    assert not (edits.added or edits.removed or edits.remarks)
