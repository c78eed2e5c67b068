"""Pictures of every screen, with made-up people in real vaults, by the window itself and off screen.

`python -m ui.screenshots [--out DIR]` makes them in every look; `demo.picture` makes the main ones of
the demonstration's vaults.
"""
