"""Digitaal rijbewijs: what somebody earned, the exam, and the code to check it by. Pure."""
