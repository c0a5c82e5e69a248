"""Where an event was and how many came, in Japanese, French, German and Korean sentences."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.attendance_elsewhere import attendance_elsewhere
from publish.readers.press_text.occasion.places_elsewhere import dateline_european, place_european, place_japanese


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("大使館は14日、東京・港区の湾岸ホールにおいて「海運フォーラム」を開催しました。", "湾岸ホール"),
        ("市は23日、湊温泉の「ひめホール」で開催した集いで覚書を締結した。", "ひめホール"),
        ("調印式は本学湊川キャンパスで行われ、学長が出席した。", "湊川キャンパス"),
        ("会場：湾岸国際会議場（東湖市）", "湾岸国際会議場"),
        ("市は、湊赤れんがパークで式典を開催した。", "湊赤れんがパーク"),
        ("両省は、みなと国際会議場において会合を共同で開催した。", "みなと国際会議場"),
        ("東湖博物館では、10月5日、開会式を行いました。", "東湖博物館"),
        ("会議はオンラインで開催され、共同で宣言を採択した。", ""),
    ],
)
def test_places_of_japanese_sentences(text: str, place: str) -> None:
    found = place_japanese(Run(1, 0, text, "ja"))
    assert (found.text if found else "") == place
    assert found is None or text[found.start :].startswith(place)


@pytest.mark.parametrize("words", ["ABうちC", "toast 王出席", "港|Harbour", "会は王"])
def test_a_long_line_of_words_and_kana_ends(words: str) -> None:
    # A house of many words was tried in every way of cutting it up: 300 characters of this kind took minutes.
    assert place_japanese(Run(1, 0, words * (20_000 // len(words)), "ja")) is None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Le forum s'est tenu à l'Hôtel Beaurivage, en marge du salon.", "Hôtel Beaurivage"),
        (
            "fr",
            "La ministre a lancé ce jour le réseau, au Muséum de Brest, en présence de M. Petit.",
            "Muséum de Brest",
        ),
        ("fr", "Inès Morel, professeure à l'université de Lyon, a signé l'accord.", ""),
        ("de", "Hundert Gäste kamen zur Feier in das Haus der Häfen, die gefördert wurde.", "Haus der Häfen"),
    ],
)
def test_houses_of_european_sentences(language: str, text: str, place: str) -> None:
    found = place_european(Run(1, 0, text, language))
    assert (found.text if found else "") == place
    assert found is None or text[found.start :].startswith(place)


def test_the_town_of_a_dateline() -> None:
    found = dateline_european(Run(1, 0, "Gatineau (Québec), le 16 octobre 2023 – Le Musée a accueilli", "fr"))
    assert found is not None and found.text == "Gatineau (Québec)"


@pytest.mark.parametrize(
    ("language", "text", "number", "qualifier"),
    [
        ("ja", "会場とオンラインを合わせて約320名が参加しました。", 320, "about"),
        ("ja", "案内で80人以上の招待客が会場を見学しました。", 80, "more than"),
        ("ja", "来年度から毎年15名の大学院生を派遣し、式典に出席した。", 0, ""),
        ("ja", "同社の従業員は412名です。", 0, ""),
        ("fr", "en présence de M. Petit et d'environ 90 invités.", 90, "about"),
        ("fr", "Plus de 200 personnes ont assisté au forum.", 200, "more than"),
        ("fr", "Une centaine de participants étaient réunis.", 100, "about"),
        ("fr", "40 % des planteurs ont plus de 50 ans.", 0, ""),
        ("de", "Rund 70 Gäste kamen zur Feier.", 70, "about"),
        ("ko", "대사 등 60여 명이 참석했다.", 60, "more than"),
    ],
)
def test_how_many_came(language: str, text: str, number: int, qualifier: str) -> None:
    found = attendance_elsewhere(Run(1, 0, text, language))
    assert (found[1:] if found else (0, "")) == (number, qualifier)
