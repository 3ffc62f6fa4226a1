"""Text extraction of trafilatura 2.3.1 by Adrien Barbaresi (Apache-2.0).

tools/vendored.py copies it, without what only downloads, metadata and links need, and
with expressions that call Python less often.
"""
