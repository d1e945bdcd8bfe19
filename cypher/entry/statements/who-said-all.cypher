// All that is said about an entity, something narrower, what concerns or covers it or has it as a party, or mentions it, to
// be counted.
WITH $about AS wanted
// part: counted-closely
