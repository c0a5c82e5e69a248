"""The real LibreOffice opens, edits and saves the release; everything still comes back, and nothing else."""

import shutil
import subprocess
from pathlib import Path

import pytest

from publish.model import RunningText, Visibility
from publish.readers.word_edits import Tracked, read
from tests.word_files import release, shipped, style

SEEDS = Path(__file__).parents[2] / "seeds"
SHIPPED = sorted(each.name for each in SEEDS.iterdir())
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")
BLOCK = "release/body/liu-hua-clusters"


def written(folder, name="ciftis-2024", arrangement="interleaved"):
    path = folder / f"{name}-{arrangement}.docx"
    path.write_bytes(release(shipped(SEEDS / name / "event.yaml"), style(arrangement)))
    return path


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("name", SHIPPED)
def test_opening_and_saving_changes_nothing(office, tmp_path, name, arrangement):
    saved = office.edit(written(tmp_path, name, arrangement), tmp_path / "saved.docx")
    edits = read(saved)
    assert not (edits.fields or edits.added or edits.removed or edits.remarks)


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_tracked_changes_of_a_real_editor(office, tmp_path, arrangement):
    saved = office.edit(
        written(tmp_path, arrangement=arrangement),
        tmp_path / "saved.docx",
        ("track", True),
        ("replace", "如今位居世界第三", "现居世界第三位"),
        ("replace", "resilient ecosystems", "lasting ecosystems"),
    )
    edits = read(saved)
    theirs = {edit.path: edit.theirs for edit in edits.fields}
    assert set(theirs) == {f"{BLOCK}/text/zh", "release/body/liu-hua-ranking/text/en"}
    assert theirs[f"{BLOCK}/text/zh"].endswith("现居世界第三位。")
    assert "lasting ecosystems for innovation" in theirs["release/body/liu-hua-ranking/text/en"]
    assert all(edit.who and edit.when for edit in edits.fields)
    ignored = read(saved, Tracked.IGNORE)
    assert not (ignored.fields or ignored.added or ignored.removed)


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_paragraphs_are_added_and_split(office, tmp_path, arrangement):
    saved = office.edit(
        written(tmp_path, arrangement=arrangement),
        tmp_path / "saved.docx",
        ("new_paragraph", "third in the world", "An added paragraph."),
        ("split", "科技集群有此表现"),
    )
    edits = read(saved)
    added = {block.texts.get("en") or block.texts["zh"][:8]: block for block in edits.added}
    assert set(added) == {"An added paragraph.", "科技集群有此表现"}
    assert added["An added paragraph."].after == BLOCK
    assert added["科技集群有此表现"].split_from == "release/body/liu-hua-growth"
    (edit,) = edits.fields
    assert edit.path == "release/body/liu-hua-growth/text/zh"
    assert edit.theirs.endswith("双双进入世界前列。")


@pytest.mark.parametrize("tracked", [False, True], ids=["untracked", "tracked"])
def test_a_deleted_paragraph_is_a_removal(office, tmp_path, tracked):
    saved = office.edit(
        written(tmp_path),
        tmp_path / "saved.docx",
        ("track", tracked),
        ("delete_paragraph", "她介绍说"),
        ("delete_paragraph", "The 26 clusters, she went on"),
    )
    edits = read(saved)
    assert [each.path for each in edits.removed] == [BLOCK]
    assert not edits.fields and not edits.added


def test_bold_in_a_real_editor_is_markup(office, tmp_path):
    saved = office.edit(written(tmp_path), tmp_path / "saved.docx", ("bold", "Hefei and Zhengzhou"))
    (edit,) = read(saved).fields
    assert "such as **Hefei and Zhengzhou**." in edit.theirs


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("name", SHIPPED)
def test_every_name_shows(tmp_path, name, arrangement):
    """As plain text, not as PDF: fonts that LibreOffice falls back on lose their letters there."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    path = written(tmp_path, name, arrangement)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    target = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    command = [program, profile, "--headless", *target, str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    shown = "".join(path.with_suffix(".txt").read_text("utf-8-sig").split())
    event = shipped(SEEDS / name / "event.yaml")
    speaking = {part.person for session in event.sessions for part in session.speakers}
    for person in event.people:
        if person.id in speaking and person.visibility is not Visibility.INTERNAL:
            for _, written_name in person.name.items():
                assert "".join(written_name.split()) in shown
    for block in event.release.body:
        text = getattr(block, "text", None)
        if isinstance(text, RunningText):
            for language in event.languages:
                assert "".join(text.plain(language).split())[:40] in shown
