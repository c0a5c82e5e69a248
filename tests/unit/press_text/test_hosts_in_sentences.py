"""Hosts in running sentences: ministries named by their fields, seats, A同B, thanks, whose house and product."""

import pytest

from tests.hosts_read import hosts_of


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "5月8日,潮汐对话在海川举行。对话由海川能源局、北陆气候、能源和公用事业部指导,海川大学主办。",
            ["host 海川大学", "supporter 北陆气候、能源和公用事业部", "supporter 海川能源局"],
        ),
        (
            "由海川文物局与北陆共和国文化和体育部主办、设在南湾的北陆美术馆承办的展览5月8日在海川开幕。",
            ["co-host 北陆共和国文化和体育部", "co-host 海川文物局", "organizer 北陆美术馆"],
        ),
        ("5月8日,海川商会同北陆协会在南湾举办研讨会。", ["co-host 北陆协会", "co-host 海川商会"]),
        ("5月8日,海川商会和北陆协会共同在南湾举办研讨会。", ["co-host 北陆协会", "co-host 海川商会"]),
        (
            "5月8日,海川商会在南湾举办晚宴,北陆银行、海川航空公司赞助本次活动。",
            ["host 海川商会", "supporter 北陆银行", "supporter 海川航空公司"],
        ),
        (
            "5月8日,海川商会在南湾举办晚宴。感谢北陆银行和海川航空公司对本次活动的支持。",
            ["host 海川商会", "supporter 北陆银行", "supporter 海川航空公司"],
        ),
        (
            "5月8日,海川商会在南湾举办晚宴。北陆银行、海川航空公司为特别支持单位。",
            ["host 海川商会", "supporter 北陆银行", "supporter 海川航空公司"],
        ),
        ("5月8日,潮汐论坛在南湾开幕。主办方海川商会邀请了十国代表。", ["host 海川商会"]),
        ("5月8日,潮汐论坛在南湾开幕。作为论坛的承办单位,海川大学将继续出力。", ["organizer 海川大学"]),
        (
            "5月8日,潮汐日在南湾举行,活动由海川教育部与北陆大使馆组织,南湾大学协办。",
            ["co-host 北陆大使馆", "co-host 海川教育部", "co-organizer 南湾大学"],
        ),
        ("5月8日,音乐会在南湾举行,由北陆大使馆与海川乐团联合呈献。", ["co-host 北陆大使馆", "co-host 海川乐团"]),
        ("5月8日晚,北陆大使馆在官邸设宴招待来访的企业代表团。", ["host 北陆大使馆"]),
        ("(海川,5月8日)海川泵业有限公司今日在南湾展会上发布新一代水泵。", ["host 海川泵业有限公司"]),
        ("5月8日,揭牌仪式在海川市立医院东院区举行。仪式由副院长孙涛主持。", ["host 海川市立医院"]),
        ("5月8日,揭牌仪式在海川市立医院东院区举行。仪式由南湾大学副校长孙涛主持。", []),
        ("5月8日,潮汐论坛由联合国教科文组织、海川大学主办。", ["co-host 海川大学", "co-host 联合国教科文组织"]),
    ],
)
def test_hosts_of_chinese_sentences(text: str, hosts: list[str]) -> None:
    assert hosts_of(text) == hosts
