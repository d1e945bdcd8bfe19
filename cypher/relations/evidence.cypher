// The passages that carry this entity or entry of a log.
UNWIND this.citations AS id
MATCH (citation:Citation {id: id})-[:OF]->(article)
WITH {article: article, paragraph: citation.paragraph, excerpt: citation.excerpt, sha256: citation.sha256} AS row
