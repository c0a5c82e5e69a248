"""Names of persons: where one begins and ends, and how it is spelled in the other script.

`spelled_alike` comes first: whatever both languages spell alike is a name before anything else is known. Then one
module a language tells where a name stands (`chinese`, `english`, `japanese`); `romanization`, `cantonese`,
`kana` and `transliteration` say which spellings fit which characters. Who is named, and whether two names are one
person, is for `people` to say.
"""
