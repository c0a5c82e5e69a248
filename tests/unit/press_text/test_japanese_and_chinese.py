"""A text in Japanese and simplified Chinese: which line is in which, and who is who in both."""

from __future__ import annotations

from publish.readers.press_text.reading import read_facts

_TEXT = """舞浜市・濱連市 友好都市提携30周年記念交流会／舞滨市·滨连市缔结友好城市30周年纪念交流会
舞浜市は2027年5月8日、舞浜赤れんがホール（千葉県舞浜市）において、友好都市提携30周年を記念する交流会を開催しました。主催は舞浜市、共催は濱連市人民政府外事弁公室、後援は舞浜日中友好協会です。
2027年5月8日，舞滨市在舞滨红砖礼堂举行了缔结友好城市30周年纪念交流会。活动由舞滨市主办，滨连市人民政府外事办公室协办，舞滨日中友好协会支持。
会場：舞浜赤れんがホール
地点：舞滨红砖礼堂
出席者
出席者名单
舞浜市長　鴨田 秋津
舞滨市长　鸭田秋津
舞浜市市民文化環境部長　小西 佳代子
舞滨市市民文化环境部部长　小西佳代子
濱連市人民政府外事弁公室主任　李 春梅
滨连市人民政府外事办公室主任　李春梅
中華人民共和国駐大阪総領事館領事　陳 暁東
中华人民共和国驻大阪总领事馆领事　陈晓东
鴨田市長は「30年間の交流は、市民一人ひとりが築いたものです」と述べました。
鸭田市长表示：“30年的交流，是每一位市民共同建立的。”
"""


def test_a_headline_of_two_languages_is_taken_apart() -> None:
    title = next(block for block in read_facts(_TEXT).blocks if block.kind == "title")
    assert [(run.language, run.text) for run in title.runs] == [
        ("ja", "舞浜市・濱連市 友好都市提携30周年記念交流会"),
        ("zh", "舞滨市·滨连市缔结友好城市30周年纪念交流会"),
    ]


def test_people_are_found_in_both() -> None:
    people = [{tag: name.text for tag, name in person.names.items()} for person in read_facts(_TEXT).people]
    assert people == [
        {"ja": "鴨田 秋津", "zh": "鸭田秋津"},
        {"ja": "小西 佳代子", "zh": "小西佳代子"},
        {"ja": "李 春梅", "zh": "李春梅"},
        {"ja": "陳 暁東", "zh": "陈晓东"},
    ]


def test_japanese_offices_end_where_the_body_does() -> None:
    offices = [
        (person.positions["ja"][0].text, person.organizations["ja"].text if "ja" in person.organizations else "")
        for person in read_facts(_TEXT).people
    ]
    assert offices == [
        ("舞浜市長", ""),
        ("市民文化環境部長", "舞浜市"),
        ("主任", "濱連市人民政府外事弁公室"),
        ("領事", "中華人民共和国駐大阪総領事館"),
    ]


def test_hosts_and_place_are_told_in_both() -> None:
    facts = read_facts(_TEXT)
    assert [(host.role, {tag: name.text for tag, name in host.names.items()}) for host in facts.hosts] == [
        ("host", {"ja": "舞浜市", "zh": "舞滨市"}),
        ("co-host", {"ja": "濱連市人民政府外事弁公室", "zh": "滨连市人民政府外事办公室"}),
        ("supporter", {"ja": "舞浜日中友好協会", "zh": "舞滨日中友好协会"}),
    ]
    places = {tag: place.text for tag, place in facts.places.items()}
    assert places == {"ja": "舞浜赤れんがホール", "zh": "舞滨红砖礼堂"}
