"""The peers' synthetic event (JSON) as an event file of ours, so that both make documents of the same content."""

import json
import sys
from pathlib import Path
from typing import Any

import yaml


def convert(source: Path, folder: Path) -> Path:
    """Writes `event.yaml` with everything the peers print; returns its path."""
    data = json.loads(source.read_text("utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "event.yaml"
    target.write_text(yaml.dump(_event(data), Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=10_000))
    return target


def _dumper() -> Any:
    return getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def _event(data: dict[str, Any]) -> dict[str, Any]:
    organizations: dict[str, str] = {}

    def organization(name: dict[str, str]) -> str:
        return organizations.setdefault(json.dumps(name, ensure_ascii=False), f"org-{len(organizations) + 1}")

    rooms: dict[str, str] = {}

    def room(name: dict[str, str]) -> str:
        return rooms.setdefault(json.dumps(name, ensure_ascii=False), f"room-{len(rooms) + 1}")

    people = {
        person["id"].lower(): {
            "name": person["name"],
            "positions": [{"title": person["position"], "organization": organization(person["organization"])}],
            "email": person["email"],
        }
        for person in data["people"]
    }
    sessions = [
        {
            "id": session["id"].lower(),
            "title": session["title"],
            "summary": session["abstract"],
            "date": session["date"],
            "start": session["start"],
            "end": session["end"],
            "room": room(session["room"]),
            "speakers": [name.lower() for name in session["speakers"]],
        }
        for session in data["sessions"]
    ]
    agreements = [
        {
            "id": agreement["id"].lower(),
            "title": agreement["title"],
            "parties": list(dict.fromkeys(map(organization, agreement["parties"]))),
            "signatories": [name.lower() for name in agreement["signatories"]],
            "extra": {"Amount CNY": str(agreement["amount_cny"])},
        }
        for agreement in data["agreements"]
    ]
    event, release = data["event"], data["release"]
    host = organization(event["organizer"])
    return {
        "id": f"peer-{data['size']}",
        "languages": ["zh", "en"],
        "title": event["title"],
        "subtitle": event["subtitle"],
        "date": event["date"],
        "end": max((session["date"] for session in data["sessions"]), default=event["date"]),
        "time_zone": "Asia/Shanghai",
        "venue": {
            "name": event["venue"],
            "rooms": {name: {"name": json.loads(text)} for text, name in rooms.items()},
        },
        "hosts": [host],
        "organizations": {name: {"name": json.loads(text)} for text, name in organizations.items()},
        "people": people,
        "sessions": sessions,
        "agreements": agreements,
        "release": {
            "headline": release["headline"],
            "body": [{"id": f"p{n}", "text": text} for n, text in enumerate(release["paragraphs"], 1)],
        },
        "contacts": [
            {"id": "press", "name": {"zh": "论坛新闻组", "en": "Forum Press Office"}, "email": "press@example.org"}
        ],
    }


if __name__ == "__main__":
    print(convert(Path(sys.argv[1]), Path(sys.argv[2])))
