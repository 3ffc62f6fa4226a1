"""The machinery of rules: patterns over tokens, tried where they can begin, and what they mean."""
