"""The page script: Streamlit runs it once per press.

In a folder of its own: Streamlit takes a folder `pages` beside it for pages of its own kind and
reads that at every press.
"""

from sandbox.ui.draw import draw

draw()
