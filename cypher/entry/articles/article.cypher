// The article with this slug.
MATCH (row:Article {slug: $slug})
