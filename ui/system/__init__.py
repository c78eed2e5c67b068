"""What the operating system tells the window, and what the window asks of it: one port, three systems."""
