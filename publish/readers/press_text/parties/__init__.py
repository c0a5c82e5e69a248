"""Which bodies act: those that sign, launch, found and host, and how several of them are told.

`chinese` and `english` find who signs in a clause; `signers_…` say what may sign at all, `actors_…` which one body
acts where there is one. `two_bodies_english`, `body_lists_english` and `parents_english` cut a list of English names
apart, which have commas and `and` of their own; `counted_…` read lists that are counted, `spoken_for_…` those whose
people sign for them.
"""
