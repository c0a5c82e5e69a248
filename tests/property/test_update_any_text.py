"""However the text and the event file change: edits survive, no paragraph is lost or doubled, pairs stay together."""

import shutil
import tempfile
from pathlib import Path
from random import Random

import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from publish import intake
from publish.merge import store
from publish.readers.event_file import read_event_text
from publish.readers.press_text import read_documents
from publish.readers.press_text.event_yaml import event_yaml
from publish.readers.press_text.text.documents import document_of
from publish.update import updated

TITLE = "茶节在杭州举行\nTea Festival Held in Hangzhou"
FIRST = (
    "2026年4月12日，杭州市茶叶协会在杭州举办茶节。\n"
    "On April 12, 2026, the Hangzhou Tea Association held the Tea Festival in Hangzhou."
)
_HAN = "春夏秋冬山水云雨松竹梅兰桃李杏柳溪湖江海石桥亭阁舟车灯火书画琴棋诗酒茶盐米麦"
_LATIN = "amber basin cedar delta ember fjord grove heron islet jetty kayak lemon maple north ocean pearl quartz river"


def _paragraph(seed: int) -> tuple[str, str]:
    """Words of its own in both languages, the same for the same seed."""
    random = Random(seed)
    zh = "".join(random.sample(_HAN, 12))
    return f"{zh[:6]}，{zh[6:]}。", " ".join(random.sample(_LATIN.split(), 6)).capitalize() + "."


def _event(pairs: list[tuple[str, str]]):
    """What a reading of such a text makes of it, without its doubts."""
    numbered = [{"id": f"p{n}", "text": {"zh": zh, "en": en}} for n, (zh, en) in enumerate(pairs, 1)]
    title = dict(zip(("zh", "en"), TITLE.split("\n"), strict=True))
    plain = {"id": "e", "languages": ["zh", "en"], "title": title, "release": {"headline": title, "body": numbered}}
    found = read_event_text(yaml.safe_dump(plain, allow_unicode=True), "event.yaml")
    assert found.event is not None, found.diagnostics
    return found.event


def _body(text: str) -> list[tuple[str, str]]:
    body = yaml.load(text, yaml.BaseLoader)["release"].get("body", [])
    return [(each["text"].get("zh", ""), each["text"].get("en", "")) for each in body]


@st.composite
def changes(draw: st.DrawFn):
    """(seeds of the paragraphs, those of each later text, by seed what a person does)."""
    seeds = draw(st.lists(st.integers(0, 99), min_size=2, max_size=8, unique=True))
    deeds = {each: draw(st.sampled_from(["leave", "leave", "edit-zh", "edit-en", "delete"])) for each in seeds}
    texts, now = [], list(seeds)
    for _ in range(draw(st.integers(1, 3))):
        for new in draw(st.lists(st.integers(100, 199), max_size=3, unique=True)):
            if new not in now:
                now.insert(draw(st.integers(0, len(now))), new)
        free = [each for each in now if deeds.get(each, "leave") == "leave"]
        most = len(texts[-1] if texts else seeds) // 2
        gone = draw(st.lists(st.sampled_from(free), max_size=min(2, most), unique=True)) if free else []
        now = [each for each in now if each not in gone]
        texts.append(list(now))
    return seeds, texts, deeds


@settings(max_examples=60, deadline=None)
@given(changes())
def test_edits_follow_their_paragraphs_and_nothing_is_lost_or_doubled(drawn) -> None:
    seeds, texts, deeds = drawn
    base = event_yaml(_event([_paragraph(each) for each in seeds]), {}, "a.txt")
    ours, wanted = base, {}
    for seed, deed in deeds.items():
        zh, en = _paragraph(seed)
        if deed == "edit-zh":
            wanted[seed] = (zh.replace("，", "，又见"), en)
        elif deed == "edit-en":
            wanted[seed] = (zh, en.replace(".", ", as our editor wrote."))
        if seed in wanted:
            ours = ours.replace(zh, wanted[seed][0]).replace(en, wanted[seed][1] + "  # mine")
        elif deed == "delete":
            start = ours.index("    - id: p", ours.rindex("\n", 0, ours.rindex("- id: p", 0, ours.index(zh))) + 1)
            end = ours.find("    - id: p", start + 1)
            ours = ours[:start] + (ours[end:] if end >= 0 else "")
    if deeds and all(each == "delete" for each in deeds.values()):
        ours = ours.replace("  body:\n", "")
    for now in texts:
        reading = _event([_paragraph(each) for each in now])
        made = updated(_stored(ours), base, reading, {}, "a.txt")
        assert _body(made.text) == [wanted.get(each, _paragraph(each)) for each in now if deeds.get(each) != "delete"]
        assert made.text.count("# mine") == len(wanted) and "  # check" not in made.text
        again = updated(_stored(made.text), made.reading, reading, {}, "a.txt")
        assert again.text == made.text and not again.remarks and not again.diagnostics
        ours, base = made.text, made.reading


def _stored(text: str) -> store.Stored:
    return store.Stored(Path("event.yaml"), text.encode(), text)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(0, 99), min_size=2, max_size=6, unique=True), st.data())
def test_the_same_holds_for_texts_as_they_are_read(seeds: list[int], data: st.DataObject) -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        text, home = folder / "a.txt", folder / "event"

        def write(now: list[int]) -> None:
            body = ["\n".join(_paragraph(each)) for each in now]
            text.write_text("\n\n".join([TITLE, FIRST, *body]), encoding="utf-8")

        write(seeds)
        intake.read([str(text)], home)
        file = home / "event.yaml"
        edited = data.draw(st.sampled_from(seeds))
        zh, en = _paragraph(edited)
        before = file.read_text("utf-8")
        assert en in before
        file.write_text(before.replace(en, en[:-1] + ", as our editor wrote."), encoding="utf-8")
        intake.read([str(text)], home, update=True)
        assert file.read_text("utf-8") == before.replace(en, en[:-1] + ", as our editor wrote.")
        gone = data.draw(st.sampled_from([each for each in seeds if each != edited]))
        now = [each for each in seeds if each != gone]
        now.insert(data.draw(st.integers(0, len(now))), 100)
        write(now)
        intake.read([str(text)], home, update=True)
        wanted = [(zh, en[:-1] + ", as our editor wrote.") if each == edited else _paragraph(each) for each in now]
        assert _body(file.read_text("utf-8"))[1:] == wanted
    finally:
        shutil.rmtree(folder)


CASES = sorted((Path(__file__).parents[1] / "golden" / "press_text").glob("*.txt"))


@settings(max_examples=15, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate])
@given(st.sampled_from(CASES), st.integers(0, 9999))
def test_any_release_shortened_and_whole_again(case: Path, seed: int) -> None:
    whole, random = case.read_text("utf-8"), Random(seed)
    lines = [line for line in whole.split("\n") if random.random() > 0.1]
    before, now = (read_documents([document_of(each.encode(), "a.txt")], "e") for each in ("\n".join(lines), whole))
    if before.event is None or now.event is None:
        return
    same = updated(_stored(before.yaml), before.yaml, before.event, before.doubts, "a.txt")
    assert same.text == before.yaml and not same.remarks and not same.diagnostics
    made = updated(_stored(before.yaml), before.yaml, now.event, now.doubts, "a.txt")
    again = updated(_stored(made.text), made.reading, now.event, now.doubts, "a.txt")
    assert again.text == made.text
    if any(each.code == "addition" for each in made.diagnostics):
        return
    assert [_words(each) for each in made.event.release.body] == [_words(each) for each in now.event.release.body]
    for collection in ("people", "organizations", "sessions", "agreements", "figures", "hosts"):
        assert len(getattr(made.event, collection)) == len(getattr(now.event, collection)), collection


def _words(block) -> dict[str, str]:
    found = next(getattr(block, key) for key in ("text", "caption", "heading", "quote") if hasattr(block, key))
    return dict(found.items())
