"""All content: folders of YAML become a Catalog, and what is wrong becomes a Problem in Dutch."""

from sandbox.catalog.faultless import load_checked_once
from sandbox.catalog.loading import Catalog, load
from sandbox.catalog.problem import Problem
from sandbox.catalog.roots import Roots, roots_from

__all__ = ["Catalog", "Problem", "Roots", "load", "load_checked_once", "roots_from"]
