// Statements about this entity, about something narrower if asked, about what concerns or covers it or has it as a party, and
// those that mention it, newest first in this order, from behind the cursor on.
WITH this AS wanted
// part: newest-closely
