// The passage that carries this claim.
MATCH (citation:Citation {id: this.citation})-[:OF]->(article:Article)
WITH {article: article, paragraph: citation.paragraph, excerpt: citation.excerpt, sha256: citation.sha256} AS row
