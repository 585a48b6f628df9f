"""The pages a learner sees: the only folder, with app.py, that knows Streamlit."""
