// What a citation shows: the article, and the passage as it stands with whoever holds it.
WITH {article: article, paragraph: place.paragraph, excerpt: place.excerpt, sha256: place.sha256} AS row
