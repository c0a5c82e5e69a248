"""Heads of foreign states whose names have rare characters, surnames alone in lists, headline verbs, 校党委书记."""

import pytest

from tests.people_read import offices_of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "奥地利欧洲移民融入和外交部长克奈斯尔、奥地利联邦商会主席莱特尔参加仪式。",
            [("克奈斯尔", "奥地利欧洲移民融入和外交部长", ""), ("莱特尔", "主席", "奥地利联邦商会")],
        ),
        (
            "泰国枢密院大臣素拉育、泰国商务部长宋提拉、劳工部长阿顿、国家警察总署署长咋戈拉提警上将、前泰国总理阿披实等到场。",
            [
                ("素拉育", "泰国枢密院大臣", ""),
                ("宋提拉", "泰国商务部长", ""),
                ("阿顿", "劳工部长", ""),
                ("咋戈拉提", "署长", "国家警察总署"),
                ("阿披实", "前泰国总理", ""),
            ],
        ),
        ("泰国总理大选、美国总统选举、法国总统官邸和日本首相夫人昭惠不在话下。", []),
        ("警察总长王敏警少将出席。", [("王敏", "警察总长", "")]),
        ("市长李明说，感谢部长来鄂考察、总理来川访问。", [("李明", "市长", "")]),
        (
            "Anton van der Berg, Austrian President, Kurz, Austrian Chancellor, Leitl, President of the Austrian "
            "Chamber, and Zhu Hexin, Vice Governor of Sichuan, were present.",
            [
                ("Anton van der Berg", "Austrian President", ""),
                ("Kurz", "Austrian Chancellor", ""),
                ("Leitl", "President", "Austrian Chamber"),
                ("Zhu Hexin", "Vice Governor of Sichuan", ""),
            ],
        ),
        ("Mr. Liu Xin Attends Opening Ceremony of Consulate", [("Liu Xin", "", "")]),
        (
            "Liu Xin, Director of Sichuan Department of Commerce, came.",
            [("Liu Xin", "Director", "Sichuan Department of Commerce")],
        ),
        (
            "办事处主任夏泽翰教授到访青石大学。校党委书记韩进、副校长唐其柱会见来宾。",
            [("夏泽翰", "主任", ""), ("韩进", "党委书记", "青石大学"), ("唐其柱", "副校长", "青石大学")],
        ),
        (
            "Khan came to Tide University. He was met by Han Jin, Secretary of the University CPC Committee.",
            [("Han Jin", "Secretary of the University CPC Committee", "Tide University")],
        ),
        (
            "Letters were handed to the Chairholder, Prof. Wu Jingwei, and the Co-Chairholder, Luo Yufeng.",
            [("Wu Jingwei", "Chairholder", ""), ("Luo Yufeng", "Co-Chairholder", "")],
        ),
        (
            "The Delta University Alliance Annual Meeting was held. Dennis Lo, vice president of the alliance and "
            "vice-chancellor and president of Tide University, spoke.",
            [
                (
                    "Dennis Lo",
                    "vice president、vice-chancellor and president @ Tide University",
                    "Delta University Alliance",
                )
            ],
        ),
        (
            "Ann Lee, Chairman of the Harbour Trust and Vice-Chancellor and President of Tide University, spoke.",
            [("Ann Lee", "Chairman、Vice-Chancellor and President @ Tide University", "Harbour Trust")],
        ),
        (
            "Tim Steele, Vice President International Strategy and Partnerships, and Ann Lee, Director International "
            "Relations at Tide University, flew in.",
            [
                ("Tim Steele", "Vice President International Strategy and Partnerships", ""),
                ("Ann Lee", "Director International Relations", "Tide University"),
            ],
        ),
        (
            "Steven A. Joseph, Governor of Coral State, the Secretary of TC&I, the Deputy Secretary of Trade, "
            "and locals attended.",
            [("Steven A. Joseph", "Governor of Coral State", "")],
        ),
        (
            "TKU Vice Chancellor for Academic Affairs Scott MacEachern, Dean for Student Affairs Obinna Eze and TKU "
            "Vice Chancellor for Government Relations Xiaolin Chang came.",
            [
                ("Scott MacEachern", "Vice Chancellor for Academic Affairs", "TKU"),
                ("Obinna Eze", "Dean for Student Affairs", ""),
                ("Xiaolin Chang", "Vice Chancellor for Government Relations", "TKU"),
            ],
        ),
        ("H.E. Wesley W. Simina, President of the FSM, came.", [("Wesley W. Simina", "President of the FSM", "")]),
    ],
)
def test_offices(text: str, offices: list[tuple[str, str, str]]) -> None:
    assert offices_of(text) == offices
