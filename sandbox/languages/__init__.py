"""A support language is one file: catalogues in gettext's form, with the Dutch sentence as key."""

from sandbox.languages.catalogue import DUTCH, Catalogue, read_catalogue

__all__ = ["DUTCH", "Catalogue", "read_catalogue"]
