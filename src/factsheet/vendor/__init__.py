"""Parts of other projects that come with us; each folder has its licence."""
