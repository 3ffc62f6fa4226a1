"""Times: lexicon and grammar first, a small composed meaning second, resolution last and apart."""
