import datetime as dt

from msgspec.structs import replace

from publish.model import Contribution, Event, LocalizedText, PartialDate, Person, Role, Session, SessionKind
from publish.transforms.people import protocol_order, roles
from publish.transforms.programme import appearances, days, programme_order, span_of


def session(name: str, day: int | None = None, start: int | None = None, **more: object) -> Session:
    return Session(
        id=name,
        date=dt.date(2026, 5, day) if day else None,
        start=dt.time(start) if start else None,
        **more,  # type: ignore[arg-type]
    )


def event(*sessions: Session, people: tuple[Person, ...] = ()) -> Event:
    return Event(
        id="e",
        languages=("en",),
        title=LocalizedText({"en": "E"}),
        date=PartialDate.parse("2026-05-01"),
        sessions=sessions,
        people=people,
    )


def test_days_and_parallel_slots() -> None:
    made = event(session("b", 2, 9), session("a", 1, 11), session("c", 2, 9), session("lunch"), session("d", 1, 10))
    shape = [[[each.id for each in slot.sessions] for slot in day.slots] for day in days(made)]
    assert shape == [[["d"], ["a"], ["lunch"]], [["b", "c"]]]
    assert [each.id for each in programme_order(made)] == ["d", "a", "lunch", "b", "c"]


def test_sessions_without_time_keep_their_place() -> None:
    made = event(session("a", None, 9), session("b"), session("c", None, 10), session("d"))
    assert [each.id for each in programme_order(made)] == ["a", "b", "c", "d"]


def test_roles_come_from_the_sessions() -> None:
    opening = session("o", kind=SessionKind.OPENING, speakers=(Contribution("p"),))
    panel = session("p", kind=SessionKind.PANEL, speakers=(Contribution("p", role=Role.CHAIR), Contribution("q")))
    parts = appearances(event(opening, panel))
    guest = Person(id="r", name=LocalizedText(), role=Role.GUEST)
    assert roles(Person(id="p", name=LocalizedText()), parts["p"]) == (Role.ADDRESS, Role.CHAIR)
    assert roles(guest) == (Role.GUEST,)


def test_protocol_order() -> None:
    people = tuple(
        Person(id=name, name=LocalizedText(), rank=rank)
        for name, rank in (("a", None), ("b", None), ("c", 2), ("d", 1))
    )
    made = event(session("o", speakers=(Contribution("b"),)), people=people)
    assert [person.id for person in protocol_order(made)] == ["d", "c", "b", "a"]


def test_a_session_until_its_own_day_is_of_one_day() -> None:
    made = event(session("a", 1, 9, until=dt.date(2026, 5, 1)), session("b", 1, 9, until=dt.date(2026, 5, 2)))
    spans = [span_of(each, made) for each in made.sessions]
    assert spans == [None, (dt.date(2026, 5, 1), dt.date(2026, 5, 2))]


def test_what_is_open_on_several_days_stands_on_the_first_or_on_each() -> None:
    show = session("show", 1, 10, until=dt.date(2026, 5, 9))
    made = replace(event(session("a", 1, 9), show, session("b", 2, 9)), end=PartialDate.parse("2026-05-03"))
    assert [[each.id for each in day.sessions] for day in days(made)] == [["a", "show"], ["b"]]
    on_each = [(str(day.date), [each.id for each in day.sessions]) for day in days(made, each_day=True)]
    assert on_each == [("2026-05-01", ["a", "show"]), ("2026-05-02", ["b", "show"]), ("2026-05-03", ["show"])]
