// Statements about an entity, about something narrower, about what concerns or covers it or has it as a party, and those that
// mention it, in a span of time, as far as articles of a day tell; one row per utterance.
WITH $about AS wanted
// part: all-closely
