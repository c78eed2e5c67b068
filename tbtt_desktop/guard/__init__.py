"""Files from outside are decoded in a process of their own, with limits."""
