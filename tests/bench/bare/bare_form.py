"""A bare Streamlit form page: what Oefenloket is compared with. Plain calls, plain steps.

`streamlit run tests/bench/bare/bare_form.py`; BARE_STEPS names the file with its steps.
"""

import streamlit as st

from tests.bench.bare.content import STEPS


def onward() -> None:
    """To the next step; the last one stays."""
    st.session_state["at"] = min(at + 1, len(STEPS) - 1)


at: int = st.session_state.setdefault("at", 0)
step = STEPS[at]
st.title(f"Stap {at + 1} van {len(STEPS)}")
for words in step.texts:
    st.markdown(words)
for number, label in enumerate(step.buttons):
    st.button(label, key=f"knop{number}")
with st.form("formulier"):
    for number, one in enumerate(step.fields):
        key = f"veld{at}_{number}"
        if one.options:
            st.radio(one.label, one.options, index=None, key=key)
        else:
            st.text_input(one.label, type="password" if one.secret else "default", key=key)
    st.form_submit_button(step.main, on_click=onward, key="druk")
