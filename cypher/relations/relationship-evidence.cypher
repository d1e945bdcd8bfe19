// The citations that carry this relationship: its own or, for what a statement implies, the statement's.
UNWIND coalesce(this.citations, startNode(this).citations) AS id
MATCH (citation:Citation {id: id})-[:OF]->(article)
WITH citation, article
ORDER BY article.publishedOnLatest, article.id, citation.paragraph, citation.id
WITH {article: article, paragraph: citation.paragraph, excerpt: citation.excerpt, sha256: citation.sha256} AS row
