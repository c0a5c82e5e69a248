"""What people did at the event, sentence by sentence: who spoke, chaired, signed, witnessed, came.

`deeds_in` of each language takes a sentence and where its people stand, and returns the kinds of deed of each of
them. `clause` is what the languages share; in English a verb may be everybody's of whom the sentence is about
(`english_subjects`, `english_verbs`) or open a list (`english_lists`, `chinese_lists`). Who receives, visits and leads
the visitors: `english_visits`, `chinese_visits`. `panels` looks at the neighbours of a
moderator, `sections` at programmes set as lists. The verbs are data: words/zh-deeds.toml, words/en-deeds.toml,
and [deeds] of others. Asks `offices` for nothing but its lists of other European languages, and knows no people:
only stretches of text.
"""
