"""Organizations under all the names a text gives them.

`aliases` finds full names with their short ones and merges them in the end; `known` what is an organization
before any person is found. `bodies_named` tells where a name stands; `generic` and `pointed` whom
`the Foundation` and 该校 mean.
"""
