"""Sound: reading, rendering with mutes, checking."""
