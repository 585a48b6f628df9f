"""Mutation testing: a room is changed a little, one change at a time, and a test must notice."""
