"""One module for each kind of field; a new one is known by being here."""
