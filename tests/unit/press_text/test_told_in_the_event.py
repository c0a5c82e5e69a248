"""What the event makes of the facts where the two look at a thing differently."""

from publish.model import Event, Role, SessionKind
from publish.readers.press_text.normalize.event import to_event
from publish.readers.press_text.reading import read_facts
from publish.readers.press_text.text.source import Source


def event_of(text: str) -> Event:
    lines = [("release.txt", number, line) for number, line in enumerate(text.splitlines(), 1)]
    return to_event(read_facts(text), Source(lines), "visit").event


def test_a_university_that_is_visited_is_the_venue_in_both_languages():
    event = event_of(
        "滨江大学校长林致远率团到访澳门大学，校长何静接待。\n"
        "A delegation led by Lin Zhiyuan, President of Binjiang University, visited the University of Macau.\n"
    )
    assert not event.city
    assert event.venue and dict(event.venue.name.items()) == {"zh": "澳门大学", "en": "University of Macau"}


def test_a_form_of_address_that_belongs_to_the_name_is_not_said_again():
    event = event_of("参加会议的有金桥律师事务所国际合伙人MEG女士、海岸律师事务所合伙人方洁。\n")
    said = [f"{person.name.get('zh')}{person.honorific.get('zh')}" for person in event.people]
    assert said == ["MEG女士None", "方洁None"]


def test_speeches_are_a_session_of_speeches():
    event = event_of(
        "2024年5月6日，港湾论坛在宁波举行。宁波市副市长林远、港湾协会会长周敏先后致辞。\n"
        "On 6 May 2024 the Harbour Forum was held in Ningbo. Lin Yuan, Vice Mayor of Ningbo, and Zhou Min, President "
        "of the Harbour Association, delivered remarks.\n"
    )
    assert SessionKind.OTHER not in {session.kind for session in event.sessions}


def test_who_leads_through_a_ceremony_makes_no_panel():
    event = event_of("2024年5月6日，港湾教师奖颁奖典礼在宁波举行。典礼由港湾电视台主持人周敏主持。\n")
    assert [(person.name.get("zh"), person.role) for person in event.people] == [("周敏", Role.MODERATOR)]
    assert not event.sessions


def test_who_receives_is_no_master_of_ceremonies() -> None:
    """Whoever receives a delegation goes into the event without a role, not as its host in the sense of 司仪."""
    event = event_of("北屿大学校长张明远率团访问西山大学，西山大学校长李若华、副校长王小青接待了代表团。")
    assert len(event.people) == 3
    assert not [person for person in event.people if person.role is Role.HOST]


def test_each_paper_has_the_signatories_of_its_clause() -> None:
    """Two papers, two pairs; of two papers in one list, the same pair signed both."""
    event = event_of(
        "北屿大学校长邵文远教授率团访问西山大学，西山大学校长谭咏青教授接待。邵文远校长与谭咏青校长签署《学术合作备忘录》；北屿大学海洋学院院长"
        "倪润明教授与西山大学工学院院长白凯青教授签署《海洋机械人实验室协议》和《学生交换协议》。"
    )
    signed = [[signer.person for signer in agreement.signatories] for agreement in event.agreements]
    assert signed == [
        ["shao-wenyuan", "tan-yongqing"],
        ["ni-runming", "bai-kaiqing"],
        ["ni-runming", "bai-kaiqing"],
    ]


def test_the_city_of_a_dateline_is_no_shout() -> None:
    """Capitals belong to the dateline; the cover has the city as a sentence has it."""
    event = event_of("BEIJING, 3 June 2026 — The Embassy of Norland held a forum on trade. Some 80 guests took part.")
    assert event.city["en"] == "Beijing"
    event = event_of("DONG'AO, 3 June 2026 – The United Nations Oceans Agency held a forum in Dong'ao.")
    assert event.city["en"] == "Dong'ao"


def test_who_says_it_is_no_part_of_a_figure() -> None:
    """The label of a figure begins behind the verb of saying."""
    event = event_of(
        "2026年6月3日，诺兰德驻华大使馆举办论坛。张明大使致辞。她回顾说，2025年两国贸易额增长14%。\n\n"
        "On 3 June 2026 the Embassy of Norland held a forum. Ambassador Zhang Ming spoke. She recalled that trade "
        "between the two countries had grown by 14 per cent in 2025."
    )
    assert event.figures[0].label["en"].startswith("trade between")
    assert event.figures[0].label["zh"].startswith("2025年")
