"""French, German, Spanish and Japanese sentences: who held it or received whom, and where."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "hosts", "place"),
    [
        (
            "Le 16 mai 2024, l’Université de Lund et l’Institut Holm ont organisé à la Maison de la culture un gala.",
            [("Université de Lund", "co-host"), ("Institut Holm", "co-host")],
            "Maison de la culture",
        ),
        ("Ils ont été accueillis l'après-midi par l'Université Lorand (ELTE).", [("Université Lorand", "host")], ""),
        (
            "Le 16 juin, l’Institut Holm de Panama, fruit d’une longue collaboration, a organisé dans sa salle de "
            "conférence multifonctionnelle une double cérémonie.",
            [("Institut Holm de Panama", "host")],
            "salle de conférence multifonctionnelle",
        ),
        ("L’Institut a été inauguré le 10 juillet au siège du parlement, dans la capitale.", [], "siège du parlement"),
        ("Le forum s’est tenu à Pékin du 16 au 18 mai.", [], "Pékin"),
        ("En déplacement en Namibie, le président a signé une lettre d’intention.", [], "Namibie"),
        (
            "Am 16. Mai 2024 veranstaltete die Gesellschaft im Rathaus der Stadt Lund ein Symposium für alle und "
            "mit allen.",
            [],
            "Rathaus der Stadt Lund",
        ),
        (
            "El 16 de mayo de 2024, la Universidad de Lund celebró en el Salón de Actos un foro sobre derecho.",
            [("Universidad de Lund", "host")],
            "Salón de Actos",
        ),
        (
            "5月16日夜、駐日北陸大使館で訪中団の壮行会が開かれた。主催した大使館側からは公使らが出席した。",
            [("駐日北陸大使館", "host")],
            "駐日北陸大使館",
        ),
        (
            "海川大学は5月16日、海川キャンパスの大講堂で「港湾フォーラム」を開催しました。",
            [("海川大学", "host")],
            "海川キャンパスの大講堂",
        ),
        ("記念する式典が5月16日、海川市のホテルニュー海川であった。", [], "海川市のホテルニュー海川"),
        ("5月16日、海川国際会展中心にて交流会を開催いたしました。", [], "海川国際会展中心"),
        (
            "5月16日、駐大阪北陸総領事館主催のレセプションが市内のホテルで開かれた。",
            [("駐大阪北陸総領事館", "host")],
            "",
        ),
    ],
)
def test_told(text: str, hosts: list[tuple[str, str]], place: str) -> None:
    facts = read_facts(text)
    assert [(r.text, host.role) for host in facts.hosts for r in host.names.values()] == hosts
    assert [reading.text for reading in facts.places.values()] == ([place] if place else [])


def test_days_in_spanish() -> None:
    date = read_facts("El acto, organizado por la Embajada de Norland, tuvo lugar el 16 de mayo de 2024.").date
    assert date is not None and date.iso == "2024-05-16"
