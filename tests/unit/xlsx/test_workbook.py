"""The workbook as Excel will see it: from the XML of its parts and through openpyxl."""

import datetime
import io
import re
import zipfile

import openpyxl
import pytest
from msgspec.structs import replace

from publish import translations
from publish.errors import UsageError
from publish.model import (
    Agreement,
    AgreementStatus,
    Contribution,
    Event,
    LocalizedText,
    Organization,
    OrganizationKind,
    PartialDate,
    Person,
    Position,
    RunningText,
    Session,
    Signatory,
    Visibility,
)
from publish.readers.sheet_edits import read_edits_from
from publish.renderers.xlsx import render
from publish.renderers.xlsx.spreadsheet.text import display_width
from tests.workbooks import Editor, shipped, shipped_workbook, style, workbook

FIRST, SECOND = "ciftis-2024", "harbour-forum-2026"


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def event(**more: object) -> Event:
    base = Event(
        id="small",
        languages=("zh", "en"),
        title=LocalizedText({"zh": "小型活动", "en": "Small Event"}),
        date=PartialDate.parse("2026-05-01"),
        organizations=(Organization(id="lab", name=LocalizedText({"en": "Lab"}), kind=OrganizationKind.RESEARCH),),
        people=(
            Person(
                id="a", name=LocalizedText({"zh": "刘华", "en": "Liu Hua"}), email="a@example.org", phone="+86 10 1"
            ),
            Person(
                id="b",
                name=LocalizedText({"en": "Secret Guest"}),
                visibility=Visibility.INTERNAL,
                positions=(Position(LocalizedText({"en": "Hidden post"}), organization="lab"),),
            ),
            Person(
                id="c",
                name=LocalizedText({"en": "Name Only"}),
                visibility=Visibility.NAME_ONLY,
                positions=(Position(LocalizedText({"en": "Quiet post"}), organization="lab"),),
                dietary="no nuts",
            ),
        ),
        sessions=(
            Session(
                id="talks",
                title=LocalizedText({"en": "Talks"}),
                speakers=(
                    Contribution(person="b", topic=LocalizedText({"en": "Secret topic"})),
                    Contribution(person="c"),
                ),
            ),
        ),
        agreements=(
            Agreement(
                id="m",
                title=LocalizedText({"en": "Memo"}),
                status=AgreementStatus.PLANNED,
                signatories=(Signatory(person="b", party="lab"), Signatory(person="c", party="lab")),
            ),
        ),
    )
    return replace(base, **more)


def test_the_same_event_gives_the_same_bytes() -> None:
    assert workbook(shipped(FIRST)) == workbook(shipped(FIRST))


def test_properties_name_the_event_and_the_program() -> None:
    book = Editor(shipped_workbook(FIRST)).book
    assert book.properties.title == shipped(FIRST).title["zh"]
    assert book.properties.created == book.properties.modified == datetime.datetime(2024, 9, 14)
    assert book.properties.lastModifiedBy is None and "openpyxl" not in str(book.properties.creator)
    assert "<Application>publish</Application>" in part(shipped_workbook(FIRST), "docProps/app.xml")


def test_sheets_in_order_and_hidden_ones_hidden() -> None:
    book = Editor(shipped_workbook(FIRST)).book
    assert [(sheet.title, sheet.sheet_state) for sheet in book.worksheets] == [
        ("参会人员 Participants", "visible"),
        ("签约与成果 Agreements", "visible"),
        ("日程 Programme", "visible"),
        ("机构 Organizations", "visible"),
        ("汇总 Summary", "visible"),
        ("选项 Lists", "hidden"),
        ("记录 Record", "veryHidden"),
    ]


@pytest.mark.parametrize("name", [FIRST, SECOND])
def test_every_table_covers_its_rows_and_names_its_headings(name: str) -> None:
    editor = Editor(shipped_workbook(name))
    counts = {
        "Participants": len(shipped(name).people),
        "Agreements": len(shipped(name).agreements),
        "Programme": len(shipped(name).sessions),
        "Organizations": len(shipped(name).organizations),
    }
    for label, count in counts.items():
        sheet = editor.sheet(label)
        (table,) = sheet.tables.values()
        rows = list(sheet[table.ref])
        assert len(rows) == count + 1
        headings = [cell.value for cell in rows[0]]
        assert headings == [column.name for column in table.tableColumns]
        assert len({str(heading).casefold() for heading in headings}) == len(headings)
        assert table.autoFilter.ref == table.ref
        frozen = {"Participants": "D", "Organizations": "CD", "Agreements": "DE", "Programme": "F"}[label]
        assert sheet.freeze_panes in [f"{letter}{rows[1][0].row}" for letter in frozen]
        assert sheet.column_dimensions["A"].hidden
        assert sheet.print_title_rows == f"$1:${rows[0][0].row}"
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
        assert "&P" in str(sheet.oddFooter.right.text)


def test_every_name_position_and_organization_is_there() -> None:
    made = shipped(SECOND)
    editor = Editor(shipped_workbook(SECOND))
    text = "\n".join(str(c.value) for s in editor.book.worksheets for r in s.iter_rows() for c in r if c.value)
    for person in made.people:
        wanted = [name for _, name in person.name.items()]
        wanted += [title for position in person.positions for _, title in position.title.items()]
        assert all(each in text for each in wanted), person.id
    for organization in made.organizations:
        assert all(name in text for _, name in organization.name.items()), organization.id
    for agreement in made.agreements:
        assert all(title in text for _, title in agreement.title.items()), agreement.id


def test_formulas_carry_their_values() -> None:
    data = shipped_workbook(FIRST)
    editor = Editor(data)
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    summary = editor.sheet("Summary")
    cached = values[summary.title]
    formulas = [cell for row in summary.iter_rows(max_col=2) for cell in row if cell.data_type == "f"]
    assert len(formulas) > 40
    assert all(isinstance(cached[cell.coordinate].value, int) for cell in formulas)
    by_label = {cached.cell(cell.row, 1).value: cached[cell.coordinate].value for cell in formulas}
    assert by_label["参会人员 Participants"] == 13
    assert by_label["主旨演讲 Keynote"] == 5
    assert by_label["已签署 Signed"] == 3
    assert by_label["缺电子邮箱 No e-mail address"] == 13
    assert summary.protection.sheet and not editor.sheet("Participants").protection.sheet


def test_words_that_nobody_uses_are_counted_below_the_printed_part_of_the_summary() -> None:
    summary = openpyxl.load_workbook(io.BytesIO(shipped_workbook(FIRST)))["汇总 Summary"]
    values = openpyxl.load_workbook(io.BytesIO(shipped_workbook(FIRST)), data_only=True)["汇总 Summary"]
    last = int(re.fullmatch(r"'汇总 Summary'!\$A\$1:\$K\$(\d+)", summary.print_area)[1])  # type: ignore[index]
    counted = {
        row[0].row: (row[0].value, row[1].value) for row in values.iter_rows(max_col=2) if row[1].value is not None
    }
    gaps = {row for row, (label, _) in counted.items() if str(label).startswith(("缺", "尚未"))}
    assert {row for row, (_, count) in counted.items() if count == 0 and row <= last} <= gaps
    assert {count for row, (_, count) in counted.items() if row > last} == {0}
    assert ("代表 Delegate", 0) in counted.values()
    assert summary.page_setup.fitToHeight == 1


def test_charts_are_real_and_read_from_the_counts() -> None:
    chart = part(shipped_workbook(FIRST), "xl/charts/chart1.xml")
    assert "barChart>" in chart and "'汇总 Summary'!$B$" in chart and "政府机构 Government" in chart


def test_drop_downs_point_at_lists_and_let_new_values_in() -> None:
    editor = Editor(shipped_workbook(FIRST))
    rules = editor.sheet("Participants").data_validations.dataValidation
    assert {rule.formula1 for rule in rules} == {"list_role", "list_organization_kind", "list_visibility"}
    assert {(rule.type, rule.errorStyle) for rule in rules} == {("list", "warning")}
    target = editor.book.defined_names["list_role"].attr_text
    sheet, cells = target.rsplit("!", 1)
    values = [row[0].value for row in editor.book[sheet.strip("'")][cells.replace("$", "")]]
    assert values[0] == "致辞 Opening address" and len(values) == 14


def test_gaps_are_marked() -> None:
    data = workbook(event())
    sheet = part(data, "xl/worksheets/sheet1.xml")
    rules = re.findall(r'<conditionalFormatting sqref="([^"]+)">.*?<formula>([^<]+)', sheet)
    assert any("=0,LEN(" in formula for _, formula in rules)
    agreements = part(data, "xl/worksheets/sheet2.xml")
    assert "待签 Ready to sign" in agreements


def test_text_that_looks_like_a_formula_stays_text() -> None:
    people = tuple(
        Person(id=f"p{n}", name=LocalizedText({"en": text}), notes=text)
        for n, text in enumerate(["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(1)", "'quoted"])
    )
    editor = Editor(workbook(event(people=people, agreements=())))
    sheet = editor.sheet("Participants")
    column = editor.column(sheet, "Name")
    for number, person in enumerate(people, editor.header_row(sheet) + 1):
        cell = sheet.cell(number, column)
        assert (cell.value, cell.data_type, cell.quotePrefix) == (person.name["en"], "s", True)


def test_mail_and_phone_are_text_with_links() -> None:
    editor = Editor(workbook(event()))
    sheet = editor.sheet("Participants")
    row = editor.row(sheet, "a")
    mail, phone = (sheet.cell(row, editor.column(sheet, heading)) for heading in ("E-mail", "Phone"))
    assert (mail.value, mail.hyperlink.target, mail.number_format) == ("a@example.org", "mailto:a@example.org", "@")
    assert (phone.value, phone.hyperlink.target, phone.data_type) == (
        "+86 10 1",
        "tel:+86101",
        "s",
    ) or not phone.hyperlink


@pytest.mark.parametrize("view", ["protocol", "catering", "hotel", "public"])
def test_recipients_get_nothing_that_is_not_theirs(view: str) -> None:
    data = workbook(event(), view)
    edits = read_edits_from("w", data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        everything = "\n".join(archive.read(name).decode() for name in archive.namelist())
    everything += "\n".join(f"{path} {text}" for path, text in edits.snapshot.values.items())
    forbidden = [
        "Secret Guest",
        "Secret topic",
        "Name Only (Lab)",
        "Hidden post",
        "Quiet post",
        "a@example.org",
        "+86 10",
    ]
    forbidden += [] if view == "catering" else ["no nuts"]
    assert [text for text in forbidden if text in everything] == []
    assert "Name Only" in everything


def test_organizers_get_everything() -> None:
    values = read_edits_from("w", workbook(event())).snapshot.values.values()
    assert {"Secret Guest", "Quiet post", "a@example.org", "no nuts"} <= set(values)


def test_views_have_names_of_their_own() -> None:
    words = translations.load(("zh", "en"), style())
    assert render(event(), style(), words).name == "small-participants.xlsx"
    assert render(event(), style(), words, view="hotel").name == "small-participants-hotel.xlsx"
    with pytest.raises(UsageError, match="organizers, protocol"):
        render(event(), style(), words, view="press")


def test_a_text_longer_than_a_cell_is_cut_aloud_and_not_read_back() -> None:
    person = Person(id="a", name=LocalizedText({"en": "A"}), notes="长" * 40_000)
    data = workbook(event(people=(person,)))
    editor = Editor(data)
    sheet = editor.sheet("Participants")
    shown = str(sheet.cell(editor.row(sheet, "a"), editor.column(sheet, "Notes")).value)
    assert len(shown) == 32_767 and shown.endswith("］")
    assert read_edits_from("w", data).fields == ()
    editor.set("Participants", "a", "Notes", "short")
    edits = editor.edits()
    assert not edits.fields and "only the beginning" in edits.remarks[0].message


def test_markup_becomes_bold_and_comes_back() -> None:
    agreement = Agreement(id="m", title=LocalizedText({"en": "M"}), summary=RunningText({"en": "A **bold** word"}))
    data = workbook(event(agreements=(agreement,)))
    assert "<b/>" in part(data, "xl/sharedStrings.xml")
    editor = Editor(data)
    editor.set("Agreements", "m", "Summary", "A bold new word")
    assert [edit.theirs for edit in editor.edits().fields] == ["A **bold** new word"]


def test_notice_is_shown_on_every_sheet_and_in_print() -> None:
    editor = Editor(shipped_workbook(SECOND))
    notice = shipped(SECOND).notice["en"]
    for sheet in editor.book.worksheets[:5]:
        assert any(notice in str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row)
        assert sheet.oddFooter.center.text


def test_added_columns_are_written_again_for_the_office_alone() -> None:
    person = Person(id="a", name=LocalizedText({"en": "A"}), extra=(("Gift", "Tea"), ("Shirt", "XL")))
    made = event(people=(person,))
    assert read_edits_from("w", workbook(made)).snapshot.values["people/a/extra/Gift"] == "Tea"
    assert not any("extra" in path for path in read_edits_from("w", workbook(made, "protocol")).snapshot.values)


@pytest.mark.parametrize("languages", [("en",), ("ja", "en"), ("fr", "en"), ("en", "zh", "ja"), ("de", "en")])
def test_any_languages(languages: tuple[str, ...]) -> None:
    name = LocalizedText({tag: f"Name {tag}" for tag in languages})
    made = event(languages=languages, title=name, people=(Person(id="a", name=name),))
    editor = Editor(workbook(made))
    sheet = editor.sheet(editor.book.sheetnames[0])
    row = [cell.value for cell in sheet[editor.row(sheet, "a")]]
    assert [f"Name {tag}" in row for tag in languages] == [True] * len(languages)
    assert editor.edits().fields == ()


def test_words_labelled_alike_stay_apart() -> None:
    alike = {"en": {"agreement_status": {"planned": "Open", "ready": "open"}}}
    look = replace(style(), labels=alike)
    made = event(languages=("en",))
    data = render(made, look, translations.load(("en",), look)).data
    assert read_edits_from("w", data).fields == ()
    editor = Editor(data)
    editor.set("Agreements", "m", "Status", "open (ready)")
    assert [edit.theirs for edit in editor.edits().fields] == ["ready"]


def test_an_event_with_nothing_in_it() -> None:
    bare = Event(id="bare", languages=("en",), title=LocalizedText({"en": "Bare"}))
    edits = read_edits_from("w", workbook(bare))
    assert (edits.fields, edits.entries, edits.removed) == ((), (), ())


def test_changes_since_the_version_before() -> None:
    before = read_edits_from("w", workbook(event())).snapshot.values
    people = event().people
    newer = event(
        people=(replace(people[0], seat="A1", email=None), people[2], Person(id="d", name=LocalizedText({"en": "New"})))
    )
    editor = Editor(workbook(newer, previous=before))
    sheet = editor.sheet("Changes")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=editor.header_row(sheet) + 1)]
    said = [[str(value).split()[-1] if value else "" for value in row] for row in rows]
    assert ["New", "Participants", "New", "", "", ""] in said
    assert ["Changed", "Participants", "刘华", "Seat", "", "A1"] in said
    assert ["Changed", "Participants", "刘华", "E-mail", "a@example.org", ""] in said
    assert ["Removed", "Participants", "Guest", "", "", ""] in said


def test_changes_tell_nobody_more_than_the_view() -> None:
    before = read_edits_from("w", workbook(event())).snapshot.values
    first, secret, quiet = event().people
    for people in ((replace(first, phone="+1 555"), secret, quiet), (replace(first, seat="Row Z99"), secret)):
        data = workbook(event(people=people, sessions=(), agreements=()), "public", previous=before)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            everything = "\n".join(archive.read(name).decode() for name in archive.namelist())
        told = ["+86 10", "+1 555", "Row Z99", "Secret Guest", "Hidden post", "Quiet post", "no nuts"]
        assert [text for text in told if text in everything] == []


def test_order_by_pinyin_and_by_surname() -> None:
    editor = Editor(shipped_workbook(FIRST))
    sheet = editor.sheet("Participants")
    for heading, first, last in (
        ("拼音排序 Order by pinyin", "彭文", "赵静"),
        ("姓氏排序 Order by surname", "丁章春", "赵静"),
    ):
        column = editor.column(sheet, heading)
        rows = sorted(sheet.iter_rows(min_row=editor.header_row(sheet) + 1), key=lambda row: str(row[column - 1].value))
        names = [row[1].value for row in rows]
        assert names[-1] == last
        assert first in names


def test_a_name_in_one_latin_language_leaves_no_gap_in_another() -> None:
    people = (
        Person(id="a", name=LocalizedText({"fr": "Ada Marchetti"})),
        Person(id="b", name=LocalizedText({"ar": "حمزة"})),
    )
    data = workbook(event(languages=("fr", "en", "ar"), people=people))
    marks = re.findall(r"<formula>AND\(([^<]+)", part(data, "xl/worksheets/sheet1.xml"))
    assert sorted(formula.count("=0,") for formula in marks) == [1, 2, 2]
    numbers = [part(data, f"xl/worksheets/sheet{n}.xml") for n in (4, 5)]
    assert sorted(re.findall(r"(?:\(LEN\([^()]+\)=0\)\*)+(?=\()", "".join(numbers)), key=len)[-1].count("LEN") == 2


def test_columns_in_arabic_keep_off_those_they_run_against() -> None:
    made = event(languages=("fr", "ar"), people=(Person(id="b", name=LocalizedText({"ar": "حمزة", "fr": "Hamza"})),))
    editor = Editor(workbook(made))
    sheet = editor.sheet(editor.book.sheetnames[0])
    row = next(cell.row for cells in sheet for cell in cells if cell.value == "حمزة")
    column = next(cell.column for cell in sheet[row] if cell.value == "حمزة")
    cells = [sheet.cell(row, column), sheet.cell(row - 1, column)]
    assert [(each.alignment.horizontal, each.alignment.indent) for each in cells] == [("right", 1)] * 2


def test_a_chart_is_as_high_as_its_bars_need() -> None:
    data = workbook(event(agreements=()))
    anchors = part(data, "xl/drawings/drawing1.xml")
    first, last = re.findall(r"<(?:xdr:)?row>(\d+)</", anchors)[:2]
    assert 4 < int(last) - int(first) < 16


@pytest.mark.parametrize(("languages", "turned", "begins"), [("ar fr", True, "right"), ("fr ar", False, "left")])
def test_the_sheets_run_as_the_leading_language_does(languages: str, turned: bool, begins: str) -> None:
    title = LocalizedText({"fr": "Dîner", "ar": "عشاء"})
    event = Event(id="e", languages=tuple(languages.split()), title=title)
    data = render(event, style(), translations.load(event.languages, style())).data
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book} == {turned}
    assert {book.worksheets[0].cell(row, 2).alignment.horizontal for row in (1, 2)} == {begins}


@pytest.mark.parametrize(("spelled", "is_shown"), [("", False), ("Liú Huá", True)])
def test_names_are_not_spelled_twice(spelled: str, is_shown: bool) -> None:
    name = LocalizedText({"zh": "刘华", "en": "Liu Hua"})
    person = Person(id="a", name=name, romanization=spelled or None)
    event = Event(id="e", languages=("zh", "en"), title=LocalizedText({"en": "E"}), people=(person,))
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(event))).worksheets[0]
    headings = [str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row]
    assert any("Romanization" in heading for heading in headings) is is_shown


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (("en", "it"), ["Name (English)", "Name (Italiano)"]),
        (("it", "cs"), ["Name (Italiano)", "Name (Čeština)"]),
        (("zh", "zh-Hant"), ["姓名 (中文 zh)", "姓名 (中文 zh-Hant)"]),
    ],
)
def test_columns_of_one_heading_are_told_apart_by_their_languages(
    languages: tuple[str, ...], expected: list[str]
) -> None:
    person = Person(id="a", name=LocalizedText(dict.fromkeys(languages, "Anna")))
    event = Event(id="e", languages=languages, title=LocalizedText({languages[0]: "E"}), people=(person,))
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(event))).worksheets[0]
    headings = [str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row if cell.value]
    assert [each for each in headings if each.startswith(("Name (", "姓名 ("))] == expected


@pytest.mark.parametrize("name", [FIRST, SECOND])
def test_no_title_is_cut_on_pages_beside_the_first(name: str) -> None:
    """What stands in the columns that are repeated has room in them."""
    book = openpyxl.load_workbook(io.BytesIO(shipped_workbook(name)))
    for sheet in book:
        if not sheet.print_title_cols:
            continue
        repeated = openpyxl.utils.column_index_from_string(sheet.print_title_cols.split(":")[1].strip("$"))
        room = sum(sheet.column_dimensions[openpyxl.utils.get_column_letter(n)].width for n in range(2, repeated + 1))
        joined = {str(each) for each in sheet.merged_cells.ranges}
        for row in range(1, int(re.sub(r"\D", "", str(sheet.freeze_panes))) - 1):
            cell = sheet.cell(row, 2)
            if cell.value:
                needs = display_width(str(cell.value)) * cell.font.size / 10
                in_lines = bool(cell.alignment.wrap_text)
                assert needs <= room * (3 if in_lines else 1), (sheet.title, row, cell.value)
                assert not in_lines or sheet.row_dimensions[row].height >= cell.font.size * 2
                one = f"B{row}:{openpyxl.utils.get_column_letter(repeated)}{row}"
                assert joined >= {one} if in_lines and repeated > 2 else one not in joined


def test_every_page_of_a_wide_sheet_tells_which_entry_a_row_is_of() -> None:
    book = openpyxl.load_workbook(io.BytesIO(shipped_workbook(SECOND)))
    shown = {}
    for sheet in book:
        if sheet.print_title_cols:
            last = openpyxl.utils.column_index_from_string(sheet.print_title_cols.split(":")[1].strip("$"))
            heads = next(
                row
                for row in sheet.iter_rows(max_row=8)
                if sheet.tables and row[0].coordinate == next(iter(sheet.tables.values())).ref.split(":")[0]
            )
            shown[sheet.title.split()[-1]] = [str(cell.value).split()[-1] for cell in heads[1:last]]
    assert shown["Programme"] == ["No.", "Date", "Start", "End"]
    assert shown["Agreements"][0] == "No."
    assert len(shown["Agreements"]) == 2


def test_an_event_without_agreements_has_no_sheet_for_them() -> None:
    event = replace(shipped("harbour-forum-2026"), agreements=())
    titles = openpyxl.load_workbook(io.BytesIO(workbook(event))).sheetnames
    assert not [title for title in titles if "Agreements" in title]
    before = workbook(event, previous={"agreements/mou/title/en": "Memorandum"})
    titles = openpyxl.load_workbook(io.BytesIO(before)).sheetnames
    assert [title for title in titles if "Agreements" in title]
