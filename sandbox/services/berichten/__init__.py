"""Real and fake messages: a new set for every learner and every round."""
