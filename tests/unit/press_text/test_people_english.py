"""Who a English sentence names, with which office: forms seen in real releases, in invented ones."""

import pytest

from tests.people_read import Person, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister of Culture Luo Shuping, Norland Ambassador to the United States Cui Tianming and Consul General"
            " of Norland in New York Zhang Qiming sent letters.",
            [
                ("Luo Shuping", ["Minister of Culture"], ""),
                ("Cui Tianming", ["Norland Ambassador to the United States"], ""),
                ("Zhang Qiming", ["Consul General of Norland in New York"], ""),
            ],
        ),
        ("Guests included Director of NORMET Thomas P. Hale.", [("Thomas P. Hale", ["Director"], "NORMET")]),
        (
            "Dean Li Shengwei, Zhu Hong, Minister for Trade, Yan Jun, Vice Dean, and He Ning, VP of Nordic Steel Group,"
            " attended the meeting.",
            [
                ("Li Shengwei", ["Dean"], ""),
                ("Zhu Hong", ["Minister for Trade"], ""),
                ("Yan Jun", ["Vice Dean"], ""),
                ("He Ning", ["VP"], "Nordic Steel Group"),
            ],
        ),
        (
            "The delegation met Li Xinyi, General Director of Sophia University's Liaison Office.",
            [("Li Xinyi", ["General Director of Sophia University's Liaison Office"], "Sophia University")],
        ),
        (
            "Zhou Xiaoran, counsellor of the Department of European Affairs of the MOFTEC, spoke.",
            [("Zhou Xiaoran", ["counsellor of the Department of European Affairs"], "MOFTEC")],
        ),
        (
            "The Norland Embassy in the United States Minister Liu Guangyi, officials and others came.",
            [("Liu Guangyi", ["Minister"], "Norland Embassy in the United States")],
        ),
        (
            "Jeff Malone, President of Business Norland and representatives of local departments such as Wuhan, spoke.",
            [("Jeff Malone", ["President"], "Business Norland")],
        ),
        (
            "Li Quan, vice-minister of the Ministry of Culture, hailed the museum as a bridge.",
            [("Li Quan", ["vice-minister"], "Ministry of Culture")],
        ),
        (
            "Mike Downs, Director of the Missouri Department of Commerce, attended.",
            [("Mike Downs", ["Director"], "Missouri Department of Commerce")],
        ),
    ],
)
def test_people_of_a_sentence(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Partners of Hale & Gong including Zhang Hongyi, Wu Lei and Hu Ke joined the discussion.",
            [("Zhang Hongyi", ["Partner"], "Hale & Gong"), ("Wu Lei", ["Partner"], "Hale & Gong"),
             ("Hu Ke", ["Partner"], "Hale & Gong")],
        ),
        (
            "Vice Presidents Li Ming and Wang Tao attended the meeting.",
            [("Li Ming", ["Vice President"], ""), ("Wang Tao", ["Vice President"], "")],
        ),
        (
            "The agreement was signed by Norland Grain Association, represented by its President Xi Datong, and Caspian"
            " Council, represented by Emil Hasan, Director General.",
            [("Xi Datong", ["President"], "Norland Grain Association"),
             ("Emil Hasan", ["Director General"], "Caspian Council")],
        ),
        ("Secretary for Justice Teresa Chan met the members.", [("Teresa Chan", ["Secretary for Justice"], "")]),
        ("Vice-President of the Norland Bar Anand Raj said so.", [("Anand Raj", ["Vice-President"], "Norland Bar")]),
        (
            "He signed with Vice President for Strategic Initiatives David Hale of University of Westland.",
            [("David Hale", ["Vice President for Strategic Initiatives"], "University of Westland")],
        ),
        (
            "Associate Professor Dr. Nguyen Van Minh (Vice Rector) came.",
            [("Nguyen Van Minh", ["Associate Professor", "Vice Rector"], "")],
        ),
        (
            "The delegation visited the University of Westland, where it was received by the university's"
            " vice-chancellor and president, Alex Zelin, and others.",
            [("Alex Zelin", ["vice-chancellor and president"], "University of Westland")],
        ),
        (
            "Min Zhou, Director of the Pacific Center to initiate cooperation, and Wang Jie, Secretary General of CBAC,"
            " firstly expressed thanks.",
            [("Min Zhou", ["Director"], "Pacific Center"), ("Wang Jie", ["Secretary General"], "CBAC")],
        ),
        (
            "Nick Hale, deputy vice-chancellor (strategy, College of Business and Law) of Westland University,"
            " spoke.",
            [("Nick Hale", ["deputy vice-chancellor (strategy, College of Business and Law)"],
              "Westland University")],
        ),
        ("At Leon's Queen Elisabeth's Birthday Party, guests from Los Angeles were present.", []),
    ],
)  # fmt: skip
def test_shared_and_bracketed_offices(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Guests included Prof. Lin Jian, Provost, Westland University; Prof. Yang Sheng, Prof. Zhen Yong and Prof."
            " Zhang Xing from Norland Academy of Engineering; and Prof. Haydn H.D. Chen, President of Tung University.",
            [
                ("Lin Jian", ["Provost"], "Westland University"),
                ("Yang Sheng", [], "Norland Academy of Engineering"),
                ("Zhen Yong", [], "Norland Academy of Engineering"),
                ("Zhang Xing", [], "Norland Academy of Engineering"),
                ("Haydn H.D. Chen", ["President"], "Tung University"),
            ],
        ),
        (
            "Vice Chairman, Cheng Siyuan, spoke. LIU Fei, the Co-Dean of the China-Norland School of Law (CNSL), and a"
            " group of students came.",
            [("Cheng Siyuan", ["Vice Chairman"], ""), ("LIU Fei", ["Co-Dean"], "China-Norland School of Law")],
        ),
    ],
)
def test_bodies_of_a_list(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "NSU members present also included Vice Rector Rui Marques; Tong Cheng, dean of the Faculty of Law; and"
            " Wang Ming, director of the Global Affairs Office.",
            [
                ("Rui Marques", ["Vice Rector"], "NSU"),
                ("Tong Cheng", ["dean of the Faculty of Law"], "NSU"),
                ("Wang Ming", ["director of the Global Affairs Office"], "NSU"),
            ],
        ),
        (
            "President of Portugal Xisto António Silva Costa came. The Honourable Chief Justice Andrew Cheung spoke.",
            [("Xisto António Silva Costa", ["President of Portugal"], ""), ("Andrew Cheung", ["Chief Justice"], "")],
        ),
        (
            "Mr Edmond Yeo, Chair of CIAC remarked that we are grateful to Lord Sheridan.",
            [("Edmond Yeo", ["Chair"], "CIAC"), ("Lord Sheridan", [], "")],
        ),
        (
            "Director of Chatfield House Robin Noble CMG spoke, as did Minister Counsellor Wang Yong from the Education"
            " Section of the Norland Embassy and Sir Paul Hale, Group Head of Affairs, Westland Bank.",
            [
                ("Robin Noble", ["Director"], "Chatfield House"),
                ("Wang Yong", ["Minister Counsellor"], "Norland Embassy"),
                ("Paul Hale", ["Group Head of Affairs"], "Westland Bank"),
            ],
        ),
    ],
)
def test_members_and_titles(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The new envoys are Norlandic Ambassador to China Dzhau Oratman, Ambassador of New Zealand to China Ulva"
            " Fearn and Consul General of China in New York Zhang Qiming.",
            [
                ("Dzhau Oratman", ["Norlandic Ambassador to China"], ""),
                ("Ulva Fearn", ["Ambassador of New Zealand to China"], ""),
                ("Zhang Qiming", ["Consul General of China in New York"], ""),
            ],
        ),
        (
            "Catherine West, Labour MP for Wood Green, board members Daisy Shen and Julian Fisher, and experts Li Ming"
            " and Wang Tao joined.",
            [
                ("Catherine West", ["Labour MP for Wood Green"], ""),
                ("Daisy Shen", ["board member"], ""),
                ("Julian Fisher", ["board member"], ""),
                ("Li Ming", [], ""),
                ("Wang Tao", [], ""),
            ],
        ),
        (
            "Richard Hooper, former Under-Secretary of State argued that growth would go on. Moazzam Malik, DG of the"
            " Pacific Directorate, agreed.",
            [
                ("Richard Hooper", ["former Under-Secretary of State"], ""),
                ("Moazzam Malik", ["DG of the Pacific Directorate"], ""),
            ],
        ),
    ],
)
def test_envoys_and_members(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We met Ms. Clara Ip, School Development Officer, Principal Yuen King Hang Alan, Mr. Jeff Sze, Political"
            " Assistant to the Secretary for Education, and Ruth Hale, Headteacher of Holly School.",
            [
                ("Clara Ip", ["School Development Officer"], ""),
                ("Yuen King Hang Alan", ["Principal"], ""),
                ("Jeff Sze", ["Political Assistant to the Secretary for Education"], ""),
                ("Ruth Hale", ["Headteacher"], "Holly School"),
            ],
        ),
        (
            "It was signed by Foreign Minister of Norland, Wang Yi and Deputy Agriculture and Food Security Minister"
            " Chan Foong Hin.",
            [
                ("Wang Yi", ["Foreign Minister of Norland"], ""),
                ("Chan Foong Hin", ["Deputy Agriculture and Food Security Minister"], ""),
            ],
        ),
    ],
)
def test_fields_schools_and_titles_within_names(text: str, expected: list[Person]) -> None:
    assert people(text) == expected


def test_roles_before_names_between_commas() -> None:
    text = "They invited the Consul General, Raymond Hale, and the Chairman of NorCham West, Benjamin Wong, on stage."
    assert people(text) == [("Raymond Hale", ["Consul General"], ""), ("Benjamin Wong", ["Chairman"], "NorCham West")]


def test_a_headline_names_nobody() -> None:
    assert people("Young Founders Cup Final Held in Linggang\nThe final was held on 3 May 2024.") == []
