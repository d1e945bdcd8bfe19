// The office or affiliation of the speaker of this statement, as the source gives it.
MATCH (this)-[made:MADE_BY]->()
WITH made.role AS row
