"""The last check before anything leaves: final bytes against the marks. It imports no renderer."""
