// The newest statements about an entity, about something narrower, about what concerns or covers it or has it as a party, and
// those that mention it, in this order, from behind the cursor on.
WITH $about AS wanted
// part: newest-closely
