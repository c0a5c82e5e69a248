"""Offices: positions and the organization, taken apart.

Two steps. `beside_chinese`, `beside_english`, `beside_european` and `beside_japanese` cut the words about a
person out of a sentence; `chinese` and `english` take these apart into positions and the organization. The rest
of the modules are single questions of the second step: what is a role (`roles_english`), a body
(`bodies_english`), a field of one (`fields_english`), a part of one (`units_english`, `parents_english`).
"""
