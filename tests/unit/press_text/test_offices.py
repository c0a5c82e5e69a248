import pytest

from publish.readers.press_text.offices.after_english import read_after
from publish.readers.press_text.offices.chinese import split_office
from publish.readers.press_text.offices.english import read_before


@pytest.mark.parametrize(
    ("office", "organization", "position"),
    [
        ("世界知识产权组织中国办事处主任", "世界知识产权组织中国办事处", "主任"),
        ("国家知识产权局知识产权运用促进司副司长", "国家知识产权局", "知识产权运用促进司副司长"),
        ("英国外交发展部中国和东亚司司长", "英国外交发展部", "中国和东亚司司长"),
        ("日本贸易振兴机构北京代表处知识产权部部长", "日本贸易振兴机构北京代表处", "知识产权部部长"),
        ("某某科技有限公司教育部经理", "某某科技有限公司", "教育部经理"),
        ("中国驻英国大使", "", "中国驻英国大使"),
        ("英国前商务大臣", "", "英国前商务大臣"),
        ("澳大校長", "澳大", "校長"),
        ("商会理事会主席", "商会", "理事会主席"),
        ("理事会副主席", "", "理事会副主席"),
    ],
)
def test_a_chinese_office_is_taken_apart(office: str, organization: str, position: str) -> None:
    body, _, rest, offset = split_office(office, (), False)
    assert (body, rest) == (organization, position)
    assert office[offset : offset + len(rest)] == rest


@pytest.mark.parametrize(
    ("words", "positions", "organization"),
    [
        ("Director of the WIPO Office in China", ["Director"], "WIPO Office in China"),
        ("Vice President, Beijing IP Court", ["Vice President"], "Beijing IP Court"),
        ("Chairman and IP Manager, Healinno Co., Ltd.", ["Chairman", "IP Manager"], "Healinno Co., Ltd."),
        ("Director at the Foreign, Commonwealth & Trade Office", ["Director"], "Foreign, Commonwealth & Trade Office"),
        ("Secretary of State for Arts, Design and Skills", ["Secretary of State for Arts, Design and Skills"], None),
        ("Head of the IP Department, JETRO Beijing Office", ["Head of the IP Department"], "JETRO Beijing Office"),
        ("Chinese Ambassador to Portugal", ["Chinese Ambassador to Portugal"], None),
        ("President of AmBiz Southport", ["President"], "AmBiz Southport"),
        ("barrister from Hong Kong", ["barrister"], None),
        ("Chairman of the Board of Governors", ["Chairman of the Board of Governors"], None),
    ],
)  # fmt: skip
def test_an_english_office_is_taken_apart(words: str, positions: list[str], organization: str | None) -> None:
    found, body, _ = read_after(words, ())
    assert [text for text, _ in found] == positions
    assert (body[0] if body else None) == organization


def test_an_office_before_the_name() -> None:
    positions, body = read_before("UM Rector", {"UM"})
    assert [text for text, _ in positions] == ["Rector"] and body is not None and body[0] == "UM"
