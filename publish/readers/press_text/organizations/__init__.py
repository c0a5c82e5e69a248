"""Organizations under all the names a text gives them.

`aliases` finds full names with their short ones and merges them in the end; `known` what is an organization
before any person is found. `endings_chinese` and `bodies_named` tell where a name ends; `generic` and `pointed`
whom `the Foundation` and 该校 mean. One floor with `offices` and `names`: a name, a position and a body end where
the next begins.
"""
