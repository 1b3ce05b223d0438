"""Who held the offices that speak for a state, so that “President Obama” tells of which state."""
