"""Offices: positions and the organization, taken apart.

Two steps. `beside_chinese`, `beside_english` with `behind_name_english`, `beside_european` and `beside_japanese`
cut the words about a person out of a sentence; `chinese` and `english` take these apart into positions and the
organization. The rest of the modules are single questions of the second step (`commas_english`, `parents_english`,
`owners_english`).
What a phrase names by itself, a role or a body, is told by `phrases`.
"""
