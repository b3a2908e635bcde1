"""What is known of words and sentences: tokens, verbs of saying, noun phrases, lists."""
