"""Japanese names with their reading, deans, our own people; French names behind d' and offices before names."""

import pytest

from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "湾岸大学は2018年7月23日、式典を行いました。署名したのは、東河大学法学院 黎宏（リ ホン）党委書記、"
            "本学の星野智法学部長、新井誠法学研究科委員長の三名です。星野法学部長は協力が深まると述べました。",
            [
                ("黎宏", ["党委書記"], "東河大学法学院"),
                ("星野智", ["法学部長"], "湾岸大学"),
                ("新井誠", ["法学研究科委員長"], "湾岸大学"),
            ],
        ),
        (
            "式には東河大学の郝平（カク ヘイ）校長、西湖大学 焦揚（ショウ ヨウ）書記らが出席しました。",
            [("郝平", ["校長"], "東河大学"), ("焦揚", ["書記"], "西湖大学")],
        ),
        (
            "L'Institut franco-lusitanien des arts (IFLA) a tenu jeudi la cérémonie. La plaque a été dévoilée par Anna"
            " Berg, présidente du conseil d'administration de l'Université de Lune, sous les yeux du consul général de"
            " Norlande à Lune, Karl Nord, et d'Hélène Dromain, vice-présidente aux relations internationales de la"
            " Métropole de Lune.",
            [
                ("Anna Berg", ["présidente du conseil d'administration"], "Université de Lune"),
                ("Karl Nord", ["consul général de Norlande à Lune"], ""),
                ("Hélène Dromain", ["vice-présidente aux relations internationales"], "Métropole de Lune"),
            ],
        ),
        (
            "Étaient témoins Cyrille Melchior, l'Ambassadeur de Norlande en Lusie, Karl Minot, et le conseiller spécial"
            " du Président de la République de Lusie, Alfredo Hengari.",
            [
                ("Karl Minot", ["Ambassadeur de Norlande en Lusie"], ""),
                ("Alfredo Hengari", ["conseiller spécial du Président de la République de Lusie"], ""),
            ],
        ),
        (
            "Makoto Arai, Dean of the Graduate School of Law, signed the agreement.",
            [("Makoto Arai", ["Dean of the Graduate School of Law"], "")],
        ),
    ],
)
def test_whose_office_it_is(text: str, expected: list[Person]) -> None:
    assert people(text) == expected
