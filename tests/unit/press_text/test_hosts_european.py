import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.occasion.hosts_european import stated_hosts


@pytest.mark.parametrize(
    ("language", "text", "hosts"),
    [
        (
            "fr",
            "Le Forum, co-organisé par la Chambre de commerce de Lyon et l'université de Lyon, avec le soutien de la"
            " Ville de Lyon, s'est tenu le 14 juin.",
            [
                ("Chambre de commerce de Lyon", "co-host"),
                ("université de Lyon", "co-host"),
                ("Ville de Lyon", "supporter"),
            ],
        ),
        ("fr", "Organisé par l'Institut des eaux le 3 mai, il a réuni 40 personnes.", [("Institut des eaux", "host")]),
        ("de", "veranstaltet von der Handelskammer Hamburg, mit 150 Gästen.", [("Handelskammer Hamburg", "host")]),
        (
            "es",
            "organizado por la Cámara de Comercio y la Universidad de Valencia.",
            [("Cámara de Comercio", "host"), ("Universidad de Valencia", "host")],
        ),
        ("fr", "Le Forum s'est tenu à Lyon.", []),
    ],
)
def test_hosts_as_stated(language: str, text: str, hosts: list[tuple[str, str]]) -> None:
    found = stated_hosts(Run(1, 0, text, language))
    assert [(held.name, held.role) for held in found] == hosts
    assert all(text[held.start :].startswith(held.name) for held in found)
