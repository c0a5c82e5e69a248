"""How the release says who took part: offices in one language, nobody and no organization twice."""

import re
from pathlib import Path

import pytest

from tests.golden.word_outline import outline
from tests.word_files import release, shipped, style

EVENT = """\
id: visit
languages: [zh, en]
title: {zh: 港湾座谈会, en: Harbour Roundtable}
organizations:
  council: {name: {zh: 港湾理事会, en: Harbour Council}}
  bar: {name: {zh: 律师公会, en: The Bar}}
  guild: {name: {zh: 船员公会}}
people:
  envoy:
    name: {zh: 林远, en: Lin Yuan}
    positions: [{title: {zh: 港湾理事会特使, en: Envoy of the Harbour Council}, organization: council}]
  chair:
    name: {en: Ann Reed}
    positions: [{title: {en: Chair}, organization: bar}]
  both:
    name: {zh: 伯恩, en: Liam Burn}
    positions: [{title: {en: Bosun}, organization: guild}]
  warden:
    name: {zh: 许可, en: Xu Ke}
    positions: [{title: {zh: 会长}, organization: bar}]
sessions:
  - kind: remarks
    speakers: [envoy, chair, both, warden]
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The lines of the release that name people, without marks of language, field or weight."""
    file: Path = tmp_path_factory.mktemp("visit") / "event.yaml"
    file.write_text(EVENT, "utf-8")
    lines = outline(release(shipped(file), style("interleaved"))).splitlines()
    entries = [line.split(" | ")[1] for line in lines if "ReleaseEntry" in line]
    return [" ".join(re.sub(r"⟨[^⟩]*⟩|[«»*]", "", entry).split()) for entry in entries]


def test_an_organization_that_the_title_names_is_not_named_again(told):
    assert "林远 港湾理事会特使" in told
    assert "Lin Yuan, Envoy of the Harbour Council" in told


def test_somebody_of_one_language_has_one_line(told):
    assert [line for line in told if "Ann Reed" in line] == ["Ann Reed, Chair, The Bar"]


def test_an_office_of_another_language_is_written_as_that_language_writes_it(told):
    assert "伯恩 Bosun, 船员公会" in told
    assert "Xu Ke, 律师公会会长" in told
