"""Korean sentences: where it was, who held it."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts", "place"),
    [
        ("두 기관은 22일 서울시 종로구 주한북륙문화원에서 업무협약(MOU)을 체결했다.", [], "주한북륙문화원"),
        (
            "하천문화재단과 북륙대학교가 공동 주최한 포럼이 5월 16일 서울 하천회관에서 열렸다.",
            [("하천문화재단", "co-host"), ("북륙대학교", "co-host")],
            "서울 하천회관",
        ),
        (
            "포럼이 2024년 5월 16일 부산 하천관에서 개최됐다. 이번 행사는 부산항만공사가 주최하고 하천협회가 후원했다.",
            [("부산항만공사", "host"), ("하천협회", "supporter")],
            "부산 하천관",
        ),
    ],
)
def test_told(text: str, hosts: list[tuple[str, str]], place: str) -> None:
    facts = read_facts(text)
    assert [(r.text, host.role) for host in facts.hosts for r in host.names.values()] == hosts
    assert [reading.text for reading in facts.places.values()] == [place]
