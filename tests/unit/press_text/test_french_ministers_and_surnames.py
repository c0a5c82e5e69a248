"""French ministers of several fields, heads of government, surnames alone in Chinese beside French names in full."""

from publish.readers.press_text.reading import read_facts
from tests.people_read import people_in

_TEXT = """Inauguration de l’Institut Confucius de l’Université de Fjordie

L’Institut Confucius de l’Université de Fjordie a été inauguré le 10 juillet dans la capitale.
Étaient présents M. Jorge Bom Jesus, Premier ministre de Fjordie, Mme Julie Martin, ministre du Tourisme, \
de la Culture et de l’Industrie, M. Peregrino Costa, président de l’Université de Fjordie, et M. Xie Hong, président \
de l’Université de Delta.

海外大学孔子学院揭牌
7月10日，孔子学院揭牌仪式举行。总理热苏斯、德尔塔大学校长谢红、海外大学校长科斯塔、孔子学院中方院长李祥坤出席。
"""


def test_ministers_keep_all_their_fields() -> None:
    assert people_in(_TEXT, "fr")[1] == ("Julie Martin", ["ministre du Tourisme, de la Culture et de l’Industrie"], "")


def test_heads_of_government_and_clear_surnames_are_matched() -> None:
    names = {tuple(reading.text for reading in person.names.values()) for person in read_facts(_TEXT).people}
    assert {frozenset(pair) for pair in names if len(pair) == 2} == {
        frozenset(("热苏斯", "Jorge Bom Jesus")),
        frozenset(("谢红", "Xie Hong")),
        frozenset(("科斯塔", "Peregrino Costa")),
    }
