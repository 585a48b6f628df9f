"""The law: every figure of a year beside its source."""
