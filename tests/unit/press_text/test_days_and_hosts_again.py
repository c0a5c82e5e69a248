"""Days told behind datelines and on lines of columns; provinces as hosts; what was not where it seems."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("中新网海川9月27日电 海川市外办27日通报，海川市与北陆市26日在海川签署备忘录。", "XXXX-09-26"),
        (
            "Lund and Oslo Sign\nResearch Office | 27 Mar, 2025\n"
            "The delegation was welcomed by Lund University on 26 March and held talks there.",
            "2025-03-26",
        ),
    ],
)
def test_days(text: str, day: str) -> None:
    date = read_facts(text).date
    assert date is not None
    assert (date.iso or f"XXXX-{date.month:02d}-{date.day:02d}") == day


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("It was signed in the course of a conference hosted by Shandong Province.", [("Shandong Province", "host")]),
        (
            "調印は威海市ではなく、省都の済南市で山東省が開催した発展大会の中で、10月16日に行われた。",
            [("山東省", "host")],
        ),
        (
            "Prof. Ann Lee, Director of the UNESCO Lund Office, received Prof. Per Holm, Secretary of the Board, and "
            "his team.",
            [("UNESCO Lund Office", "host")],
        ),
        (
            "The Lund Arbitration Centre, the Oslo Bar Association and three law firms jointly presented a seminar.",
            [("Lund Arbitration Centre", "co-host"), ("Oslo Bar Association", "co-host")],
        ),
        (
            "On 16 May, BritCham Southwest and the Lund Business Club hosted their Summer Party in Berlin.",
            [("BritCham Southwest", "co-host"), ("Lund Business Club", "co-host")],
        ),
        (
            "The Norland Medical Association's centenary conference was held on 16 May.",
            [("Norland Medical Association", "host")],
        ),
    ],
)
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    assert [(r.text, host.role) for host in read_facts(text).hosts for r in host.names.values()] == hosts


def test_on_its_campus() -> None:
    text = "On 6 May 2024, Lund University hosted a ceremony on its Tai Po campus at which it signed a memorandum."
    assert [reading.text for reading in read_facts(text).places.values()] == ["Tai Po campus"]
