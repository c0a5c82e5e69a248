"""Offices of French and German people with departments and fields, and what the sentences say they did."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.people import european
from publish.readers.press_text.people.parts import office_end, office_start, parts_in_run, settle


def _offices(language: str, text: str) -> list[tuple[str, list[str], str]]:
    found = []
    for mention in european.find_people(Run(1, 0, text, language)):
        office = mention.office
        assert all(text[at:].startswith(position) for position, at in office.positions)
        assert office.organization is None or text[office.organization[1] :].startswith(office.organization[0])
        body = office.organization[0] if office.organization else ""
        found.append((mention.name, [position for position, _ in office.positions], body))
    return found


def _parts(language: str, text: str) -> list[tuple[str, list[str]]]:
    run = Run(1, 0, text, language)
    people = european.find_people(run)
    found = parts_in_run(run, [(office_start(m), m.start, max(m.end, office_end(m))) for m in people])
    return [(who.name, [part.kind for part in settle(parts, False)]) for who, parts in zip(people, found, strict=True)]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("fr", "La doyenne de la Faculté de droit, Mme Inès Morel, a parlé.",
         [("Inès Morel", ["doyenne de la Faculté de droit"], "")]),
        ("fr", "Mme Inès Morel, cheffe de la division Climat de Nordbank SA, a parlé.",
         [("Inès Morel", ["cheffe de la division Climat"], "Nordbank SA")]),
        ("fr", "La directrice des sports de la Ville de Brest, Inès Morel, a parlé.",
         [("Inès Morel", ["directrice des sports"], "Ville de Brest")]),
        ("fr", "M. Luc Petit, directeur du laboratoire d'optique de l'Université de Brest, a parlé.",
         [("Luc Petit", ["directeur du laboratoire d'optique"], "Université de Brest")]),
        ("fr", "Inès Morel, responsable du centre, et le journaliste Luc Petit (Radio Brest) ont parlé.",
         [("Inès Morel", ["responsable du centre"], ""), ("Luc Petit", ["journaliste"], "Radio Brest")]),
        ("fr", "La ministre déléguée chargée de la Mer, Mme Inès Morel, et la ministre ivoirienne du Port, Awa Koné.",
         [("Inès Morel", ["ministre déléguée chargée de la Mer"], ""),
          ("Awa Koné", ["ministre ivoirienne du Port"], "")]),
        ("fr", "Une délégation de l'Université de Tartu conduite par sa vice-rectrice, Kristi Tamm, a visité Brest.",
         [("Kristi Tamm", ["vice-rectrice"], "Université de Tartu")]),
        ("fr", "Le directeur du Musée naval, le professeur Luc Petit, et la mer.",
         [("Luc Petit", ["directeur"], "Musée naval")]),
        ("fr", "Luc Petit, secrétaire général du Conseil de la mer et ancien ministre de la Pêche, a parlé.",
         [("Luc Petit", ["secrétaire général", "ancien ministre de la Pêche"], "Conseil de la mer")]),
        ("fr", "Le discours de la ministre de la Pêche a été lu par sa directrice de cabinet, Inès Morel.",
         [("Inès Morel", ["directrice de cabinet"], "")]),
        ("fr", "Le forum a été ouvert par Mme Inès Morel. Ont suivi les débats.", [("Inès Morel", [], "")]),
        ("de", "Prof. Dr. Anna Weiß, Direktorin des Instituts für Meereskunde der Universität Kiel, sprach.",
         [("Anna Weiß", ["Direktorin des Instituts für Meereskunde"], "Universität Kiel")]),
        ("de", "Der Bremer Wirtschaftssenator Jens Wolter und Bundesministerin Carla Vogel sprachen.",
         [("Jens Wolter", ["Bremer Wirtschaftssenator"], ""), ("Carla Vogel", ["Bundesministerin"], "")]),
    ],
)  # fmt: skip
def test_what_belongs_to_the_position_and_what_is_the_body(
    language: str, text: str, people: list[tuple[str, list[str], str]]
) -> None:
    assert _offices(language, text) == people


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("fr", "M. Luc Petit, maire de Brest, a ouvert la cérémonie.", [("Luc Petit", ["opening"])]),
        ("fr", "Le forum a été ouvert par l'ambassadrice de Suisse, Mme Inès Morel.", [("Inès Morel", ["opening"])]),
        ("fr", "« La mer nous unit », a déclaré Inès Morel, présidente du Port, dans son mot de bienvenue.",
         [("Inès Morel", ["welcome"])]),
        ("fr", "Une table ronde, animée par Mme Inès Morel, a réuni M. Luc Petit, M. Paul Roy et Mme Awa Diop.",
         [("Inès Morel", ["moderator"]), ("Luc Petit", ["panel"]), ("Paul Roy", ["panel"]), ("Awa Diop", ["panel"])]),
        ("fr", "Ont pris la parole : M. Luc Petit, maire de Brest ; Mme Awa Diop, préfète du Finistère.",
         [("Luc Petit", ["address"]), ("Awa Diop", ["address"])]),
        ("fr", "M. Luc Petit et Mme Awa Diop ont signé l'accord en présence de M. Paul Roy.",
         [("Luc Petit", ["signatory"]), ("Awa Diop", ["signatory"]), ("Paul Roy", ["witness"])]),
        ("fr", "La soirée s'est tenue en présence de M. Paul Roy, de Mme Awa Diop et du professeur Luc Petit.",
         [("Paul Roy", ["attendee"]), ("Awa Diop", ["attendee"]), ("Luc Petit", ["attendee"])]),
        ("fr", "M. Luc Petit a accueilli une délégation conduite par Mme Awa Diop.",
         [("Luc Petit", ["host_reception"]), ("Awa Diop", ["delegation_head"])]),
        ("fr", "La professeure Inès Morel a prononcé la conférence inaugurale.", [("Inès Morel", ["keynote"])]),
        ("fr", "Mme Inès Morel et M. Luc Petit ont servi de témoins. M. Paul Roy a coupé le ruban.",
         [("Inès Morel", ["witness"]), ("Luc Petit", ["witness"]), ("Paul Roy", ["officiating"])]),
        ("de", "Die Rektorin, Frau Anna Weiß, begrüßte alle. Grußworte sprachen Herr Jens Wolter und Frau Eva Lang.",
         [("Anna Weiß", ["welcome"]), ("Jens Wolter", ["address"]), ("Eva Lang", ["address"])]),
        ("de", "Den Festvortrag hielt Prof. Dr.-Ing. Max Krüger. Durch das Programm führte die Journalistin Eva Lang.",
         [("Max Krüger", ["keynote"]), ("Eva Lang", ["moderator"])]),
    ],
)  # fmt: skip
def test_what_people_did(language: str, text: str, parts: list[tuple[str, list[str]]]) -> None:
    assert _parts(language, text) == parts
