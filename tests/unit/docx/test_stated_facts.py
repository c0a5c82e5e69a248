"""Times, dates and numbers that the release states in words of its own, changed by hand."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace

from publish import house_style, translations
from publish.model import LocalizedText, PartialDate, Session, SessionKind
from publish.model.event import Event
from publish.readers.word_edits import read_bytes
from publish.readers.word_edits.forms import read
from tests.unit.docx.test_word_edits import strip
from tests.word_files import W, WordFile, release, shipped, style

LANGUAGES = sorted(path.stem for path in (Path(__file__).parents[3] / "styles" / "labels").glob("*.toml"))
ARRANGEMENTS = ("interleaved", "side-by-side", "sequential")


@pytest.fixture(params=ARRANGEMENTS)
def harbour(request, seeds):
    return WordFile(release(shipped(seeds / "harbour-forum-2026" / "event.yaml"), style(request.param)))


@pytest.fixture(params=ARRANGEMENTS)
def fair(request, seeds):
    return WordFile(release(shipped(seeds / "ciftis-2024" / "event.yaml"), style(request.param)))


def said(file):
    """The edited fields with their new values, where nothing else was found."""
    edits = file.edits()
    assert not (edits.remarks or edits.added or edits.removed), edits.remarks
    return {edit.path: edit.theirs for edit in edits.fields}


def remarks(file):
    """What is told, where nothing was taken."""
    edits = file.edits()
    assert not (edits.fields or edits.added or edits.removed), edits.fields
    return [each.message for each in edits.remarks]


def test_a_time_of_the_programme(harbour):
    harbour.correct("9:15–10:00", "9:45–10:00")
    assert said(harbour) == {"sessions/opening/start": "09:45"}
    harbour.correct("9:45–10:00", "9:45 - 10.30")
    assert said(harbour) == {"sessions/opening/start": "09:45", "sessions/opening/end": "10:30"}
    harbour.correct("9:45 - 10.30", "9：45")
    assert said(harbour) == {"sessions/opening/start": "09:45", "sessions/opening/end": None}


def test_an_edit_knows_what_it_was_and_where_it_stands(harbour):
    harbour.correct("9:15–10:00", "9:45–10:00")
    (edit,) = harbour.edits().fields
    assert edit.base == "09:15"
    assert edit.where.startswith("paragraph ")


def test_a_date_changed_in_one_language_is_taken_and_the_other_place_told(harbour):
    harbour.correct("10–11 December 2026", "10–12 December 2026")
    (edit,) = harbour.edits().fields
    assert (edit.path, edit.base, edit.theirs) == ("end", "2026-12-11", "2026-12-12")
    assert edit.note.startswith("“2026年12月10日至11日” (paragraph ")
    assert edit.note.endswith("will follow when the documents are built again.")


def test_a_date_changed_alike_in_both_languages_is_one_edit_and_nothing_is_left_to_tell(harbour):
    harbour.correct("10–11 December 2026", "10–12 December 2026")
    harbour.correct("2026年12月10日至11日", "2026年12月10日至12日")
    (edit,) = harbour.edits().fields
    assert (edit.path, edit.theirs, edit.note) == ("end", "2026-12-12", "")


def test_a_date_changed_differently_in_each_language_is_two_edits(harbour):
    harbour.correct("10–11 December 2026", "10–12 December 2026")
    harbour.correct("2026年12月10日至11日", "2026年12月10日至13日")
    assert [(each.path, each.theirs) for each in harbour.edits().fields] == [
        ("end", "2026-12-12"),
        ("end", "2026-12-13"),
    ]


def test_the_dateline_has_a_date_of_its_own(fair):
    fair.correct(", 14 September 2024", ", 15 September 2024")
    assert said(fair) == {"release/date": "2024-09-15"}


def test_the_dateline_goes_with_the_event(fair):
    fair.correct(", 14 September 2024", ", 15 September 2024")
    fair.correct("Date: 14 September 2024", "Date: 15 September 2024")
    assert said(fair) == {"date": "2024-09-15"}


def test_the_place_and_the_day_of_the_dateline_at_once(fair):
    fair.retype("city/en", "Tianjin")
    fair.correct(", 14 September 2024", ", 15 September 2024")
    edits = fair.edits()
    assert {each.path: each.theirs for each in edits.fields} == {"city/en": "Tianjin", "release/date": "2024-09-15"}
    assert edits.remarks == ()


def test_the_hour_of_the_embargo(harbour):
    harbour.correct("9:15, 10 December", "10:00, 9 December")
    (edit,) = harbour.edits().fields
    assert (edit.path, edit.base, edit.theirs) == ("embargo", "2026-12-10 09:15", "2026-12-09 10:00")
    assert "9:15（UTC+8）" in edit.note


def test_the_day_and_the_standing_of_an_agreement(harbour):
    harbour.correct("Ready to sign, 10 December 2026", "Signed, 11 December 2026")
    path = "agreements/data-glossary-mou"
    assert said(harbour) == {f"{path}/status": "signed", f"{path}/signed": "2026-12-11"}


def test_how_many_came(fair):
    fair.correct("Attendance: more than 100", "Attendance: about 1,250")
    assert said(fair) == {"attendance/count": "1250", "attendance/qualifier": "about"}


def test_what_somebody_does(harbour):
    harbour.correct("（評論人）", "（主席）")
    assert said(harbour) == {"sessions/panel-data/speakers/barnaby-thorne/role": "chair"}


def test_words_that_are_in_no_list_are_told_with_the_list(harbour):
    harbour.correct("（評論人）", "（高人）")
    (message,) = remarks(harbour)
    assert "“高人”" in message
    assert "Write one of these: 致辭, 主題演講, " in message


def test_a_day_over_several_sessions_is_told(harbour):
    harbour.correct("Thursday, 10 December 2026", "Wednesday, 9 December 2026")
    (message,) = remarks(harbour)
    assert "stands for several" in message
    assert "`sessions/opening/date`, `sessions/keynotes-1/date`" in message


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("half past nine", "cannot be read without doubt"),
        ("9:75–10:00", "cannot be read without doubt"),
        ("09:15–10:00", "says the same to the event"),
        ("", "was taken out of the release"),
    ],
)
def test_what_cannot_be_taken_is_told_with_the_fields_to_change(harbour, new, expected):
    harbour.correct("9:15–10:00", new)
    (message,) = remarks(harbour)
    assert expected in message
    assert "`sessions/opening/start` and `sessions/opening/end`" in message or expected.startswith("says the same")


def test_a_line_that_is_taken_out_is_told(fair):
    for text in ("Date: 14 September 2024", "时间：2024年9月14日"):
        found = next(each for each in fair.document.iter(f"{W}p") if "".join(each.itertext(f"{W}t")) == text)
        found.getparent().remove(found)
    messages = remarks(fair)
    assert [message.split(" was taken out")[0] for message in messages] == ["“2024年9月14日”", "“14 September 2024”"]
    assert all("`date`" in message for message in messages)


def test_figures_in_words_of_the_document_are_not_overlooked(harbour):
    """A page of ours once compared words without their digits."""
    harbour.correct("EMBARGOED UNTIL 9:15", "EMBARGOED 2 DAYS UNTIL 9:15")
    (message,) = remarks(harbour)
    assert "EMBARGOED 2 DAYS" in message


HALL, BEACON = "venue/rooms/grand-hall/name", "venue/rooms/beacon/name"


def test_a_session_is_put_into_another_room_and_no_room_gets_its_name(harbour):
    names = [harbour.find(f"{HALL}/{tag}") for tag in ("zh-Hant", "en")]
    harbour.type_over("", "燈塔廳", names[0][0])
    harbour.type_over("", "Beacon Room", names[1][0])
    first = said(harbour)
    assert first == {"sessions/opening/room": "beacon"}
    harbour.type_over("", "Beacon Room", names[1][1])
    assert said(harbour) == {**first, "sessions/keynotes-1/room": "beacon"}


def test_a_room_with_another_name_in_one_line_is_told(harbour):
    harbour.type_over("", "Hall 3", harbour.find(f"{HALL}/en")[0])
    (message,) = remarks(harbour)
    assert "“Grand Hall” became “Hall 3” here and not elsewhere" in message
    assert "`sessions/opening/room`" in message


def test_a_room_with_another_name_in_all_lines_has_another_name(harbour):
    for control in harbour.find(f"{HALL}/en"):
        harbour.type_over("", "Great Hall", control)
    assert said(harbour) == {f"{HALL}/en": "Great Hall"}


def test_words_in_the_header_and_the_footer_are_told(harbour):
    for name in [each for each in harbour.parts if each.startswith(("word/header", "word/footer"))]:
        harbour.parts[name] = harbour.parts[name].replace(b"Press release", b"Statement")
    (message,) = remarks(harbour)
    assert "Statement” stands in the header or footer" in message


def test_a_heading_that_is_taken_out_is_told(harbour):
    found = [p for p in harbour.document.iter(f"{W}p") if "Notes to editors" in "".join(p.itertext(f"{W}t"))]
    for each in found:
        each.getparent().remove(each)
    messages = remarks(harbour)
    assert len(messages) == len(found)
    assert all("was taken out. It comes from the style" in message for message in messages)


def an_event(**fields):
    sessions = (Session(id="s1", kind=SessionKind.OPENING, start=dt.time(9, 30), end=dt.time(10)),)
    title = LocalizedText({"fr": "Forum", "en": "Forum"})
    return Event(id="e", languages=("fr", "en"), title=title, sessions=sessions, **fields)


def test_a_session_named_after_its_kind_gets_a_title():
    file = WordFile(release(an_event()))
    file.correct("Ouverture", "Ouverture du salon")
    assert said(file) == {"sessions/s1/title/fr": "Ouverture du salon"}


def test_a_session_of_a_day_of_its_own_moves_with_its_heading():
    event = an_event(date=PartialDate(2024, 5, 1), end=PartialDate(2024, 5, 2))
    later = Session(id="s2", kind=SessionKind.PANEL, date=dt.date(2024, 5, 2), start=dt.time(9))
    file = WordFile(release(replace(event, sessions=(*event.sessions, later))))
    file.correct("jeudi 2 mai 2024", "vendredi 3 mai 2024")
    assert said(file) == {"sessions/s2/date": "2024-05-03"}


def test_a_release_of_an_older_version_tells_that_the_time_was_changed(harbour):
    """Its record does not say what its words stand for."""
    name = "customXml/item1.xml"
    plain = harbour.parts[name].decode()
    start, end = plain.index("<labels>"), plain.index("</labels>")
    older = plain[:start] + plain[end + len("</labels>") :]
    while ' form="' in older:
        begin = older.index(' form="')
        older = older[:begin] + older[older.index(">", begin) :]
    harbour.parts[name] = older.encode()
    harbour.correct("9:15–10:00", "9:45–10:00")
    assert len(remarks(harbour)) == 1


@pytest.fixture(scope="module")
def labels():
    loaded = translations.load(LANGUAGES, house_style.load())
    sections = ("date", "time", "qualifier", "role", "agreement_status", "agreement_kind")
    return loaded, {tag: {name: loaded.section(name, tag) for name in sections} for tag in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", ["2024-09-14", "2024-05-01", "2023-12-31", "2024-09", "2024", "--03-22"])
def test_every_date_a_language_writes_is_read_again(labels, language, day):
    loaded, forms = labels
    date = PartialDate.parse(day)
    assert read("{date}", loaded.date(date, language), forms[language]) == {"date": day}
    assert read("{dates}", loaded.date(date, language), forms[language]) == {"first": day}
    if date.full:
        assert read("{date}", loaded.date(date, language, weekday=True), forms[language]) == {"date": day}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("first", "last"), [("2024-09-14", "2024-09-16"), ("2024-05-01", "2024-06-01"), ("2024-12-31", "2025-01-01")]
)
def test_every_range_of_days_is_read_again(labels, language, first, last):
    loaded, forms = labels
    text = loaded.date_range(PartialDate.parse(first), PartialDate.parse(last), language)
    assert read("{dates}", text, forms[language]) == {"first": first, "last": last}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("start", ["00:00", "09:05", "12:00", "23:59"])
@pytest.mark.parametrize("end", ["10:30", "14:00", None])
def test_every_time_is_read_again(labels, language, start, end):
    loaded, forms = labels
    text = loaded.time_range(dt.time.fromisoformat(start), end and dt.time.fromisoformat(end), language)
    expected = {"start": start} | ({"end": end} if end else {})
    assert read("{times}", text, forms[language]) == expected
    embargo = loaded.label("release.embargo", language, date="{date}", time="{time}", zone="UTC+8")
    written = embargo.format(date=loaded.date(dt.date(2024, 9, 1), language), time=loaded.time(dt.time(9), language))
    assert read(embargo, written, forms[language]) == {"date": "2024-09-01", "time": "09:00"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_and_every_word_of_a_list_is_read_again(labels, language):
    loaded, forms = labels
    for qualifier in forms[language]["qualifier"]:
        text = loaded.label(f"qualifier.{qualifier}", language, count="1,200")
        assert read("{attendance}", text, forms[language]) == {"count": "1200", "qualifier": qualifier}
    for section in ("agreement_status", "agreement_kind"):
        said = {
            word: read(f"{{{section}}}", label, forms[language]) for word, label in forms[language][section].items()
        }
        assert all(said[word][section] in forms[language][section] for word in said)


@pytest.mark.parametrize(
    ("form", "text", "language"),
    [
        ("{date}", "30 February 2024", "en"),
        ("{date}", "14 Ju 2024", "en"),
        ("{date}", "sometime in May", "en"),
        ("{times}", "25:00", "en"),
        ("{times}", "", "en"),
        ("{attendance}", "a great many", "en"),
        ("{role}", "Chief of everything", "en"),
    ],
)
def test_what_is_no_date_and_no_time_is_none(labels, form, text, language):
    assert read(form, text, labels[1][language]) is None


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("14 Sept. 2024", "en", "2024-09-14"),
        ("2024-09-14", "fr", "2024-09-14"),
        ("２０２４年９月１４日", "zh", "2024-09-14"),
        ("14 september 2024", "en", "2024-09-14"),
        ("14 กันยายน พ.ศ. 2567", "th", "2024-09-14"),
    ],
)
def test_other_ways_of_writing_the_same_day(labels, text, language, day):
    assert read("{date}", text, labels[1][language]) == {"date": day}


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_and_times_come_back_in_every_language(labels, language):
    """Typed over in the document, as that language writes them."""
    words = labels[0]
    hours = [dt.time(9, 30), dt.time(10)], [dt.time(9, 45), dt.time(11)]
    first, last, later = (PartialDate(2024, 9, day) for day in (14, 16, 17))
    title = LocalizedText({language: "Q&A"})
    session = Session(id="s1", kind=SessionKind.PANEL, title=title, start=hours[0][0], end=hours[0][1])
    event = Event(
        id="e",
        languages=(language,),
        title=LocalizedText({language: "Forum"}),
        city=LocalizedText({language: "Genève"}),
        date=first,
        end=last,
        embargo=dt.datetime(2024, 9, 14, 8),
        time_zone="Asia/Shanghai",
        sessions=(session,),
    )
    file = WordFile(release(event))
    assert said(file) == {}
    file.correct(words.time_range(*hours[0], language), words.time_range(*hours[1], language))
    file.correct(words.date_range(first, last, language), words.date_range(first, later, language))
    file.correct(words.time(dt.time(8), language), words.time(dt.time(7, 30), language))
    assert said(file) == {
        "sessions/s1/start": "09:45",
        "sessions/s1/end": "11:00",
        "end": "2024-09-17",
        "embargo": "2024-09-14 07:30",
    }


@pytest.mark.parametrize("new", ["9:45–10:00", "9:45 – 10:00"])
def test_a_time_comes_back_from_a_program_that_keeps_no_controls(seeds, tmp_path, new):
    data = release(shipped(seeds / "harbour-forum-2026" / "event.yaml"))
    sent = tmp_path / "sent.docx"
    sent.write_bytes(data)
    file = WordFile(data)
    strip(file)
    file.correct("9:15–10:00", new)
    edits = read_bytes("exported.docx", file.save(), sent=sent)
    assert {each.path: each.theirs for each in edits.fields} == {"sessions/opening/start": "09:45"}
    assert edits.remarks == ()
