// Articles with a title, of a publisher, published in a span of time.
MATCH (row:Article)
WHERE
  ($title IS NULL OR row.titleKey = $title) AND
  ($publisher IS NULL OR toLower(row.publisher) = toLower($publisher)) AND
  ($from IS NULL OR row.publishedOnLatest >= date($from)) AND
  ($to IS NULL OR row.publishedOnEarliest <= date($to))
