// How many articles and statements there are, and when the newest article was published, of those of one last day the one that is known best.
WITH
  COLLECT {
    MATCH (one:Article)
    WHERE one.publishedOnLatest IS NOT NULL
    WITH one
    ORDER BY one.publishedOnLatest DESC,
    one.publishedOnEarliest DESC
    LIMIT 1
    RETURN one.publishedOn
  } AS latest
WITH {articles: COUNT { (:Article) }, statements: COUNT { (:Statement) }, latestArticleOn: head(latest)} AS row
