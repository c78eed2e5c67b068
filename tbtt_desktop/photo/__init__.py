"""Pictures: rebuilding, boxes."""
