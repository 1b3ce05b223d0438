"""What each language does in diplomatic texts and on the pages that carry them: one module each."""
