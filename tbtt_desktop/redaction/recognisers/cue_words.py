"""What people say before a number, in nine languages: words for documents, accounts, vehicles, telephones."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from tbtt_desktop.redaction.recognisers.cue_words_arabic import (
    ARABIC_BANKS,
    ARABIC_DOCUMENTS,
    ARABIC_PHONES,
    ARABIC_PLATES,
    ARABIC_VEHICLES,
    ARABIC_WALLETS,
)
from tbtt_desktop.redaction.recognisers.cue_words_documents import DOCUMENTS
from tbtt_desktop.redaction.recognisers.cue_words_fil import (
    FILIPINO_BANKS,
    FILIPINO_DOCUMENTS,
    FILIPINO_PHONES,
    FILIPINO_PLATES,
    FILIPINO_VEHICLES,
    FILIPINO_WALLETS,
)
from tbtt_desktop.redaction.recognisers.cue_words_hindi import HINDI_DOCUMENTS
from tbtt_desktop.redaction.recognisers.cue_words_money import BANKS, CARDS, WALLETS
from tbtt_desktop.redaction.recognisers.cue_words_phones import NUMBERS, PHONES, PUBLIC, VERSIONS
from tbtt_desktop.redaction.recognisers.cue_words_swahili import SWAHILI_DOCUMENTS
from tbtt_desktop.redaction.recognisers.cue_words_urdu import URDU_DOCUMENTS
from tbtt_desktop.redaction.recognisers.cue_words_vehicles import PLATES, VEHICLES


class Cue(StrEnum):
    """What a word says of the number after it."""

    ID = "id"
    BANK = "bank"
    CARD = "card"  # of a bank or of a state
    WALLET = "wallet"  # a telephone or a document is the account: mobile money, Pix
    PLATE = "plate"  # names the plate itself
    VEHICLE = "vehicle"  # what has a plate, among other numbers
    PHONE = "phone"
    NUMBER = "number"  # says no more
    PUBLIC = "public"  # a helpline or an office: it tells of nobody
    VERSION = "version"  # of a program: four numbers with dots are no address then


PHRASES: Final = {
    Cue.ID: (
        f"{DOCUMENTS}\n{ARABIC_DOCUMENTS}\n{FILIPINO_DOCUMENTS}\n{HINDI_DOCUMENTS}\n{SWAHILI_DOCUMENTS}"
        f"\n{URDU_DOCUMENTS}"
    ),
    Cue.BANK: f"{BANKS}\n{ARABIC_BANKS}\n{FILIPINO_BANKS}",
    Cue.CARD: CARDS,
    Cue.WALLET: f"{WALLETS}\n{ARABIC_WALLETS}\n{FILIPINO_WALLETS}",
    Cue.PLATE: f"{PLATES}\n{ARABIC_PLATES}\n{FILIPINO_PLATES}",
    Cue.VEHICLE: f"{VEHICLES}\n{ARABIC_VEHICLES}\n{FILIPINO_VEHICLES}",
    Cue.PHONE: f"{PHONES}\n{ARABIC_PHONES}\n{FILIPINO_PHONES}",
    Cue.NUMBER: NUMBERS,
    Cue.PUBLIC: PUBLIC,
    Cue.VERSION: VERSIONS,
}
