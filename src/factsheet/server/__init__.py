"""The review page and the sheet's JSON over HTTP, for the person who sits at this machine.

`guard` says who may ask, `answers` what they get, and only `listening` knows of sockets.
"""
