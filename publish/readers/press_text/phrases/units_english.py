"""Forms of English names by which a part of a body, or a body, is told."""

from __future__ import annotations

import re

from publish.readers.press_text.patterns import Pattern

GENERIC_UNIT = re.compile(
    r"^(?:(?:Regional|Joint|Central|Sub-regional) )?"
    r"(?:College|School|Faculty|Graduate School|Law School|Business School|Office|Department|Division|Section"
    r"|Centre|Center)"
    r"(?:\s+(?:of|for)\s|$)"
)

GENERIC_BOARD = re.compile(
    r"(?:(?:CPC|Communist)\s)?(?:Party|Standing|Executive|Organi[sz]ing|Academic|Procuratorial|Advisory"
    r"|Steering|Supervisory|University|CPC|Disciplinary|School|Governing)\s(?:Committee|Board|Council)\b|Board\b"
    r"|(?:Leading\s|CPC\s)?Party\s(?:(?:Leadership|Leading|Members'?)\s){0,2}Group\b"
)

GENERIC_OFFICE = re.compile(
    r"(?:[A-Z][a-z]+\s(?:and\s)?){0,3}(?:Affairs|General|Human Resources|Personnel|Liaison|Press|Admissions"
    r"|Alumni|Information|Development|Research|Legal|Publicity|President's|Rector's|Secretariat)\s(?:Office|Secretariat)"
    r"|(?:[A-Z][a-z]+\s){0,3}Teaching and Research (?:Group|Section|Office)"
    r"|(?:Language|Careers?|Counsell?ing|Computer|Computing|Writing|(?:Teaching and )?Learning|Admissions|Student)"
    r" Cent(?:er|re)"
    r"|(?:International|Foreign|External|Personnel|Academic|Student|Legal|General|Finance|Policy|Research)"
    r"(?:\s(?:and\s)?[A-Z][a-z]+){0,2}\s(?:Bureau|Office|Section)"
)

SCHOOL = re.compile(
    r"\b(?:International|Middle|High|Primary|Secondary|Grammar|Preparatory|Central|Experimental|Village|Township"
    r"|Elementary|Boarding|Public) School$"
)

COMMITTEE_OF_FIELD = re.compile(
    r"(?P<field>(?:[A-Z][\w-]*\s(?:and\s|&\s)?){1,4})(?:Committee|Sub-?[Cc]ommittee|Working Group|Task Force|Panel)"
)

ABBREVIATED = re.compile(
    r"\s+(?:of|at|under)\s+(?:the\s+)?(?:(?!USA\b|UAE\b|PRC\b|ROK\b|HKSAR\b)[A-Z]{3,8}|(?!US|UK|UN|EU|HK|NZ)[A-Z]{2})"
)
"""`Department of Trade of the OECD`, `School of Law of NLU`: an abbreviation names the whole."""

OF_UNIVERSITY = re.compile(
    r"(?:(?:[A-Z][\w'-]*\s){1,4}(?:Institute|Laboratory|Cent(?:er|re)|Library)|(?:[A-Z][\w'-]*\s){0,3}"
    r"(?:Institute|Academy|Laboratory|Cent(?:er|re)|Library|Museum)\s(?:of|for)\s[A-Z][^,]{2,60}?)\s(?:of|at)"
    r"\s(?:the\s)?(?P<whole>(?:University\sof\s[A-Z]|(?:[A-Z][\w'-]*\s){1,4}University\b))"
)
"""`Institute of Marine Research of the University of Lisbon`: what is of a university is a unit."""

OF_SHORT = re.compile(
    r"(?:(?:[A-Z][\w'-]*,?\s(?:and\s|&\s)?){1,8}(?:Institute|Laboratory|Cent(?:er|re)|Library|Station|Office|Division)|(?:Institute|Laboratory"
    r"|Cent(?:er|re)|Library)\s(?:of|for)\s[A-Z][^,]{2,60}?)\s(?:of|at)\s(?:the\s)?"
    r"(?P<whole>(?!CAS\b|CASS\b|CAAS\b|CAMS\b|CAF\b|CAE\b|RAS\b|CACMS\b|CATCM\b|PRC\b|USA\b|UAE\b|ROK\b|DPRK\b|HKSAR\b|UN\b|EU\b|US\b|UK\b|HK\b|NZ\b)[A-Z]{2,8})$"
)
"""`Deputy Director of Forest Plant Research Institute of ICBR`: an abbreviation names the whole."""

AT = re.compile(
    r"(?:[A-Z][\w'-]*\s){0,3}(?:Institute|School|College|Faculty|Department|Laboratory|Lab|Cent(?:er|re))\s(?:of|for)\s[^,]{3,60}?"
    r"\sat\s(?:the\s)?(?P<whole>[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*){0,3})$"
)
"""`Institute of Building Energy at Tsinghua`: what is at a body is a unit of it."""

BUREAU = re.compile(
    r"(?:Bureau|Office|Department|Division) (?:of|for) (?P<field>[^,]+?) of (?:the )?"
    r"(?P<whole>[A-Z]{2,8}|[A-Z][\w'-]* Academy of [A-Z][\w ]+|(?:[A-Z][\w'-]* )?Ministry (?:of|for) [A-Z].+"
    r"|(?:National|State|General|Central) (?:[A-Z][\w'-]* (?:and )?){0,4}"
    r"(?:Administration|Commission|Agency|Authority|Council)"
    r"\b[\w', ]*)$"
)
"""`Bureau of International Cooperation of CAS`."""

RESEARCH = re.compile(
    r"(?:[A-Z][\w'-]*\s){0,2}(?:Research|Training|Innovation|Study|Service|Testing|Information|Education|Cooperation)"
    r"\s(?:Cent(?:er|re)|Organi[sz]ation|Group|Station|Division|Unit|Section)\s(?:of|for|on)\s[A-Z][^,]{2,50}?"
    r"\s(?:of|at|under)\s(?:the\s)?(?P<whole>(?:[A-Z][\w'-]*\s(?:and\s|&\s)?){1,6}"
    r"(?:Agency|Administration|Authority|Ministry|Commission|Council|Bureau|Department|Foundation|Corporation)\b.*)$"
)
"""`Research Center for Oceanography of National Research and Innovation Agency`."""

COMMITTEE = re.compile(
    r"(?:Municipal|Provincial|County|District|Central|City) (?:Party )?(?:Committee|Commission|Council)\b"
)

LEGAL_FORM = re.compile(
    r"\s(?:[BN]\.V|S\.A(?:\.S)?|S\.p\.A|S\.r\.l|S\.L|A\.S|K\.K|e\.V|A/S|GmbH|Oyj?|AB|AG|SE|SpA|BV|NV|KG|[OP]?JSC|Lda|Ltda|ApS|Kft|Berhad|Tbk|OOO|d\.o\.o|SARL|SAS|ASA"
    r"|Law\sOffices?|Attorneys(?:\sat\sLaw)?|Rechtsanwälte|Rechtsanwalte|Avocats|Abogados|Advogados|Solicitors"
    r"|Publishing\sHouse|(?:Sdn\s)?Bhd|Pte|Pty|L\.L\.C)\.?$"
)

CONGRESS = re.compile(r"Standing Committee of (?:the )?[^,]*People's Congress$")
"""What stands in for a congress acts as a body of its own."""

OFFICE_OF_STATE = Pattern(
    r"(?P<head>.+?)\s(?:of|at|in|to|from|with)\s(?:the\s)?(?P<body>Office of the (?:\w+\s)?"
    r"(?:Secretary|Chief Executive|Chief Secretary"
    r"|Financial Secretary|Commissioner|Governor|Prime Minister|Ombudsman"
    r"|Privacy Commissioner|High Commissioner)\b[^,]*)",
    needs="Office of the",
)
"""`adviser to the Office of the Secretary for Social Affairs`: the office of a head of government acts as a body."""

TERRITORY = re.compile(r"\b(?:Banner|County|Village|Township|Town|Province|City|District|Prefecture|Island)$")

UNIT_OF_SHORT = Pattern(
    r"[\w\s-]+?\s(?:of|at|in)\s(?:the\s)?(?!UN\b|EU\b|US\b|UK\b|PRC\b|CPC\b|HKSAR\b)"
    r"(?P<short>[A-Z]{2,8}|[A-Z][a-z]+[A-Z][A-Za-z]{0,6}|[A-Z]{2,}[a-z]+[A-Z]?)\s"
    r"(?:Department|Division|Bureau|Unit|Section|Secretariat|Faculty|School|Programme|Program)\s(?:of|for|on)\s[A-Z]",
    needs="Bureau|Department|Division|Faculty|Program|School|Secretariat|Section|Unit",
)
"""`Director of the WHO Department of Control of Diseases`."""

OF_OFFICE = Pattern(
    r"(?:\w+\s)*(?:Representative|Envoy|Adviser|Advisor|Assistant|Secretary|Aide|Chief of Staff|Deputy|Delegate"
    r"|Spokesperson)\s(?:of|to)\s(?:the\s)?(?=[A-Z])",
    re.I,
    needs="advis|aide|assistant|chief of staff|delegate|deputy|envoy|representative|secretary|spokesperson",
)
"""`Special Representative of the Director General of X`: the office of somebody who stands for another."""

STATE = re.compile(
    r"(?:[A-Z][\w'-]*\s){0,3}(?:Ministry|Department|Cabinet|Chancellery|Office|Bureau"
    r"|Commission|Directorate|Secretariat)\b"
)
"""`State Secretary in the Ministry of the Environment`."""

_COURT = (
    r"(?:(?<!Arbitration\s)|(?=Court\sof\s(?:the\s)?(?:[A-Z]{1,6}AC\b|[A-Z][^,]*?Arbitration\sCommission)))(?<!Criminal\s)(?<!Circuit\s)(?<!People's\s)(?<!High\s)(?<!Supreme\s)(?<!District\s)(?<!County\s)(?<!Family\s)(?<!Appeals\s)(?<!Appellate\s)"
    r"(?<!Constitutional\s)(?<!Federal\s)(?<!Labour\s)(?<!Commercial\s)"
    r"Court(?!\sof\s(?:the\s)?(?:Final\s)?(?:Appeal|First|Justice|Arbitration|Auditors|Cassation))"
)
"""The court of a university, and no court of law."""

BOARD_OF = Pattern(
    r"(.*?\bof\s+(?:the\s+)?(?P<organ>(?:(?!University(?!\s(?:Council|Board|Senate|Court)\b)|Hospital|Association|Society|Bank)"
    r"(?:[A-Z][\w'&-]*|\d+(?:st|nd|rd|th))\s(?:and\s(?:the\s)?|&\s|for\s)?){0,5}?"
    rf"(?:Board|Council|{_COURT}|Senate|Assembly|Committee|Sub-?[Cc]ommittee|Commission|Panel|Section|Chapter"
    r"|Party\s(?:(?:Leadership|Leading|Members'?)\s){1,2}Group|Working\sGroup|Task\s?[Ff]orce)"
    r"(?:\s+of\s+(?:[A-Za-z]+s|Management|Governance))?(?:\s(?:for|on)\s(?:[A-Z][\w'&-]*\s?(?:and\s|&\s)?){1,5}?)?))\s+of\s+(?:the\s+)?(?=[A-Z])",
    needs="Board|Council|Court|Senate|Assembly|ommittee|Commission|Panel|Section|Chapter|Group|Task",
)
"""`Chairman of the International Relations Committee of LawSoc`: an organ of the body behind it."""

FIXED_OF = re.compile(
    r"(?:\w+\s)*(?:head of (?:mission|delegation|chancery|state|government(?!\s(?:relations|affairs|and|policy)))"
    r"|chief of (?:staff|mission|service|protocol|party|police|defen[cs]e|cabinet|(?:the )?(?:general staff|navy|army))"
    r"|(?:secretary|minister) of state|board of (?:directors|trustees|governors|supervisors|management|managers"
    r"|executives|commissioners|regents|overseers))\b",
    re.I,
)
"""What has an `of` in itself."""
