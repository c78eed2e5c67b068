"""Every limit, once. Sizes in bytes, durations in seconds, unless the name says otherwise."""

from __future__ import annotations

from typing import Final

KIB: Final = 1024
MIB: Final = 1024 * KIB
GIB: Final = 1024 * MIB

# Vault
CHUNK_SIZE: Final = 1 * MIB  # one row of a medium; larger rows took 600 ms to seek into
DISK_RESERVE: Final = 32 * MIB  # media leave so much free: clearing up and her next words need room
KEY_FILE_MAX: Final = 64 * KIB
KEY_SLOTS_MAX: Final = 32
KDF_MEMORY_KIB: Final = 256 * 1024  # Argon2id, default
KDF_MEMORY_KIB_FLOOR: Final = 64 * 1024
KDF_MEMORY_KIB_MAX: Final = 1024 * 1024  # a hostile key file may not ask for more
KDF_TIME: Final = 3
KDF_TIME_MAX: Final = 16
KDF_LANES: Final = 4
KDF_LANES_MAX: Final = 16
PASSPHRASE_MAX: Final = 1024  # characters

# Stories
TEXT_MAX: Final = 4 * MIB  # code points of one written part
PSEUDONYM_MAX: Final = 80
AREA_MAX: Final = 100  # characters: a broad area, not an address
CAPTION_MAX: Final = 2_000
LINE_MAX: Final = 2_000  # what a consent is for
ITEMS_MAX: Final = 1_000
TIME_CODES_MAX: Final = 20_000  # of one transcript: a line every four seconds of the longest sound

# Recording
RECORDING_SECONDS_MAX: Final = 12 * 3600  # as a WAV it has less than 4 GiB
RECORDING_BYTES_A_SECOND: Final = 100 * KIB  # of noise, which no coding makes smaller; speech takes half
RECORDING_BUFFER: Final = 64 * MIB  # of FLAC while the disk is full: about twenty minutes
RECORDING_QUEUE_SECONDS: Final = 60  # of samples while the vault is busy
RECORDING_STALL_SECONDS: Final = 2  # without a block, a microphone is lost
RECORDING_RETRY_SECONDS: Final = 1

# Guard
GUARD_MEMORY: Final = 2 * GIB
GUARD_START_SECONDS: Final = 30
GUARD_PHOTO_SECONDS: Final = 30
GUARD_AUDIO_SECONDS: Final = 1_800
GUARD_MESSAGE_SECONDS: Final = 40  # for one whole message; a picture may be decoded before the first
GUARD_BLOCK: Final = 256 * KIB  # what a guard asks for at a time
GUARD_MESSAGE_MAX: Final = 1 * MIB
GUARD_SIGHT_SECONDS: Final = 600  # for one picture in which faces, text and codes are looked for
GUARD_SIGHT_MESSAGE_SECONDS: Final = 120  # a busy computer may take so long for one pass over a picture
GUARD_SIGHT_PICTURES: Final = 20  # that one guard looks through
SIGHT_PIXELS_MAX: Final = 40_000_000  # at which is looked: larger pictures are made smaller on the way in
SIGHT_READ_SECONDS: Final = 90  # for reading a picture's lines; what is left is taken for a foreign script
SIGHT_READ_MAX: Final = 400  # lines that are read
SIGHT_THREADS_MAX: Final = 4
SIGHT_THINGS_MAX: Final = 1_000  # of each kind in a picture
SIGHT_LINE_MAX: Final = 500  # characters of a line
SIGHT_BYTES_MAX: Final = 8 * MIB  # of all that was found in a picture, as JSON
GUARD_CAMERA_SECONDS: Final = 1_800  # that a camera may be on at a stretch
GUARD_CAMERA_LOOK_SECONDS: Final = 15  # for opening one, or for one frame
GUARD_CAMERA_STALL_SECONDS: Final = 12  # without a frame, once it is on: its driver hangs
CAMERAS_MAX: Final = 32
CAMERA_NAME_MAX: Final = 500  # characters
CAMERA_LIST_MAX: Final = 256 * KIB  # of all their names, as JSON
CAMERA_EDGE_MAX: Final = 4_096  # pixels of the longer edge of what a camera gives
GUARD_CODES_SECONDS: Final = 30  # for the codes of one picture
GUARD_CODES_PICTURES: Final = 2_000  # that one guard reads: some minutes of a camera
CODES_READ_MAX: Final = 16  # of one picture
CODE_BYTES_MAX: Final = 4 * KIB  # the largest QR code holds 2,953 bytes
CODE_EDGE: Final = 4_000  # pixels of the longer edge of a picture in which a card is looked for
PHOTO_BYTES_MAX: Final = 128 * MIB
PHOTO_PIXELS_MAX: Final = 100_000_000
PHOTO_PAGES_MAX: Final = 200  # of one document
PAGE_DPI: Final = 200  # a page of text stays readable; A4 has 3.9 megapixels
AUDIO_BYTES_MAX: Final = 8 * GIB
AUDIO_CHANNELS_MAX: Final = 8
AUDIO_RATE_MIN: Final = 4_000
AUDIO_RATE_MAX: Final = 192_000
AUDIO_SECONDS_MAX: Final = 24 * 3600

# Bundle
AGE_HEADER_MAX: Final = 8 * KIB
AGE_RECIPIENTS_MAX: Final = 16
AGE_GREASE_MAX: Final = 4
TAG_FILE_MAX: Final = 16 * MIB  # manifests
JSON_MAX: Final = 1 * MIB
JSON_DEPTH: Final = 32
SIGNATURE_MAX: Final = 8 * KIB
CARD_MAX: Final = 16 * KIB
ROSTER_CARDS_MAX: Final = 500  # in one roster; with revocations it stays within JSON_MAX
ROSTER_REVOCATIONS_MAX: Final = 2_000
ROSTER_DAYS_MAX: Final = 731  # that one may be valid: who left must drop out by themselves
BUNDLE_FILES_MAX: Final = 100_000
BUNDLE_FILE_MAX: Final = 8 * GIB  # ustar holds at most 8 GiB - 1 in its octal size
BUNDLE_BYTES_MAX: Final = 64 * GIB  # the file itself
BUNDLE_JSON_TOTAL_MAX: Final = 32 * MIB  # all stories, withdrawals and receipts of one bundle together
TAR_PADDING_MAX: Final = 1 * MIB  # zeros after the end blocks; GNU tar writes at most 10 KiB
MEDIA_HEAD: Final = 64 * KIB  # how far into a picture its size is looked for
SECONDS_TOLERANCE: Final = 0.01  # between a sound's stated and its real duration
