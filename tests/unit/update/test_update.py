"""`publish read --update`: what people wrote stays, what the text changed comes in, and both are told."""

from pathlib import Path

import pytest
import yaml

from publish.cli.main import main
from publish.update.trees import Entries, named, told
from publish.update.writing import numbered, written

HEAD = (
    "“纸上山河”古籍修复展在临江开幕\nExhibition on Book Conservation Opens in Linjiang",
    "2026年5月18日，由临江市图书馆主办、波尔图文献馆协办的“纸上山河”古籍修复展在临江开幕。"
    "临江市图书馆馆长林晓岚、波尔图文献馆副馆长玛丽亚·科斯塔（Maria Costa）等120余名嘉宾出席开幕式。\n"
    'On 18 May 2026, the exhibition "Mountains and Rivers on Paper", hosted by Linjiang City Library and co-hosted by '
    "the Porto Archive of Documents, opened in Linjiang. Ms. Lin Xiaolan, Director of Linjiang City Library, Ms. Maria "
    "Costa, Deputy Director of the Porto Archive of Documents, and more than 120 guests attended the opening ceremony.",
    "图：林晓岚馆长致辞\nPhoto: Director Lin Xiaolan delivers a speech",
)
SHOWN = "本次展览共展出古籍86册，其中善本12册。\nThe exhibition presents 86 old books, 12 of which are rare editions."
SIGNED = (
    "仪式上，双方签署了《临江市图书馆与波尔图文献馆古籍修复合作备忘录》。\n"
    "At the ceremony, the two sides signed the Memorandum of Understanding on Conservation between Linjiang City "
    "Library and the Porto Archive of Documents."
)
PICTURE = "图：双方签署合作备忘录\nPhoto: The two sides sign the memorandum"
HOURS = "展览将持续至2026年8月30日，周一闭馆。\nIt runs until 30 August 2026 and is closed on Mondays."
CALL = "读者可在官网预约参观。\nReaders may book a visit on the website."
WEATHER = "当天细雨，院中石榴花正开。\nIt drizzled, and the pomegranates in the yard were in bloom."
ALL = (*HEAD, SHOWN, SIGNED, PICTURE, HOURS, CALL)


class Desk:
    """One event folder and the text that is read into it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.text = folder / "release.txt"
        self.folder = folder / "event"
        self.file = self.folder / "event.yaml"
        self.capsys = capsys

    def read(self, *parts: str, update: bool = True) -> str:
        """Reads the text; gives all that was said."""
        self.text.write_text("\n\n".join(parts), encoding="utf-8")
        update = update and self.file.exists()
        self.code = main(["read", str(self.text), "-o", str(self.folder), *(["--update"] if update else [])])
        said = self.capsys.readouterr()
        return said.err + said.out

    def edit(self, old: str, new: str) -> None:
        """Types into the event file."""
        text = self.file.read_bytes().decode()
        assert text.count(old) >= 1, old
        self.file.write_bytes(text.replace(old, new).encode())

    def take_out(self, first: str, behind: str) -> None:
        """Deletes from one line up to another."""
        text = self.file.read_text(encoding="utf-8")
        start = text.index(first)
        self.file.write_text(text[:start] + text[text.index(behind, start) :], encoding="utf-8")

    @property
    def event(self) -> dict:
        return yaml.load(self.file.read_text(encoding="utf-8"), yaml.BaseLoader)

    @property
    def body(self) -> list[tuple[str, str]]:
        """Chinese and English of every block."""
        words = [next(each[key] for key in ("text", "caption", "heading") if key in each) for each in self._blocks()]
        return [(each.get("zh", ""), each.get("en", "")) for each in words]

    def _blocks(self) -> list[dict]:
        return self.event["release"]["body"]

    def sound(self) -> bool:
        found = main(["check", str(self.folder), "--quiet"])
        self.capsys.readouterr()
        return found == 0


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path, capsys)
    made.read(*ALL)
    assert made.code == 0
    return made


def pair(part: str) -> tuple[str, str]:
    zh, en = part.split("\n")
    return zh.removeprefix("图："), en.removeprefix("Photo: ")


def test_edits_follow_their_paragraph_when_another_is_put_in(desk: Desk) -> None:
    desk.edit("It runs until 30 August 2026 and is closed on Mondays.", "Open until 30 August; closed on Mondays.")
    said = desk.read(*HEAD[:2], WEATHER, *ALL[2:])
    assert desk.body == [
        pair(HEAD[1]), pair(WEATHER), *map(pair, ALL[2:6]),
        (pair(HOURS)[0], "Open until 30 August; closed on Mondays."), pair(CALL),
    ]  # fmt: skip
    assert "New from the text:" in said and "“当天细雨，院中石榴花正开。”" in said and "warning" not in said
    assert desk.sound()


def test_a_paragraph_that_the_text_no_longer_has_goes_and_is_told(desk: Desk) -> None:
    said = desk.read(*(each for each in ALL if each not in (HOURS, PICTURE)))
    assert desk.body == [pair(each) for each in ALL[1:] if each not in (HOURS, PICTURE)]
    assert "Taken out, because the text no longer has it:" in said
    assert "photo photo2 (“双方签署合作备忘录”)" in said and "paragraph p4 (“展览将持续" in said


def test_what_a_person_wrote_in_stays_where_the_text_drops_it(desk: Desk) -> None:
    desk.edit("读者可在官网预约参观。", "读者可在官网免费预约参观。")
    said = desk.read(*ALL[:-1])
    assert desk.body[-1] == ("读者可在官网免费预约参观。", pair(CALL)[1])
    assert "is no longer in the text. It stays" in said
    assert "    # check: no longer in the text\n    - id: p5\n" in desk.file.read_text(encoding="utf-8")


def test_a_true_conflict_keeps_the_whole_pair_and_says_what_the_text_has(desk: Desk) -> None:
    desk.edit("Readers may book a visit on the website.", "Readers may book on the website.  # shorter")
    said = desk.read(*ALL[:-1], "读者可在官网或现场预约参观。\nReaders may book a visit on the website or on site.")
    assert desk.body[-1] == ("读者可在官网预约参观。", "Readers may book on the website.")
    line = next(n for n, each in enumerate(desk.file.read_text("utf-8").split("\n"), 1) if "# shorter" in each) - 2
    assert f"event.yaml:{line}: warning: Paragraph p5 (“读者可在官网预约参观。”) stays as you have it." in said
    assert (
        "      zh: 读者可在官网或现场预约参观。\n      en: Readers may book a visit on the website or on site." in said
    )
    text = desk.file.read_text("utf-8")
    assert "# check: the text now has zh “读者可在官网或现场预约参观。” · en “Readers may book a visit" in text
    assert "stays" not in desk.read(
        *ALL[:-1], "读者可在官网或现场预约参观。\nReaders may book a visit on the website or on site."
    )
    assert desk.file.read_text("utf-8") == text


def test_figures_and_agreements_are_known_by_what_they_say(desk: Desk) -> None:
    desk.edit("本次展览共展出古籍86册\n", "展出古籍（册）\n")
    desk.edit("    kind: memorandum\n", "    kind: memorandum\n    summary: {zh: 五年。, en: Five years.}\n")
    shown = (
        "展厅面积2300平方米，本次展览共展出古籍86册，其中善本12册。\n"
        "The hall covers 2,300 square metres, and the exhibition presents 86 old books, 12 of which are rare editions."
    )
    signed = (
        "仪式上，双方签署了《古籍数字化合作协议》和《临江市图书馆与波尔图文献馆古籍修复合作备忘录》。\n"
        "At the ceremony, the two sides signed the Agreement on Digitizing Old Books and the Memorandum of "
        "Understanding on Conservation between Linjiang City Library and the Porto Archive of Documents."
    )
    desk.read(*HEAD, shown, signed, PICTURE, HOURS, CALL)
    figures = {each["label"]["zh"]: each["value"] for each in desk.event["figures"]}
    assert figures["展出古籍（册）"] == "86" and "2300" in figures.values() and len(figures) == 3
    kept, new = sorted(desk.event["agreements"], key=lambda each: each["id"])
    assert kept["id"] == "agreement-1" and kept["kind"] == "memorandum" and kept["summary"]["en"] == "Five years."
    assert new["title"]["zh"] == "古籍数字化合作协议" and "kind" not in new
    assert "# check: “Agreement on Digitizing Old Books”?" in desk.file.read_text("utf-8")
    assert desk.sound()


def _names_her(parts: tuple[str, ...]) -> tuple[str, ...]:
    signed = SIGNED.replace("双方签署", "林晓岚与玛丽亚·科斯塔代表双方签署").replace(
        "the two sides signed", "Ms. Lin Xiaolan and Ms. Maria Costa, on behalf of the two sides, signed"
    )
    return tuple(signed if each is SIGNED else each for each in parts)


def test_who_was_taken_out_stays_out_wherever_the_text_names_her(desk: Desk) -> None:
    desk.take_out("  maria-costa:", "\n# The programme")
    said = desk.read(*_names_her(ALL))
    assert "maria-costa" not in desk.file.read_text("utf-8")
    assert [each["person"] for each in desk.event["agreements"][0]["signatories"]] == ["lin-xiaolan"]
    assert "Stays out, because you took it out" in said and "person maria-costa" in said
    assert desk.sound()


def test_references_follow_an_id_that_a_person_changed(desk: Desk) -> None:
    desk.edit("maria-costa", "costa")
    desk.read(*_names_her(ALL))
    assert "maria-costa" not in desk.file.read_text("utf-8")
    assert [each["person"] for each in desk.event["agreements"][0]["signatories"]] == ["lin-xiaolan", "costa"]
    assert desk.sound()


def test_new_hosts_and_places_for_photos_are_written_as_the_event_file_wants_them(desk: Desk) -> None:
    first = (
        HEAD[1]
        .replace("主办、", "主办、临江市海洋局承办、")
        .replace("City Library and co-hosted", "City Library, organized by the Linjiang Bureau of Oceans and co-hosted")
    )
    desk.read(HEAD[0], first, *ALL[2:], "图：展厅一角\nPhoto: A corner of the hall")
    assert {"organization": "linjiang-bureau-of-oceans", "kind": "organizer"} in desk.event["hosts"]
    assert 'photo: "null"' not in desk.file.read_text("utf-8") and "展厅一角" in desk.body[-1]
    assert desk.sound()


def test_a_corrected_name_is_the_same_person(desk: Desk) -> None:
    desk.edit("      zh: 林晓岚\n", "      zh: 林晓岚\n")
    corrected = tuple(each.replace("林晓岚", "林晓兰").replace("Lin Xiaolan", "Lin Xiaolann") for each in ALL)
    said = desk.read(*corrected)
    assert list(desk.event["people"]) == ["lin-xiaolan", "maria-costa"]
    assert desk.event["people"]["lin-xiaolan"]["name"]["zh"] == "林晓兰"
    assert "林晓岚 → 林晓兰" in said and "林晓岚" not in desk.file.read_text("utf-8")
    assert desk.sound()


def test_somebody_whom_the_text_no_longer_names_goes_unless_a_person_needs_her(desk: Desk) -> None:
    shorter = (
        HEAD[1]
        .replace("、波尔图文献馆副馆长玛丽亚·科斯塔（Maria Costa）等", "等")
        .replace(", Ms. Maria Costa, Deputy Director of the Porto Archive of Documents,", ",")
    )
    before = desk.file.read_bytes()
    said = desk.read(HEAD[0], shorter, *ALL[2:])
    assert "maria-costa" not in desk.event["people"] and "person maria-costa" in said
    desk.file.write_bytes(before)
    desk.read(*ALL)
    desk.edit("\n# The programme", "    seat: A2\n\n# The programme")
    said = desk.read(HEAD[0], shorter, *ALL[2:])
    assert desk.event["people"]["maria-costa"]["seat"] == "A2" and "is no longer in the text" in said
    assert desk.sound()


def test_another_event_is_refused(desk: Desk) -> None:
    before = desk.file.read_bytes()
    said = desk.read(
        "茶节在杭州举行\nTea Festival Held in Hangzhou",
        "2026年4月12日，杭州市茶叶协会在杭州举办茶节。\n"
        "On April 12, 2026, the Hangzhou Tea Association held the Tea Festival in Hangzhou.",
    )
    assert desk.code == 2 and "has almost nothing in common with" in said and "a folder of its own" in said
    assert desk.file.read_bytes() == before and not (desk.folder / "event.yaml.bak").exists()


TALK = (
    "“纸上山河”古籍修复展研讨会\nSeminar of the Exhibition on Book Conservation",
    "2026年5月18日，古籍修复展研讨会在临江举行，林晓岚主持。\n"
    "On 18 May 2026, the seminar of the exhibition was held in Linjiang, moderated by Ms. Lin Xiaolan.",
    "临江师范学院教授何一鸣作主旨演讲。\nProfessor He Yiming of Linjiang Normal University delivered a keynote speech.",
)


def test_a_further_text_of_the_event_takes_nothing_out(desk: Desk) -> None:
    before = desk.body
    said = desk.read(*TALK)
    assert desk.code == 0 and "It is taken as an addition" in said and "Title stays as you have it" in said
    assert desk.body == [*before, *map(pair, TALK[1:])] and "he-yiming" in desk.event["people"]
    desk.edit("moderated by Ms. Lin Xiaolan.", "with Ms. Lin Xiaolan in the chair.")
    text = desk.file.read_bytes()
    desk.read(*TALK)
    assert desk.file.read_bytes() == text
    desk.read(*ALL, WEATHER)
    assert [each[0] for each in desk.body] == [each[0] for each in (*before, pair(WEATHER), *map(pair, TALK[1:]))]
    assert "he-yiming" in desk.event["people"] and "in the chair" in desk.file.read_text("utf-8")
    assert desk.sound()


def test_a_further_text_that_is_read_again_tells_nothing_twice(desk: Desk) -> None:
    assert "Title stays as you have it" in desk.read(*TALK)
    for texts in (TALK, ALL, TALK):
        said = desk.read(*texts)
        assert "stays as you have it" not in said and "warning" not in said and "nothing new to check" in said
    assert "was brought in before. Where it differs from the event file, that was told then" in said
    said = desk.read(TALK[0].replace("Seminar of", "Second Seminar of"), *TALK[1:])
    assert "Second Seminar" in said and said.count("stays as you have it") == 2


def test_who_stands_in_a_list_stays_where_the_list_is_not_read_again(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text(
        "name_zh,name_en,email\n林晓岚,Lin Xiaolan,l@x.example\n赵一,Zhao Yi,z@x.example\n", encoding="utf-8"
    )
    desk.file.unlink()
    assert main(["read", str(desk.text), str(table), "-o", str(desk.folder)]) == 0
    people = desk.event["people"]
    assert people["lin-xiaolan"]["email"] == "l@x.example" and "zhao-yi" in people
    for _ in range(2):
        said = desk.read(*ALL, WEATHER)
        assert "list.csv was not read this time; who stands in it alone stays." in said
        assert desk.event["people"] == people


def test_a_language_that_still_has_texts_stays_one_of_the_event(desk: Desk) -> None:
    desk.edit("zh: 读者可在官网预约参观。", "zh: 读者可在官网预约。")
    desk.read(*(each.split("\n")[1] for each in ALL))
    assert desk.event["languages"] == ["zh", "en"] and desk.sound()


def test_the_file_as_it_was_stands_beside_it(desk: Desk) -> None:
    before = desk.file.read_bytes()
    said = desk.read(*ALL, WEATHER)
    assert (desk.folder / "event.yaml.bak").read_bytes() == before and "event.yaml.bak is the event file" in said
    again = desk.file.read_bytes()
    said = desk.read(*ALL, WEATHER)
    assert "Nothing new in the text" in said and desk.file.read_bytes() == again
    assert not (desk.folder / "event.yaml.bak-2").exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lambda text: text.replace("en: Lin Xiaolan", 'en: "Lin Xiaolan'), "The quotation mark that opens here"),
        (lambda text: "", "The file is empty."),
        (lambda text: text.replace("date: 2026-05-18", "date: 2026-05-38"), "2026-05-38"),
    ],
)
def test_an_event_file_with_faults_is_told_with_its_line(desk: Desk, content, words: str) -> None:
    desk.file.write_text(content(desk.file.read_text("utf-8")), encoding="utf-8")
    before = desk.file.read_bytes()
    said = desk.read(*ALL, WEATHER)
    assert desk.code == 1 and words in said and "event.yaml:" in said and "    → " in said
    assert desk.file.read_bytes() == before and "this should not have happened" not in said


def test_a_reference_that_leads_nowhere_is_told_and_nothing_else_is_touched(desk: Desk) -> None:
    desk.edit("organization: porto-archive-of-documents\n    kind", "organization: porto\n    kind")
    said = desk.read(*ALL, WEATHER)
    assert desk.code == 0 and "error: " in said and "porto" in said
    assert desk.event["hosts"][1]["organization"] == "porto" and pair(WEATHER) in desk.body


def test_line_ends_stay_those_of_the_file(desk: Desk) -> None:
    desk.file.write_bytes(desk.file.read_bytes().replace(b"\n", b"\r\n"))
    desk.edit("en: Readers may book", "en: All readers may book")
    desk.read(*ALL[:-1], "读者可在官网免费预约。\nReaders may book a visit free of charge.", WEATHER)
    data = desk.file.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") > 50 and "石榴花".encode() in data and b"check: the text" in data


def test_without_the_last_reading_what_comes_back_is_marked(desk: Desk) -> None:
    desk.take_out("  maria-costa:", "\n# The programme")
    (desk.folder / ".reading.yaml").unlink()
    said = desk.read(*ALL)
    assert "What you had taken out of the event file may therefore be back." in said
    text = desk.file.read_text("utf-8")
    assert "  # check: new in this reading, or taken out by hand before\n  maria-costa:\n" in text


def test_a_paragraph_that_somebody_typed_before_is_not_doubled(desk: Desk) -> None:
    zh, en = pair(WEATHER)
    with desk.file.open("a", encoding="utf-8") as stream:
        stream.write(f"    - id: weather\n      text: {{zh: {zh}, en: “{en}”}}\n")
    desk.read(*ALL, WEATHER)
    assert [each[0] for each in desk.body].count(zh) == 1


def test_what_the_text_moves_is_moved_with_its_edits_and_remarks(desk: Desk) -> None:
    desk.edit("en: Readers may book a visit on the website.", "en: Readers may book.  # shorter")
    said = desk.read(*HEAD, CALL, SHOWN, SIGNED, PICTURE, HOURS)
    assert desk.body == [pair(HEAD[1]), pair(HEAD[2]), (pair(CALL)[0], "Readers may book."), *map(pair, ALL[3:7])]
    assert "Put in another order" in said and "# shorter" in desk.file.read_text("utf-8")


def test_entries_in_brackets_are_moved_too() -> None:
    text = "sessions:\n  - id: opening\n    speakers: [lin,  {person: costa, role: keynote}, he]  # in order\n"
    work = numbered(text)
    ours = named(told(work.root))
    merged = named(told(numbered(text).root))
    speakers = merged["sessions"]["opening"]["speakers"]
    merged["sessions"]["opening"]["speakers"] = Entries({n: speakers[n] for n in ("he", "lin", "costa")}, "person")
    wanted = text.replace("[lin,  {person: costa, role: keynote}, he]", "[he,  lin, {person: costa, role: keynote}]")
    assert written(work, ours, merged) == wanted


def test_an_order_that_a_person_made_stays(desk: Desk) -> None:
    text = desk.file.read_text("utf-8")
    start, middle = text.index("    - id: p4"), text.index("    - id: p5")
    desk.file.write_text(text[:start] + text[middle:] + text[start:middle], encoding="utf-8")
    desk.read(*ALL, WEATHER)
    assert [each[0][:4] for each in desk.body][-3:] == ["读者可在", "当天细雨", "展览将持"]
