"""Organizations under all the names a text gives them.

`aliases` finds full names with their short ones, `same_names` tells whether two names are one body's, `merging` puts
the names of each together in the end and `full_names` adds what a bracket gives; `known` is what is an organization
before any person is found. `bodies_named` tells where a name stands; `generic` and `pointed` whom
`the Foundation` and 该校 mean.
"""
