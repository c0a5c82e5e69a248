"""People and what they did: found in each language, put together, followed through the text.

The way through: `naming` gathers the mentions that create a person (`chinese`, `english`, `european`, `japanese`
find them; `rosters` reads lists of one person a line), `past` leaves out who is only recalled, `later` finds
every further naming, `matching` says which names of two languages are one person, and `persons` makes one fact of
each. After that people are completed by what the rest of the text says: `received`, `of_visited`, `of_venue`,
`elected`, `told_across`; `spoken_for` drops what is no person.
"""
