"""All content: folders of YAML become a Catalog, and what is wrong becomes a Problem in Dutch."""

from sandbox.catalog.content import Catalog
from sandbox.catalog.loading import load
from sandbox.catalog.reading.faultless import load_checked_once
from sandbox.catalog.reading.roots import Roots, roots_from
from sandbox.catalog.telling.problem import Problem

__all__ = ["Catalog", "Problem", "Roots", "load", "load_checked_once", "roots_from"]
