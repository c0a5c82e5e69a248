"""English sentences: who holds an event with words between verb and `by`, whose head receives; houses within houses."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "The show, sponsored jointly by the Lund Museum and the Baltic Gallery, opened on 9 May.",
            [("Lund Museum", "co-host"), ("Baltic Gallery", "co-host")],
        ),
        (
            "A dinner in honour of thirty years of friendship between the two cities was given by the Lund Council.",
            [("Lund Council", "host")],
        ),
        (
            "The forum was held today at the Lund Congress Centre, with the Baltic Academy of Sciences and the "
            "Norland Society of Engineers as its guiding bodies.",
            [("Baltic Academy of Sciences", "supporter"), ("Norland Society of Engineers", "supporter")],
        ),
        (
            "The workshop was organised within the framework of the Ocean Project by the Norland Institute of Fish.",
            [("Norland Institute of Fish", "host")],
        ),
        ("The show was held at the gallery run by the Holm Foundation.", []),
        ("The Institute is run jointly by Lund University and Harbour University.", []),
        (
            "The forum – jointly hosted by Lund University and the Harbour District Government – was held on 9 May.",
            [("Lund University", "co-host"), ("Harbour District Government", "co-host")],
        ),
        (
            "The Department of Justice and the Lund Arbitration Centre jointly held a seminar on 9 May.",
            [("Department of Justice", "co-host"), ("Lund Arbitration Centre", "co-host")],
        ),
        (
            "The forum, whose hosts this year were the Lund Law Society and the Norland Bar Association, closed.",
            [("Lund Law Society", "co-host"), ("Norland Bar Association", "co-host")],
        ),
        (
            "The show was hosted by the Lund Museum as well as the Baltic Gallery.",
            [("Lund Museum", "co-host"), ("Baltic Gallery", "co-host")],
        ),
        (
            "Two days after A House had been opened in Oslo, the Lund Court of Arbitration hosted in Lund the opening.",
            [("Lund Court of Arbitration", "host")],
        ),
        (
            "A delegation of Lund University paid a three-day visit to Harbour University.",
            [("Harbour University", "host")],
        ),
        (
            "The Lund Arbitration Centre was honoured to receive Judge Per Holm and his colleagues on 9 May.",
            [("Lund Arbitration Centre", "host")],
        ),
        ("Lund Museum Director Per Holm met with the visitors on 9 May.", [("Lund Museum", "host")]),
        ("Ann Lee, Director of the Baltic Institute, received Per Holm and his team.", [("Baltic Institute", "host")]),
        ("The delegation called on the Mayor of Lund.", []),
        (
            "Okayama University and Northeast Normal University (NENU) held a ceremony on 9 May.",
            [("Okayama University", "co-host"), ("Northeast Normal University", "co-host")],
        ),
    ],
)
def test_hosts(text: str, hosts: list[tuple[str, str]]) -> None:
    found = [(r.text, host.role) for host in read_facts(text).hosts for r in host.names.values()]
    assert sorted(found) == sorted(hosts)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A talk took place on 9 May at the Consulate General of Norland in Shanghai.", "{} in Shanghai"),
        ("On 9 May 2011, at the Ministry of Health in Luanda, the two signed the protocol.", "Ministry of Health"),
        ("They signed it at the head office of Baltic Bank in Beijing.", "head office of Baltic Bank"),
        ("The house was opened at the Ritson campus of Lund University (LU).", "Ritson campus of Lund University"),
        (
            "The ceremony was held in Room 1406, Building 1, Tama Campus.",
            "Room 1406, Building 1, Tama Campus",
        ),
        (
            "A dinner was held at the Crown Restaurant in Sydney’s Chinatown on 9 May.",
            "Crown Restaurant in Sydney’s Chinatown",
        ),
        ("Two days after a house had been opened in Oslo, it hosted in Berlin the opening of another.", "Berlin"),
        ("During his visit to Namibia, the president signed a letter of intent.", "Namibia"),
        ("Thursday, 16 May 2024, Berlin – The two museums signed an agreement on loans.", "Berlin"),
        (
            "A delegation visited the Harbour Campus of Lund University.\nThe ceremony was held at Holm Hall.",
            "Holm Hall",
        ),
    ],
)
def test_places(text: str, place: str) -> None:
    found = [reading.text for reading in read_facts(text).places.values()]
    assert found and found[0].removesuffix(" (LU)").endswith(place.removeprefix("{}"))
