"""Offices in English lists: announced before the names, shared from before or behind, fields and legal forms."""

import pytest

from tests.people_read import Person, people_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "The Under Secretary for Home Affairs, Youth and Sports, Mr Chan Tai-man, and the Consul General of Norland"
            " in Hong Kong, Ms Berit Aas, officiated at the ceremony.",
            [
                ("Chan Tai-man", ["Under Secretary for Home Affairs, Youth and Sports"], ""),
                ("Berit Aas", ["Consul General of Norland in Hong Kong"], ""),
            ],
        ),
        (
            "Other guests included the Deputy Director of the Hong Kong Design Council, Ms Ho Wing-yan; the President"
            " of Arbo Textiles Association, Dr Lars Holm; and the Chairman of the Tung Wah Museum, Mr Leung Wai-kei.",
            [
                ("Ho Wing-yan", ["Deputy Director"], "Hong Kong Design Council"),
                ("Lars Holm", ["President"], "Arbo Textiles Association"),
                ("Leung Wai-kei", ["Chairman"], "Tung Wah Museum"),
            ],
        ),
        (
            "The Ambassador of China to Norland, H.E. Dr Wang Long, the Mayor of Lund, Ms Tory Whanau, and the Chief"
            " Executive of NTE, Mr Peter Crisp, attended the opening.",
            [
                ("Wang Long", ["Ambassador of China to Norland"], ""),
                ("Tory Whanau", ["Mayor of Lund"], ""),
                ("Peter Crisp", ["Chief Executive"], "NTE"),
            ],
        ),
        (
            "Guests heard Dr Li Ming, Director of Surgery, and Ms Anna Weber, Head of Nursing, from Charité Lund.",
            [("Li Ming", ["Director of Surgery"], "Charité Lund"), ("Anna Weber", ["Head of Nursing"], "Charité Lund")],
        ),
        (
            "Mr Paul Wong, the Chairman of Arbo Society, Mr John Lee, the Director of Lund Museum, and Ms Ann Ho, the"
            " Curator of the Silk Museum, attended.",
            [
                ("Paul Wong", ["Chairman"], "Arbo Society"),
                ("John Lee", ["Director"], "Lund Museum"),
                ("Ann Ho", ["Curator"], "Silk Museum"),
            ],
        ),
        (
            "Also present were Peter Hall, Dean of the Law School of Norland University, and, from Eastland University,"
            " Fang Ping, Head of the Library, and He Qiang, Director of the Student Office.",
            [
                ("Peter Hall", ["Dean of the Law School"], "Norland University"),
                ("Fang Ping", ["Head of the Library"], "Eastland University"),
                ("He Qiang", ["Director of the Student Office"], "Eastland University"),
            ],
        ),
        (
            "Talks were given by Dr. Anna Berg, Head of the Wound Unit, and Dr. Priya Nair, Consultant Surgeon, both of"
            " Norland Royal Hospital.",
            [
                ("Anna Berg", ["Head of the Wound Unit"], "Norland Royal Hospital"),
                ("Priya Nair", ["Consultant Surgeon"], "Norland Royal Hospital"),
            ],
        ),
        (
            "Consul General Zhang Wei and Consul Du Qian of the Chinese Consulate General in Perth joined.",
            [
                ("Zhang Wei", ["Consul General"], "Chinese Consulate General in Perth"),
                ("Du Qian", ["Consul"], "Chinese Consulate General in Perth"),
            ],
        ),
        (
            "The panellists were Mr. Luo Jian, Managing Director of Sea Lines (Netherlands) B.V., Ms. Rita Bo, CEO of"
            " Vino Rosso S.p.A., and Mr. Yu Qing, Manager of Norland Steel A.S. Mr. Luo said it was fine.",
            [
                ("Luo Jian", ["Managing Director"], "Sea Lines (Netherlands) B.V."),
                ("Rita Bo", ["CEO"], "Vino Rosso S.p.A."),
                ("Yu Qing", ["Manager"], "Norland Steel A.S."),
            ],
        ),
        (
            "Mr. Luo Wei, Director of Northport Bureau of Culture, Radio, Press, Publication and Tourism, hosted it.",
            [("Luo Wei", ["Director"], "Northport Bureau of Culture, Radio, Press, Publication and Tourism")],
        ),
        (
            "Dr Emma Kelly, Head of the School of Food and Nutritional Sciences of NLU, spoke.",
            [("Emma Kelly", ["Head of the School of Food and Nutritional Sciences"], "NLU")],
        ),
        (
            "The talks were led by Prof. Timo Heikkinen, Rector of Aalto Design School, and Ms Anna Holm, Design"
            " Director of Iittala, on Monday.",
            [("Timo Heikkinen", ["Rector"], "Aalto Design School"), ("Anna Holm", ["Design Director"], "Iittala")],
        ),
        (
            "The paper was signed by the Dean of the Institute of Marine Research of the University of Lisbon, Dr Pedro"
            " Santos, on Monday.",
            [("Pedro Santos", ["Dean of the Institute of Marine Research"], "University of Lisbon")],
        ),
        (
            "Mr. Willem Visser, Chief Commercial Officer of the Port of Esbjerg Authority, and Mr. Jan Smit, Alderman"
            " for Housing of the Municipality of Arnhem, spoke.",
            [
                ("Willem Visser", ["Chief Commercial Officer"], "Port of Esbjerg Authority"),
                ("Jan Smit", ["Alderman for Housing"], "Municipality of Arnhem"),
            ],
        ),
    ],
)
def test_offices_in_lists(text: str, people: list[Person]) -> None:
    assert people_in(text, "en") == people
