// How many nodes and relationships of each kind there are, and the newest article.
WITH
  COLLECT {
    MATCH (one:Entity)
    UNWIND [label IN labels(one) WHERE label <> 'Entity'] AS name
    WITH name, count(*) AS count
    ORDER BY name
    RETURN {name: name, count: count}
  } AS entities,
  COLLECT {
    MATCH ()-[one]->()
    WITH type(one) AS name, count(*) AS count
    WHERE name IN $types
    WITH name, count
    ORDER BY name
    RETURN {name: name, count: count}
  } AS relationships,
  COLLECT {
    MATCH (one:Article)
    WITH one
    ORDER BY one.publishedOnLatest DESC
    LIMIT 1
    RETURN one.publishedOn
  } AS latest
WITH {
  entities: entities,
  relationships: relationships,
  articles: COUNT { (:Article) },
  statements: COUNT { (:Statement) },
  latestArticleOn: head(latest)
} AS row
