"""Offices that several share, who stands behind them, wives, names of countries far away."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "Deputy Secretaries-General Mr. Yukihiro Takeda and Ms. Wang Liyu attended.",
            [("Yukihiro Takeda", "Deputy Secretary-General", ""), ("Wang Liyu", "Deputy Secretary-General", "")],
        ),
        (
            "Directors General Paul Klein and Mary Holm of the Ministry of Justice attended.",
            [("Paul Klein", "Director General", ""), ("Mary Holm", "Director General", "Ministry of Justice")],
        ),
        (
            "Vice-Chairmen Paul Klein and Mary Holm attended.",
            [("Paul Klein", "Vice-Chairman", ""), ("Mary Holm", "Vice-Chairman", "")],
        ),
        (
            "The two Vice Ministers, Mr. Paul Klein and Ms. Mary Holm, signed.",
            [("Paul Klein", "Vice Minister", ""), ("Mary Holm", "Vice Minister", "")],
        ),
        (
            "The meeting was chaired by the Dean of Law, Ngozi Ade, and attended by the Registrar, Tunde Bak.",
            [("Ngozi Ade", "Dean of Law", ""), ("Tunde Bak", "Registrar", "")],
        ),
        (
            "The Governor of Lagos State was represented by the Attorney General, Ade Kazim.",
            [("Ade Kazim", "Attorney General", "")],
        ),
        (
            "The Chief Justice of Norland, Susan Kiel, spoke, and the Attorney General of Norland, "
            "Senator George Brand, thanked her.",
            [("Susan Kiel", "Chief Justice of Norland", ""), ("George Brand", "Attorney General of Norland", "")],
        ),
        (
            "Augustine Ale SAN, President of the NBA, came.",
            [("Augustine Ale", "President", "NBA")],
        ),
        (
            "新任中国常驻联合国代表、特命全权大使张业暨夫人陈清举行招待会。",
            [("张业", "中国常驻联合国代表、特命全权大使", "")],
        ),
        ("高等法院注册官郑慧与会。", [("郑慧", "注册官", "高等法院")]),
        (
            "国际法院院长优素福法官、国际海洋法法庭副庭长霍夫曼法官致辞。",
            [("优素福", "院长", "国际法院"), ("霍夫曼", "副庭长", "国际海洋法法庭")],
        ),
    ],
)
def test_offices_of(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
