"""Times on the calendar, and how TIMEX3 writes them; no word of any language stands here."""
