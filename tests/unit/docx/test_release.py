"""The release as Word reads it: styles, fields, languages, pictures, properties."""

import io
import os
import re
import zipfile
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from publish.artifact import Artifact
from publish.model import AgreementStatus, Contribution, LocalizedText, Role, SessionKind, Visibility
from publish.preflight.docx import check_docx
from publish.renderers.docx.phrases import fill
from publish.renderers.docx.pictures import load, placeholder
from publish.renderers.docx.scripts import stretches
from tests.golden.word_outline import WP, W, outline
from tests.word_files import WordFile, release, shipped, style

GOLDENS = Path(__file__).parents[2] / "golden" / "docx"
SEEDS = Path(__file__).parents[3] / "seeds"
SHIPPED = sorted(each.name for each in SEEDS.iterdir())
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")


def event(name="ciftis-2024"):
    return shipped(SEEDS / name / "event.yaml")


def part(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return ElementTree.fromstring(archive.read(name))


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("source", sorted(GOLDENS.glob("*.yaml")), ids=lambda path: path.stem)
def test_text_is_the_golden_one(source, arrangement):
    """After a wanted change: PUBLISH_WRITE_GOLDENS=1, and read the difference."""
    golden = source.with_suffix(f".{arrangement}.txt")
    now = outline(release(shipped(source), style(arrangement)))
    if "PUBLISH_WRITE_GOLDENS" in os.environ:
        golden.write_text(now, "utf-8")
    assert now == golden.read_text("utf-8")


@pytest.mark.parametrize("look", ["institution", "vermilion"])
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("name", SHIPPED)
def test_nothing_is_wrong_with_it(name, arrangement, look):
    data = release(event(name), style(arrangement, look))
    assert check_docx(Artifact("release.docx", "", data)) == []


def test_same_event_same_bytes():
    assert release(event(), style("side-by-side")) == release(event(), style("side-by-side"))


def test_captions_count_in_every_language():
    document = part(release(event()), "word/document.xml")
    instructions = [(each.text or "").split()[:2] for each in document.iter(f"{W}instrText")]
    assert instructions == [["SEQ", f"Photo_{tag}"] for _ in range(5) for tag in ("zh", "en")]


def test_a_photo_that_is_not_there_is_a_placeholder_to_click():
    document = part(release(event()), "word/document.xml")
    pictures = [each for each in document.iter(f"{W}sdtPr") if each.find(f"{W}picture") is not None]
    assert len(pictures) == 5
    assert all(each.find(f"{W}showingPlcHdr") is not None for each in pictures)
    assert next(each.get("descr", "")[:7] for each in document.iter(f"{WP}docPr")) == "专题活动照片一"


def test_columns_are_a_real_table_with_a_header_row():
    document = part(release(event(), style("side-by-side")), "word/document.xml")
    for table in document.iter(f"{W}tbl"):
        rows = list(table.iter(f"{W}tr"))
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert {len(row.findall(f"{W}tc")) for row in rows} == {2}


def test_only_headings_hold_rows_together():
    """Word keeps a row with the next if a paragraph in it asks for it: a table of such rows would fill no page."""
    document = part(release(event("harbour-forum-2026"), style("side-by-side")), "word/document.xml")
    paragraphs = [
        each for cell in document.iter(f"{W}tc") for each in cell.findall(f"{W}p") if each.find(f"{W}sdt") is not None
    ]
    held = {
        (each.find(f"{W}pPr/{W}pStyle").get(f"{W}val") or "").partition("-")[0]
        for each in paragraphs
        if (keep := each.find(f"{W}pPr/{W}keepNext")) is None or keep.get(f"{W}val") not in ("0", "false")
    }
    assert held <= {"Heading2", "Heading3"}


def test_headings_skip_no_level():
    data = release(event("harbour-forum-2026"))
    levels = [
        int(found.group(1))
        for each in part(data, "word/document.xml").iter(f"{W}pStyle")
        if (found := re.match(r"Heading(\d)", each.get(f"{W}val", "")))
    ]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_track_and_review():
    look = style()
    remark = ("people/liu-hua/name", "Is the name right?")
    look = replace(look, release=replace(look.release, track_changes=True, remarks=(remark, ("nowhere", "Lost?"))))
    data = release(event(), look)
    assert part(data, "word/settings.xml").find(f"{W}trackRevisions") is not None
    comments = part(data, "word/comments.xml")
    texts = ["".join(t.text or "" for t in each.iter(f"{W}t")) for each in comments]
    assert texts == ["Is the name right?", "Lost?"]
    anchors = {each.get(f"{W}id") for each in part(data, "word/document.xml").iter(f"{W}commentReference")}
    assert anchors == {"0", "1"}


def test_plain_release_has_no_comments_part():
    with zipfile.ZipFile(io.BytesIO(release(event()))) as archive:
        assert "word/comments.xml" not in archive.namelist()
        assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in archive.infolist())


def test_hidden_people_never_show_and_names_only_show_no_office():
    shown = event()
    hidden, bare = shown.people[0], shown.people[1]
    people = (
        replace(hidden, visibility=Visibility.INTERNAL),
        replace(bare, visibility=Visibility.NAME_ONLY),
        *shown.people[2:],
    )
    quiet = replace(shown, people=people, release=replace(shown.release, body=()), figures=())
    text = outline(release(quiet))
    assert "刘华" not in text and "Liu Hua" not in text
    assert "彭文" in text and "副司长" not in text


def test_agreements_are_left_out_by_status():
    shown = event("harbour-forum-2026")
    cancelled = next(each for each in shown.agreements if each.status is AgreementStatus.CANCELLED)
    first = next(each for each in shown.sessions if each.kind is SessionKind.SIGNING)
    signing = replace(first, agreements=(*first.agreements, cancelled.id))
    shown = replace(shown, sessions=tuple(signing if each is first else each for each in shown.sessions))
    look = style()
    everything = replace(look, release=replace(look.release, agreement_statuses_left_out=()))
    assert "Letter of Intent" not in outline(release(shown))
    assert outline(release(shown, everything)).count("Letter of Intent") == 2


def test_a_meal_is_told_of_where_somebody_has_a_part_in_it():
    shown = event("harbour-forum-2026")
    meal = next(each for each in shown.sessions if each.kind is SessionKind.MEAL and not each.speakers)
    singing = replace(meal, speakers=(Contribution("shan-xuerong", Role.GUEST),))
    dinner = replace(shown, sessions=tuple(singing if each is meal else each for each in shown.sessions))
    assert meal.title["en"] not in outline(release(shown))
    assert meal.title["en"] in outline(release(dinner))


def test_those_who_sign_stand_with_the_signing_and_not_among_the_guests(tmp_path):
    file = tmp_path / "event.yaml"
    file.write_text(
        "languages: [en]\ntitle: {en: Dinner}\n"
        "people:\n"
        "  ada: {name: {en: Ada Lovelace}, positions: [{title: {en: Countess}}]}\n"
        "  bea: {name: {en: Bea Webb}, positions: [{title: {en: Founder}}]}\n"
        "  eve: {name: {en: Eve Curie}}\n"
        "sessions:\n"
        "  - {id: o, kind: opening, title: {en: Welcome}, speakers: [ada]}\n"
        "  - {id: s, kind: signing, title: {en: Signing}, agreements: [m]}\n"
        "agreements: [{id: m, title: {en: Memorandum}, signatories: [{person: ada}, {person: bea}]}]\n",
        "utf-8",
    )
    lines = outline(release(shipped(file))).splitlines()
    said = [n for n, line in enumerate(lines) if line.endswith(("Also present", "Signing»"))]
    signing = "\n".join(lines[said[0] : said[1]])
    assert "Ada Lovelace" in signing and "Countess" not in signing and "Bea Webb**», «Founder»" in signing
    assert "Bea Webb" not in "\n".join(lines[said[1] :]) and "Eve Curie" in "\n".join(lines[said[1] :])


def test_a_city_that_the_address_names_is_not_named_twice():
    shown = event("harbour-forum-2026")
    elsewhere = replace(shown, venue=replace(shown.venue, address=LocalizedText({"en": "88 Hong Konger Road"})))
    assert "88 Seafront Road, Hong Kong»" in outline(release(shown))
    assert "88 Hong Konger Road», «Hong Kong»" in outline(release(elsewhere))


def test_the_library_wrote_the_package():
    """The parts are those of python-docx, under its names, and nothing of its template is left."""
    with zipfile.ZipFile(io.BytesIO(release(event()))) as archive:
        names = set(archive.namelist())
        assert b"python-docx" not in b"".join(archive.read(name) for name in names)
    assert {"word/media/image1.png", "docProps/core.xml", "word/header1.xml", "customXml/item1.xml"} <= names
    assert not names & {"word/stylesWithEffects.xml", "docProps/thumbnail.jpeg", "word/webSettings.xml"}


@pytest.mark.parametrize("broken", ["cut", "adobe"])
def test_pictures_that_python_docx_would_refuse(tmp_path, broken):
    from docx.image.image import Image as Known
    from PIL import Image

    path = tmp_path / "photo.jpg"
    Image.effect_noise((300, 200), 50).convert("RGB").save(path)
    data = path.read_bytes()
    # Cut short in the middle; or begun with another segment than JFIF, as some cameras and Adobe programs do.
    path.write_bytes(data[: len(data) // 2] if broken == "cut" else data[:2] + b"\xff\xfe\x00\x04hi" + data[20:])
    file = load(path, 1000)
    assert (file is None) is (broken == "cut")
    assert file is None or Known.from_blob(file.data).px_width == 300


def test_private_data_stays_out():
    shown = event("harbour-forum-2026")
    data = release(shown)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8", "ignore")
    private = [value for each in shown.people for value in (each.email, each.phone, each.seat, each.notes) if value]
    public = {value for each in shown.contacts for value in (each.email, each.phone)}
    assert private
    assert [value for value in private if len(value) > 3 and value not in public and value in everything] == []


@pytest.mark.parametrize(
    ("text", "asian", "parts"),
    [
        ("产权组织PCT申请", True, [("产权组织", True), ("PCT", False), ("申请", True)]),
        ("“数字时代”——", True, [("“数字时代”——", True)]),
        ("2024年9月", True, [("2024年9月", True)]),
        ("O’Neil说", True, [("O’Neil", False), ("说", True)]),
        ("the “Digital” age", False, [("the “Digital” age", False)]),
        ("named 刘华 in", False, [("named ", False), ("刘华", True), (" in", False)]),
        ("S&T集群", True, [("S&T", False), ("集群", True)]),
    ],
)
def test_runs_follow_the_script(text, asian, parts):
    assert list(stretches(text, asian)) == parts


@pytest.mark.parametrize(
    ("pattern", "filled", "wanted"),
    [
        ("{a}[, {b}]", {"a": "A", "b": "B"}, "A, B"),
        ("{a}[, {b}]", {"a": "A"}, "A"),
        ("{a}[, {b}][, {c}]", {"c": "C"}, "C"),
        ("[{a}][，{b}]", {"b": "B"}, "B"),
        ("“{a}”", {}, ""),
    ],
)
def test_phrases_drop_what_is_empty(pattern, filled, wanted):
    from publish.renderers.docx.flow import Words

    slots = {name: (Words(text, "en"),) for name, text in filled.items()}
    assert "".join(each.text for each in fill(pattern, "en", slots)) == wanted


def test_photos_are_made_fit(tmp_path):
    from PIL import Image

    image = Image.new("CMYK", (400, 200))
    image.save(tmp_path / "print.jpg")
    turned = Image.new("RGB", (400, 200), "red")
    exif = turned.getexif()
    exif[0x0112] = 6
    turned.save(tmp_path / "turned.jpg", exif=exif)
    Image.new("RGBA", (50, 20)).save(tmp_path / "web.webp")
    cmyk = load(tmp_path / "print.jpg", 300)
    assert cmyk is not None and (cmyk.width, cmyk.height) == (300, 150)
    with Image.open(io.BytesIO(cmyk.data)) as opened:
        assert opened.mode == "RGB"
    upright = load(tmp_path / "turned.jpg", 1000)
    assert upright is not None and (upright.width, upright.height) == (200, 400)
    with Image.open(io.BytesIO(upright.data)) as opened:
        assert not opened.getexif()
    web = load(tmp_path / "web.webp", 1000)
    assert web is not None and web.data.startswith(b"\x89PNG")
    (tmp_path / "text.jpg").write_text("no picture")
    assert load(tmp_path / "text.jpg", 1000) is None


def test_the_placeholder_is_a_picture():
    from PIL import Image

    with Image.open(io.BytesIO(placeholder(1.5, "#EEEEEE", "#888888").data)) as opened:
        assert opened.width / opened.height == pytest.approx(1.5, 0.02)
        assert opened.convert("RGB").getpixel((20, 20)) == (0xEE, 0xEE, 0xEE)


THREE_LANGUAGES = """
languages: [zh, en, fr]
title: {zh: 大会, en: Congress, fr: Congrès}
venue: {rooms: {main: {name: {zh: 大厅, en: Hall, fr: Salle}}}}
organizations: {office: {name: {en: Chamber}}}
people:
  ann: {name: {en: Ann Lee, fr: Ann Lee}}
sessions:
  - {id: one, title: {zh: 商标, en: Trade Marks}, room: main, speakers: [ann]}
  - {id: two, title: {en: Posters}, room: main}
agreements:
  - {id: a, title: {zh: 协议, en: Charter}, parties: [office]}
"""


def test_a_text_that_serves_several_languages_is_said_once(tmp_path):
    source = tmp_path / "event.yaml"
    source.write_text(THREE_LANGUAGES, "utf-8")
    lines = outline(release(shipped(source))).split("--- word/document.xml")[-1]
    plain = re.sub(r"[⟨«][^⟩»]*⟩|[«»*]", "", lines)
    assert "商标" in plain
    for once in ("Trade Marks", "Posters", "Ann Lee", "Charter"):
        assert plain.count(once) == 1, plain


@pytest.mark.parametrize(("languages", "spaced"), [("ko, en", False), ("zh, en", True), ("ja, ko", True)])
def test_white_between_scripts_is_that_of_the_language(tmp_path, languages, spaced):
    first, second = languages.split(", ")
    file = tmp_path / "event.yaml"
    file.write_text(f"languages: [{languages}]\ntitle: {{{first}: 12, {second}: Twelve}}\n", "utf-8")
    found = part(release(shipped(file)), "word/styles.xml").find(f".//{W}pPrDefault//{W}autoSpaceDN")
    assert (found.get(f"{W}val") != "0") is spaced


def test_a_room_with_brackets_in_its_name_stands_in_no_others(tmp_path):
    file = tmp_path / "event.yaml"
    file.write_text(
        "languages: [zh, en]\ntitle: {zh: 会, en: Meeting}\n"
        "venue: {rooms: {a: {name: {zh: 报告厅（二层）, en: Hall (Floor 2)}}}}\n"
        "sessions: [{id: s, title: {zh: 演讲（一）, en: Talks (I)}, start: '9:00', room: a}]\n",
        "utf-8",
    )
    text = outline(release(shipped(file)))
    assert "Talks (I)» · «Hall (Floor 2)»" in text and "））" not in text and "))" not in text


def test_a_text_with_its_own_dateline_gets_no_second_one(tmp_path):
    """A release as it was sent opens with place and date; one that does not has them from the event."""
    source = tmp_path / "event.yaml"
    head = "title: {en: Forum}\nlanguages: [en]\ndate: 2026-06-03\ncity: {en: Beijing}\n"
    head += "release:\n  body:\n    - text:\n        en: "
    source.write_text(head + "BEIJING, 3 June 2026 — The forum was held.\n", "utf-8")
    assert "Dateline-en" not in outline(release(shipped(source), style("interleaved")))
    plain = tmp_path / "plain.yaml"
    plain.write_text(head + "The forum was held in Beijing - a first.\n", "utf-8")
    assert "Dateline-en" in outline(release(shipped(plain), style("interleaved")))


WITHOUT_LABELS = """
languages: [hi, en]
title: {hi: संगोष्ठी, en: Seminar}
date: 2026-04-12
city: {hi: नई दिल्ली, en: New Delhi}
organizations: {office: {name: {en: Patent Office}}}
hosts: [office]
attendance: {count: 100, qualifier: more-than}
agreements:
  - {id: a, title: {hi: ज्ञापन, en: Memorandum}, kind: memorandum, status: signed, signed: 2026-04-12, parties: [office]}
contacts: [{id: press, name: {en: Press Office}, email: press@example.org}]
"""


def test_labels_that_one_language_lends_another_are_said_once(tmp_path):
    source = tmp_path / "event.yaml"
    source.write_text(WITHOUT_LABELS, "utf-8")
    file = WordFile(release(shipped(source)))
    lines = [
        "".join(t.text or "" for t in each.iter(f"{W}t"))
        for each in part(file.save(), "word/document.xml").iter(f"{W}p")
    ]
    for label in ("Event:", "Date:", "Place:", "Hosted by:", "Attendance:", "E-mail", "Signed, 12 April 2026"):
        assert sum(label in line for line in lines) == 1, label
    assert "Place: नई दिल्ली\u2002|\u2002New Delhi" in lines and "Date: 12 April 2026" in lines
    assert outline(file.save()).count("Page {PAGE}1 of {NUMPAGES}1") == 1
    file.correct("New Delhi", "Delhi")
    file.correct("more than 100", "more than 120")
    assert {edit.path: edit.theirs for edit in file.edits().fields} == {"city/en": "Delhi", "attendance/count": "120"}
