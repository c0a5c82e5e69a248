import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosts_chinese import stated_hosts


@pytest.mark.parametrize("dateline", ["（洛桑，2026年6月3日）", "（本报洛桑6月3日讯）", "【洛桑6月3日电】", ""])
def test_a_dateline_is_no_part_of_the_host(dateline: str) -> None:
    text = f"{dateline}瑞士联邦钟表工业联合会与上海市知识产权局于6月3日在洛桑共同举办圆桌会。"
    found = stated_hosts(Run(1, 0, text, "zh"))
    assert [each.name for each in found] == ["瑞士联邦钟表工业联合会", "上海市知识产权局"]
