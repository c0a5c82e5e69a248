"""Agreements told in Japanese and in French: titles, kinds and who signs."""

import pytest

from publish.readers.press_text.facts import Run
from publish.readers.press_text.programme import agreements_european, agreements_japanese


def _japanese(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(n.title, n.kind, n.parties) for n in agreements_japanese.named_things(Run(1, 0, text, "ja"))]


def _french(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(n.title, n.kind, n.parties) for n in agreements_european.named_things(Run(1, 0, text, "fr"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "式典で、南浦市と星野大学は「里山保全に関する覚書」に署名した。",
            [("里山保全に関する覚書", "signing", ("南浦市", "星野大学"))],
        ),
        (
            "南浦市（市長：森本健）と星野大学は4月2日、市民会館で防災に関する連携協定を締結した。",
            [("防災に関する連携協定", "signing", ("南浦市", "星野大学"))],
        ),
        (
            "星野大学と青葉銀行との間で共同研究契約が締結されました。",
            [("共同研究契約", "signing", ("星野大学", "青葉銀行"))],
        ),
        ("閉会式で参加者は「南浦宣言」を採択した。", [("南浦宣言", "signing", ())]),
        ("また、「棚田アトラス」プロジェクトが発表された。", [("「棚田アトラス」プロジェクト", "launch", ())]),
        ("星野大学は南浦海洋研究センターを設立した。", [("南浦海洋研究センター", "establishment", ())]),
        ("両市は昨年、友好協定を締結した。", []),
        ("今後、両者は協定を締結する予定である。", []),
    ],
)
def test_japanese(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _japanese(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le 4 mai, le Port de Brévan et l'Université d'Artois ont signé un protocole d'accord sur la pêche locale.",
            [("protocole d'accord sur la pêche locale", "signing", ("Port de Brévan", "Université d'Artois"))],
        ),
        (
            "La Ville de Brévan a signé avec l'Institut des Marées une convention relative aux digues.",
            [("convention relative aux digues", "signing", ("Ville de Brévan", "Institut des Marées"))],
        ),
        (
            "Un mémorandum d'entente entre le Port de Brévan et la Société des Phares a été signé.",
            [("mémorandum d'entente", "signing", ("Port de Brévan", "Société des Phares"))],
        ),
        (
            "Le Port de Brévan a lancé la Plateforme des marées et inauguré le Centre des gens de mer.",
            [("Plateforme des marées", "launch", ()), ("Centre des gens de mer", "establishment", ())],
        ),
        ("Les deux villes vont signer une convention.", []),
        ("Les participants ont salué l'accord conclu en 2019.", []),
    ],
)
def test_french(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _french(text) == expected
