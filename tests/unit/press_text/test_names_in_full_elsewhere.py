"""Bodies under a short name where the person stands, and in full elsewhere in the text."""

import pytest

from publish.readers.press_text.organizations.aliases import find_aliases
from publish.readers.press_text.organizations.before_brackets_chinese import name_begins
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.blocks import parse_lines


@pytest.mark.parametrize(
    ("before", "short", "name"),
    [
        ("和香港大学", "港大", "香港大学"),
        ("与港湾中文大学医院", "港中医院", "港湾中文大学医院"),
        ("日前访问澳门科技大学", "澳科大", "澳门科技大学"),
        ("海湾大学与东山理工大学", "东理工", "东山理工大学"),
        ("教育及青年发展局", "教青局", "教育及青年发展局"),
        ("中国与海外商会联合会", "中海商联", "中国与海外商会联合会"),
        ("联合国世界粮食计划署", "WFP", "联合国世界粮食计划署"),
        ("主办单位为东山市律师协会", "律协", "东山市律师协会"),
    ],
)
def test_the_name_before_a_bracket_begins_behind_what_joins_it(before: str, short: str, name: str) -> None:
    assert before[name_begins(before, short) :] == name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Nord Shipping Group", "Nord Shipping (Group) Co., Ltd.", True),
        ("Nord Group", "Nord Group of Companies", True),
        ("Nord Shipping", "Nord Harbour Co., Ltd.", False),
        ("海岭集团", "海岭石油工业集团有限公司", True),
        ("东航工业集团", "东山航天工业(集团)有限公司", True),
        ("中岭集团", "中岭证券股份有限公司", False),
        ("市国资委", "东山市国资委", True),
        ("市国资委", "中国国资委", False),
    ],
)
def test_company_forms_make_no_other_organization(one: str, other: str, *, same: bool) -> None:
    assert same_organization(one, other, []) is same


def test_letters_of_another_language_count_where_the_text_uses_them_alone() -> None:
    text = "The Marine and Water Bureau (DSAMA) met us.\n\nMs. Chan, Deputy Director of DSAMA, spoke.\n"
    assert ("Marine and Water Bureau", "DSAMA") in find_aliases(parse_lines(text))
    assert find_aliases(parse_lines(text.replace("of DSAMA", "of the bureau"))) == []


def test_a_bureau_is_known_by_the_zone_it_belongs_to() -> None:
    text = "The Harbour Services Bureau of the Delta Zone met us. The Director of the Harbour Services Bureau spoke.\n"
    assert ("Harbour Services Bureau of the Delta Zone", "Harbour Services Bureau") in find_aliases(parse_lines(text))
    two = text + "\nThe Harbour Services Bureau of the Fjord Zone came too.\n"
    assert find_aliases(parse_lines(two)) == []


def test_an_organization_is_known_by_both_names() -> None:
    text = "东山理工大学与北湾医科大学（北医大）签约。\n\n北医大校长李明、东山理工大学校长王强出席签约仪式。\n"
    named = [[r.text for r in fact.names["zh"]] for fact in read_facts(text).organizations]
    assert ["北湾医科大学", "北医大"] in named
