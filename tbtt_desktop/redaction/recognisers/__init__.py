"""Recognisers, and what they stand on.

`suggest.py` names the recognisers: each is the function `find(context)` of a module here and yields
suggestions. They read the folded text (`context.folded`): lower case, no diacritics, ASCII digits, nothing
invisible; so one pattern serves every script's digits. Offsets they yield are the original's.
"""
