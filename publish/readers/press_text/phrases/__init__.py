"""What a phrase names, told from its words alone: a position, a body, a part of one, a field of work.

One question a module, and a language each: `roles_english`, `bodies_english` and `bodies_chinese` (where the name of
a body ends), `units_english` and `units_chinese` (parts of bodies), `fields_english` (words that look like bodies and
are none), `pointers_chinese` (words that only point at one); `past_chinese` and `past_english` tell whether a clause
speaks of another time. What stands around a phrase is for `names`, `offices`
and `organizations` to judge.
"""
