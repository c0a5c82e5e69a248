"""Where an event was: beside its day, in whose rooms, in the city that the other language names."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("3月3日，大使在官邸将一批图书捐给海川基金会，并签署交接证书。", ["官邸"]),
        ("会长林默7月2日在华埠的海川会馆，与北陆商会会长李安签署备忘录。", ["海川会馆"]),
        ("李安在讲话中向主办双方道贺。", []),
        ("会长在北陆的广州市长孙明透过视像会面。", []),
        ("会议于5月9日在曼谷联合国会议中心召开。", ["曼谷联合国会议中心"]),
        ("5月16日，海川博物馆海梨阁内举行了签约仪式。", ["海川博物馆海梨阁"]),
        ("10月18日，“海上艺术节”于海川大戏院启幕。", ["海川大戏院"]),
        (
            "On 3 May 2024, at the residence of the Ambassador, he handed over books to the Fund.",
            ["residence of the Ambassador"],
        ),
        (
            "The ceremony took place in the conference hall of the Lund Court of Arbitration.",
            ["conference hall of the Lund Court of Arbitration"],
        ),
        ("President Lin met the guests on the Hilltop Campus.", ["Hilltop Campus"]),
        ("The pact was put in place on 3 May 2024 at the Lund Shipping Centre.", ["Lund Shipping Centre"]),
        ("The forum was held at the West Quay Centre in Norrby.", ["West Quay Centre in Norrby"]),
        ("Rector Ann Holm welcomed the delegation at the University of Lund on 9 May 2023.", ["University of Lund"]),
        ("Nairobi's Baobab Convention Centre was the venue for the forum.", ["Baobab Convention Centre"]),
        ("The school staged the symposium at its Riverside Campus.", ["Riverside Campus"]),
        (
            "海川日启动\nHaichuan Day was launched in Port Vila on 5 May.\n5月5日，海川日在维拉港、成都两地同步启动。",
            ["Port Vila", "维拉港"],
        ),
        (
            "签约仪式5月5日在内罗毕举行，两会会长出席。\nIn Nairobi the two chambers put their names to a pact.",
            ["Nairobi", "内罗毕"],
        ),
        ("签约仪式5月5日在香港举行，两会会长出席。\nThe Consul-General of Norland in Hong Kong was there.", ["香港"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    assert sorted(reading.text for reading in read_facts(text).places.values()) == sorted(places)
