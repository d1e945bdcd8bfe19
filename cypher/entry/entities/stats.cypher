// How many articles and statements there are, and when the newest article was published.
WITH
  COLLECT {
    MATCH (one:Article)
    WHERE one.publishedOnLatest IS NOT NULL
    WITH one
    ORDER BY one.publishedOnLatest DESC
    LIMIT 1
    RETURN one.publishedOn
  } AS latest
WITH {articles: COUNT { (:Article) }, statements: COUNT { (:Statement) }, latestArticleOn: head(latest)} AS row
