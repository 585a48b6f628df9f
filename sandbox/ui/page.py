"""The page script: Streamlit runs it once per press."""

from sandbox.ui.pages import draw

draw()
