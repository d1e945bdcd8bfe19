// What the paragraphs of this article carry: utterances by their printings, and what cites it.
CALL (this) {
  MATCH (this)<-[fact:REPORTED_IN]-(subject)
  UNWIND fact.citations AS citation
  RETURN fact, subject, citation
  UNION ALL
  MATCH (this)<-[fact:CITES]-(subject)
  RETURN fact, subject, fact.citation AS citation
}
WITH {fact: fact, subject: subject, citation: citation, paragraph: toInteger(split(split(citation, '#')[1], '~')[0])} AS row
