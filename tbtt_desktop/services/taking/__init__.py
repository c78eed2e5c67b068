"""What becomes of a bundle that was verified: one module for each kind of payload file."""
