"""Speed and memory, as ratios against a bare Streamlit page in the same run."""
