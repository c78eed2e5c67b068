"""Recognisers, one a file: each is a function `find(context)` that yields suggestions.

They read the folded text (`context.folded`): lower case, no diacritics, ASCII digits, nothing
invisible; so one pattern serves every script's digits. Offsets they yield are the original's.
"""
