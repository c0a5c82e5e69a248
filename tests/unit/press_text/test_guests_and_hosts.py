"""Of which side those are who come and receive: members of a delegation, who welcomes, who is accompanied."""

import pytest

from publish.readers.press_text.reading import read_facts


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "A delegation from Tide University visited Lund University on 3 May. The delegation comprised Anna Holm,"
            " Rector; Karl Berg, Director of the Library; and other staff.",
            [
                ("Anna Holm", "Rector", "Tide University", "attendee"),
                ("Karl Berg", "Director of the Library", "Tide University", "attendee"),
            ],
        ),
        (
            "Tide University hosted a delegation from the Oak Society on 3 May. President Anna Holm welcomed the"
            " visitors.",
            [("Anna Holm", "President", "Tide University", "host_reception")],
        ),
        (
            "Anna Holm, Rector of Tide University, accompanied by Karl Berg, visited Oak Shipping Limited on 3 May.",
            [("Anna Holm", "Rector", "Tide University", "delegation_head"), ("Karl Berg", "", "", "attendee")],
        ),
        (
            "5月3日，峡湾大学校长林致远一行访问橡树大学。橡树大学副校长高岚代表学校对来宾表示欢迎，并介绍了校史。",
            [
                ("林致远", "校长", "峡湾大学", "delegation_head"),
                ("高岚", "副校长", "橡树大学", "host_reception + remarks"),
            ],
        ),
        (
            "橡树大学副校长高岚对各位来宾表示欢迎。",
            [("高岚", "副校长", "橡树大学", "remarks")],
        ),
        (
            "橡树证券总经理沈国梁出席论坛。“我们很有信心。”沈总说。",
            [("沈国梁", "总经理", "橡树证券", "remarks")],
        ),
        (
            "橡树大学法学院欧阳静院长出席论坛。",
            [("欧阳静", "院长", "橡树大学", "attendee")],
        ),
    ],
)
def test_whose_people(text: str, people: list[tuple[str, str, str, str]]) -> None:
    found = [
        (
            next(iter(p.names.values())).text,
            " + ".join(held.text for several in p.positions.values() for held in several),
            "".join(body.text for body in p.organizations.values()),
            " + ".join(part.kind for part in p.parts),
        )
        for p in read_facts(text).people
    ]
    assert found == people
