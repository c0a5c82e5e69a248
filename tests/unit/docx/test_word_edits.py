"""Edits made in Word come back as what they are."""

import datetime as dt
import io
from copy import deepcopy
from pathlib import Path

import pytest
from PIL import Image

from publish.errors import UnreadableError
from publish.model import Inline
from publish.readers.edits import FieldEdit
from publish.readers.word_edits import Tracked, read_bytes
from tests.word_files import W, WordFile, element, paragraph, release, runs, shipped, style, tracked

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")
FIRST, SECOND = "release/body/liu-hua-clusters", "release/body/liu-hua-growth"


@pytest.fixture(params=ARRANGEMENTS)
def file(request, seeds):
    return WordFile(release(shipped(seeds / "ciftis-2024" / "event.yaml"), style(request.param)))


def nothing_but(edits, **kinds):
    """Whether the edits hold these numbers of findings and no others."""
    found = {name: len(getattr(edits, name)) for name in ("fields", "added", "removed", "comments", "remarks")}
    assert found == {name: kinds.get(name, 0) for name in found}, edits


def test_an_untouched_file_says_nothing(file):
    nothing_but(file.edits())


def test_the_snapshot_holds_what_is_shown_and_nothing_private(file):
    snapshot = file.edits().snapshot
    assert snapshot.event == "ciftis-2024"
    assert snapshot.languages == ("zh", "en")
    assert snapshot.values["people/liu-hua/name/zh"] == "刘华"
    assert not any(path.rpartition("/")[2] in {"email", "phone", "notes", "seat"} for path in snapshot.values)


def test_typing_over_a_field(file):
    file.type_over(f"{FIRST}/text/zh", "北京上升一位。")
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert edits.fields[0].path == f"{FIRST}/text/zh"
    assert edits.fields[0].theirs == "北京上升一位。"
    assert edits.fields[0].base.startswith("她介绍说")


def test_bold_and_links_are_markup(file):
    pieces = [
        Inline("Read "),
        Inline("this", bold=True),
        Inline(" and "),
        Inline("that", link="https://example.org/a_b"),
    ]
    file.type_over(f"{FIRST}/text/en", pieces)
    assert file.edits().fields[0].theirs == "Read **this** and [that](https://example.org/a_b)"


def test_asterisks_that_were_typed_stay_asterisks(file):
    file.type_over(f"{FIRST}/text/en", "Five **stars** and 2*3*4")
    assert file.edits().fields[0].theirs == r"Five \*\*stars\*\* and 2\*3\*4"


def test_formatting_of_a_plain_field_is_no_edit(file):
    for run in file.control("release/headline/zh").iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        properties.append(element("<w:b/>"))
    nothing_but(file.edits())


def test_tracked_changes_have_author_and_time(file):
    content = file.control(f"{FIRST}/text/zh").find(f"{W}sdtContent")
    content.append(tracked("ins", "（待核）"))
    first = content.find(f"{W}r")
    content.replace(first, tracked("del", first.findtext(f"{W}t")))
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert edits.fields[0].theirs.endswith("（待核）")
    assert edits.fields[0].who == "Law Yer"
    assert edits.fields[0].when == dt.datetime(2024, 9, 15, 9, 30, tzinfo=dt.UTC)
    nothing_but(file.edits(Tracked.IGNORE))


def test_an_emptied_control_is_empty(file):
    """Word then asks for text in its place."""
    for control in file.find("release/subhead/en"):
        file.type_over("release/subhead/en", "Click or tap here to enter text.", control)
        control.find(f"{W}sdtPr").append(element("<w:showingPlcHdr/>"))
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert (edits.fields[0].path, edits.fields[0].theirs) == ("release/subhead/en", None)


def test_footnotes_and_pictures_that_were_added_are_reported(file):
    file.paragraph(f"{FIRST}/text/en").append(element('<w:r><w:footnoteReference w:id="2"/></w:r>'))
    file.paragraph(f"{FIRST}/text/en").addnext(element("<w:p><w:r><w:drawing/></w:r></w:p>"))
    edits = file.edits()
    nothing_but(edits, remarks=2)
    assert {each.message.split(". ")[0] for each in edits.remarks} >= {"A picture was added"}


def test_a_comment_knows_its_field(file):
    control = file.control(f"{FIRST}/text/en")
    control.addprevious(element('<w:commentRangeStart w:id="7"/>'))
    control.addnext(element('<w:commentRangeEnd w:id="7"/>'))
    file.parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{W.strip("{}")}"><w:comment w:id="7" w:author="Head" w:date="2024-09-15T10:00:00Z">'
        "<w:p><w:r><w:t>Is this right?</w:t></w:r></w:p></w:comment></w:comments>"
    ).encode()
    edits = file.edits()
    nothing_but(edits, comments=1)
    assert edits.comments[0].text == "Is this right?"
    assert edits.comments[0].path == f"{FIRST}/text/en"
    assert edits.comments[0].who == "Head"


def test_new_paragraphs_go_in_where_they_stand(file):
    file.paragraph(f"{FIRST}/text/zh").addnext(paragraph("这是新的一段。"))
    file.paragraph(f"{FIRST}/text/en").addnext(paragraph("This is a new paragraph."))
    edits = file.edits()
    nothing_but(edits, added=1)
    assert edits.added[0].after == FIRST
    assert edits.added[0].texts == {"zh": "这是新的一段。", "en": "This is a new paragraph."}


def test_a_new_heading_is_a_heading(file):
    file.paragraph(f"{FIRST}/text/en").addnext(paragraph("What next?", "Heading2"))
    edits = file.edits()
    nothing_but(edits, added=1)
    assert edits.added[0].kind == "heading"
    assert edits.added[0].texts == {"en": "What next?"}


def test_a_new_quote_is_a_quote_without_its_marks(file):
    file.paragraph(f"{FIRST}/text/en").addnext(paragraph("“Well said.”", "Quote-en"))
    edits = file.edits()
    nothing_but(edits, added=1)
    assert (edits.added[0].kind, edits.added[0].texts) == ("quote", {"en": "Well said."})


def test_a_picture_put_in_its_place_is_reported(file):
    for control in file.find("release/body/photo-1/photo"):
        control.find(f"{W}sdtPr").remove(control.find(f"{W}sdtPr/{W}showingPlcHdr"))
    edits = file.edits()
    assert not (edits.fields or edits.added or edits.removed)
    assert edits.remarks
    assert all("`release/body/photo-1/photo`" in each.message for each in edits.remarks)


@pytest.mark.parametrize("with_picture", [True, False], ids=["photo and captions", "captions alone"])
def test_a_photo_is_removed_only_with_its_picture(file, with_picture):
    block = "release/body/photo-2"
    gone = [line for tag in ("zh", "en") for line in lines_of(file, f"{block}/caption/{tag}")]
    if with_picture:
        gone += lines_of(file, f"{block}/photo")
    for line in gone:
        line.getparent().remove(line)
    edits = file.edits()
    if with_picture:
        nothing_but(edits, removed=1)
        assert edits.removed[0].path == block
    else:
        nothing_but(edits, fields=2)
        assert {each.theirs for each in edits.fields} == {None}


def lines_of(file, path):
    return [next(each.iterancestors(f"{W}p")) for each in file.find(path)]


def test_a_deleted_pair_is_a_removal(file):
    for language in ("zh", "en"):
        gone = file.paragraph(f"{FIRST}/text/{language}")
        if gone.getparent().tag == f"{W}tc" and len(gone.getparent().findall(f"{W}p")) == 1:
            gone.addnext(element("<w:p/>"))
        gone.getparent().remove(gone)
    edits = file.edits()
    nothing_but(edits, removed=1)
    assert edits.removed[0].path == FIRST
    assert edits.removed[0].merged_into is None


def test_a_paragraph_deleted_in_one_language_is_an_empty_field(file):
    gone = file.paragraph(f"{FIRST}/text/en")
    if gone.getparent().tag == f"{W}tc":
        gone.addnext(element("<w:p/>"))
    gone.getparent().remove(gone)
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert (edits.fields[0].path, edits.fields[0].theirs) == (f"{FIRST}/text/en", None)


def split(file, path, first, second):
    """Presses Enter in the middle of a control: Word makes one control around two paragraphs."""
    old = file.paragraph(path)
    control = file.control(path)
    block = element("<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>")
    block.replace(block.find(f"{W}sdtPr"), deepcopy(control.find(f"{W}sdtPr")))
    for text in (first, second):
        part = element("<w:p/>")
        properties = old.find(f"{W}pPr")
        part.append(deepcopy(properties))
        for run in runs(text):
            part.append(run)
        block.find(f"{W}sdtContent").append(part)
    old.getparent().replace(old, block)


def test_a_split_paragraph_becomes_two(file):
    split(file, f"{FIRST}/text/zh", "前一半。", "后一半。")
    split(file, f"{FIRST}/text/en", "First half.", "Second half.")
    edits = file.edits()
    nothing_but(edits, fields=2, added=1)
    assert {each.path: each.theirs for each in edits.fields} == {
        f"{FIRST}/text/zh": "前一半。",
        f"{FIRST}/text/en": "First half.",
    }
    assert edits.added[0].texts == {"zh": "后一半。", "en": "Second half."}
    assert (edits.added[0].after, edits.added[0].split_from) == (FIRST, FIRST)


def test_merged_paragraphs_become_one(file):
    for language in ("zh", "en"):
        gone = file.paragraph(f"{SECOND}/text/{language}")
        file.paragraph(f"{FIRST}/text/{language}").append(file.control(f"{SECOND}/text/{language}"))
        if gone.getparent().tag == f"{W}tc":
            gone.addnext(element("<w:p/>"))
        gone.getparent().remove(gone)
    edits = file.edits()
    nothing_but(edits, fields=2, removed=1)
    assert (edits.removed[0].path, edits.removed[0].merged_into) == (SECOND, FIRST)
    values = edits.snapshot.values
    for edit in edits.fields:
        language = edit.path.rpartition("/")[2]
        assert edit.theirs == values[f"{FIRST}/text/{language}"] + values[f"{SECOND}/text/{language}"]


def test_text_typed_after_the_control_belongs_to_it(file):
    for run in runs(" Truly."):
        file.paragraph(f"{FIRST}/text/en").append(run)
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert edits.fields[0].theirs.endswith(" Truly.")


def test_a_name_shown_twice_may_be_corrected_once(file):
    path = "organizations/wipo-china/name/en"
    controls = file.find(path)
    assert len(controls) > 1
    file.type_over(path, "WIPO China Office", controls[-1])
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert (edits.fields[0].path, edits.fields[0].theirs) == (path, "WIPO China Office")


def test_part_of_a_line_can_be_taken_out(file):
    path = "people/liu-hua/honorific/en"
    for control in file.find(path):
        control.getparent().remove(control)
    edits = file.edits()
    nothing_but(edits, fields=1)
    assert edits.fields[0] == FieldEdit(path, "Ms.", None, edits.fields[0].where)


def test_a_speaker_taken_out_of_the_release_stays_in_the_event(file):
    for language in ("zh", "en"):
        for control in file.find(f"people/zhao-jing/name/{language}"):
            line = next(control.iterancestors(f"{W}p"))
            if line.getparent().tag == f"{W}tc":
                line.addnext(element("<w:p/>"))
            line.getparent().remove(line)
    edits = file.edits()
    assert not edits.fields and not edits.removed
    assert any("赵静" in each.message for each in edits.remarks)


def test_labels_are_not_the_event(file):
    label = next(each for each in file.document.iter(f"{W}t") if "Agreements and outcomes" in (each.text or ""))
    label.text = "What was signed"
    edits = file.edits()
    nothing_but(edits, remarks=1)
    assert "What was signed" in edits.remarks[0].message


def test_words_far_from_the_body_are_reported(file):
    file.document.find(f"{W}body")[-2].addprevious(paragraph("Please see our other releases."))
    edits = file.edits()
    nothing_but(edits, remarks=1)
    assert "Please see our other releases." in edits.remarks[0].message


def test_moving_a_paragraph_loses_nothing(file):
    line = file.paragraph(f"{FIRST}/text/zh")
    file.paragraph(f"{SECOND}/text/zh").addnext(line)
    edits = file.edits()
    assert not edits.fields and not edits.added and not edits.removed


@pytest.fixture
def sent(file, tmp_path):
    path = tmp_path / "sent.docx"
    path.write_bytes(file.data)
    return path


def strip(file):
    """What Google's exporter does: only the words are left."""
    for sdt in list(file.document.iter(f"{W}sdt")):
        for child in sdt.find(f"{W}sdtContent"):
            sdt.addprevious(child)
        sdt.getparent().remove(sdt)
    for mark in [*file.document.iter(f"{W}bookmarkStart"), *file.document.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    for name in [each for each in file.parts if each.startswith("customXml")]:
        del file.parts[name]


def test_a_program_that_drops_controls_and_bookmarks(file, sent):
    strip(file)
    nothing_but(read_bytes("exported.docx", file.save(), sent=sent))
    changed = next(each for each in file.document.iter(f"{W}t") if (each.text or "").startswith("她介绍说"))
    changed.text = changed.text.replace("她介绍说", "刘华还说")
    changed.getparent().getparent().addnext(paragraph("还有一段。"))
    edits = read_bytes("exported.docx", file.save(), sent=sent)
    nothing_but(edits, fields=1, added=1)
    assert edits.fields[0].theirs.startswith("刘华还说，这26个集群")
    assert (edits.added[0].texts, edits.added[0].after) == ({"zh": "还有一段。"}, FIRST)


def test_a_document_of_quite_another_kind_is_not_compared(file, sent):
    body = file.document.find(f"{W}body")
    for child in list(body)[:-1]:
        body.remove(child)
    body.insert(0, paragraph("Minutes of the meeting of 3 May."))
    strip(file)
    with pytest.raises(UnreadableError, match="not the release"):
        read_bytes("minutes.docx", file.save(), sent=sent)


def test_nobody_has_saved_a_fresh_file(file):
    assert (file.edits().saved_by, file.edits().saved_at) == (None, None)
    fresh, later = (
        f"{moment}</dcterms:modified>".encode() for moment in ("2024-09-14T00:00:00Z", "2024-09-20T08:00:00Z")
    )
    core = file.parts["docProps/core.xml"].replace(fresh, later)
    file.parts["docProps/core.xml"] = core
    assert file.edits().saved_at == dt.datetime(2024, 9, 20, 8, tzinfo=dt.UTC)
    assert file.edits().saved_by


def test_a_program_that_rewrites_every_run(file):
    """As WPS and Word itself do: runs cut anywhere, editing session ids, spelling marks, page break marks."""
    for run in list(file.document.iter(f"{W}r")):
        text = run.find(f"{W}t")
        if text is None or not text.text or len(text.text) < 2:
            continue
        second = deepcopy(run)
        cut = len(text.text) // 3 or 1
        text.text, second.find(f"{W}t").text = text.text[:cut], text.text[cut:]
        for each in (text, second.find(f"{W}t")):
            each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.set(f"{W}rsidR", "00AB12CD")
        run.addnext(second)
        run.addnext(element('<w:proofErr w:type="spellStart"/>'))
        second.insert(1, element("<w:lastRenderedPageBreak/>"))
    for number, mark in enumerate(file.document.iter(f"{W}sdtPr")):
        mark.find(f"{W}id").set(f"{W}val", str(-1000 - number))
    nothing_but(file.edits())
    file.type_over(f"{FIRST}/text/en", "Short.")
    assert [each.theirs for each in file.edits().fields] == ["Short."]


@pytest.mark.parametrize(
    ("language", "text"), [("en", "A new line."), ("fr", "Une ligne nouvelle."), ("ja", "新しい行です。")]
)
def test_a_new_paragraph_is_in_the_language_of_its_style(language, text):
    source = Path(__file__).parents[2] / "golden" / "docx" / "trio.yaml"
    file = WordFile(release(shipped(source)))
    file.paragraph(f"release/body/p1/text/{language}").addnext(paragraph(text, f"BodyText-{language}"))
    (added,) = file.edits().added
    assert (added.texts, added.after) == ({language: text}, "release/body/p1")


def test_without_a_style_the_neighbour_tells_the_language():
    source = Path(__file__).parents[2] / "golden" / "docx" / "trio.yaml"
    file = WordFile(release(shipped(source), style("sequential")))
    file.paragraph("release/body/p1/text/fr").addnext(paragraph("Une ligne nouvelle.", "Normal"))
    (added,) = file.edits().added
    assert added.texts == {"fr": "Une ligne nouvelle."}


def test_both_may_be_edited_with_a_row_deleted(file):
    """A whole row of a table, or the paragraphs of a pair, deleted with changes tracked."""
    for language in ("zh", "en"):
        line = file.paragraph(f"{FIRST}/text/{language}")
        content = file.control(f"{FIRST}/text/{language}").find(f"{W}sdtContent")
        for run in content.findall(f"{W}r"):
            content.replace(run, tracked("del", run.findtext(f"{W}t") or ""))
        mark = element('<w:rPr><w:del w:id="901" w:author="Law Yer" w:date="2024-09-15T09:30:00Z"/></w:rPr>')
        line.find(f"{W}pPr").append(mark)
    edits = file.edits()
    nothing_but(edits, removed=1)
    assert (edits.removed[0].path, edits.removed[0].who) == (FIRST, "Law Yer")
    nothing_but(file.edits(Tracked.IGNORE))


def test_a_paragraph_that_was_moved_is_told(file):
    """Both languages of it, as one entry."""
    for tag in ("zh", "en"):
        file.paragraph(f"{SECOND}/text/{tag}").addnext(file.paragraph(f"{FIRST}/text/{tag}"))
    edits = file.edits()
    nothing_but(edits, remarks=1)
    (remark,) = edits.remarks
    assert "was moved; its new place was not taken" in remark.message
    assert f"`{FIRST}`" in remark.message or f"`{SECOND}`" in remark.message


def test_a_picture_that_was_taken_out_alone_is_told(harbour):
    picture = next(each for each in harbour.document.iter(f"{W}p") if next(each.iter(f"{W}drawing"), None) is not None)
    picture.getparent().remove(picture)
    edits = harbour.edits()
    nothing_but(edits, remarks=1)
    assert "`release/body/cover-photo/photo`" in edits.remarks[0].message


def test_a_picture_that_was_moved_alone_is_told(harbour):
    picture = next(each for each in harbour.document.iter(f"{W}p") if next(each.iter(f"{W}drawing"), None) is not None)
    harbour.paragraph("release/body/numbers/text/en").addnext(picture)
    edits = harbour.edits()
    nothing_but(edits, remarks=1)
    assert edits.remarks[0].message.startswith("A picture was moved")


def photos(file):
    """The picture files, as `name, data`, without the plate that keeps room for one."""
    return [(name, data) for name, data in file.parts.items() if "media" in name and name.endswith(".jpg")]


def test_a_picture_that_was_saved_again_smaller_is_the_same(harbour):
    for name, data in photos(harbour):
        with Image.open(io.BytesIO(data)) as opened:
            smaller, out = opened.resize((opened.width // 3, opened.height // 3)), io.BytesIO()
        smaller.save(out, "JPEG", quality=40)
        harbour.parts[name] = out.getvalue()
    nothing_but(harbour.edits())


def test_another_picture_in_the_place_of_one_is_told(harbour):
    (first, _), (_, other) = photos(harbour)
    harbour.parts[first] = other
    edits = harbour.edits()
    nothing_but(edits, remarks=1)
    assert edits.remarks[0].message.startswith("Another picture was put in the place of this one")
    assert "`release/body/cover-photo/photo`" in edits.remarks[0].message


def test_another_alternative_text_is_told(harbour):
    drawing = next(harbour.document.iter(f"{DRAWING}docPr"))
    drawing.set("descr", "Cranes at dawn")
    edits = harbour.edits()
    nothing_but(edits, remarks=1)
    assert "“Cranes at dawn” now stands in for this picture" in edits.remarks[0].message
    assert "`release/body/cover-photo/alt`" in edits.remarks[0].message
    drawing.set("descr", "")  # as programs leave it that keep none
    nothing_but(harbour.edits())


@pytest.fixture
def harbour(seeds):
    return WordFile(release(shipped(seeds / "harbour-forum-2026" / "event.yaml")))
