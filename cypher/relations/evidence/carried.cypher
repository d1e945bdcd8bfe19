// What a paragraph carries, with the excerpt that is kept of it.
MATCH (place:Citation {id: this.citation})
WITH
  *,
  {
    paragraph: this.paragraph,
    excerpt: place.excerpt,
    subject: this.subject,
    property: this.fact.property,
    value: this.fact.value,
    other: this.fact.other
  } AS row
