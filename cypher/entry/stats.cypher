// How many nodes and relationships of each kind there are, and the newest article.
WITH
  COLLECT {
    CALL () {
      MATCH (one:Agreement)
      WITH count(one) AS count
      RETURN 'Agreement' AS name, count
      UNION
      ALL
      MATCH (one:Commodity)
      WITH count(one) AS count
      RETURN 'Commodity' AS name, count
      UNION
      ALL
      MATCH (one:Country)
      WITH count(one) AS count
      RETURN 'Country' AS name, count
      UNION
      ALL
      MATCH (one:Event)
      WITH count(one) AS count
      RETURN 'Event' AS name, count
      UNION
      ALL
      MATCH (one:Measure)
      WITH count(one) AS count
      RETURN 'Measure' AS name, count
      UNION
      ALL
      MATCH (one:Organization)
      WITH count(one) AS count
      RETURN 'Organization' AS name, count
      UNION
      ALL
      MATCH (one:Person)
      WITH count(one) AS count
      RETURN 'Person' AS name, count
      UNION
      ALL
      MATCH (one:Topic)
      WITH count(one) AS count
      RETURN 'Topic' AS name, count
    }
    WITH name, count
    WHERE count > 0
    RETURN {name: name, count: count}
  } AS entities,
  COLLECT {
    CALL () {
      MATCH ()-[one:ABOUT]->()
      WITH count(one) AS count
      RETURN 'ABOUT' AS name, count
      UNION
      ALL
      MATCH ()-[one:AVERTED_BY]->()
      WITH count(one) AS count
      RETURN 'AVERTED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:BASED_IN]->()
      WITH count(one) AS count
      RETURN 'BASED_IN' AS name, count
      UNION
      ALL
      MATCH ()-[one:BROADER]->()
      WITH count(one) AS count
      RETURN 'BROADER' AS name, count
      UNION
      ALL
      MATCH ()-[one:COVERS]->()
      WITH count(one) AS count
      RETURN 'COVERS' AS name, count
      UNION
      ALL
      MATCH ()-[one:DEFERRED_BY]->()
      WITH count(one) AS count
      RETURN 'DEFERRED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:EXTENDED_BY]->()
      WITH count(one) AS count
      RETURN 'EXTENDED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:EXTENDS]->()
      WITH count(one) AS count
      RETURN 'EXTENDS' AS name, count
      UNION
      ALL
      MATCH ()-[one:HOLDS]->()
      WITH count(one) AS count
      RETURN 'HOLDS' AS name, count
      UNION
      ALL
      MATCH ()-[one:IMPORTS_FROM]->()
      WITH count(one) AS count
      RETURN 'IMPORTS_FROM' AS name, count
      UNION
      ALL
      MATCH ()-[one:IMPOSED_BY]->()
      WITH count(one) AS count
      RETURN 'IMPOSED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:MADE_BY]->()
      WITH count(one) AS count
      RETURN 'MADE_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:OWNED_BY]->()
      WITH count(one) AS count
      RETURN 'OWNED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:PARTICIPATED_IN]->()
      WITH count(one) AS count
      RETURN 'PARTICIPATED_IN' AS name, count
      UNION
      ALL
      MATCH ()-[one:PARTY]->()
      WITH count(one) AS count
      RETURN 'PARTY' AS name, count
      UNION
      ALL
      MATCH ()-[one:PART_OF]->()
      WITH count(one) AS count
      RETURN 'PART_OF' AS name, count
      UNION
      ALL
      MATCH ()-[one:PROCESSES]->()
      WITH count(one) AS count
      RETURN 'PROCESSES' AS name, count
      UNION
      ALL
      MATCH ()-[one:PRODUCES]->()
      WITH count(one) AS count
      RETURN 'PRODUCES' AS name, count
      UNION
      ALL
      MATCH ()-[one:QUOTED_ON]->()
      WITH count(one) AS count
      RETURN 'QUOTED_ON' AS name, count
      UNION
      ALL
      MATCH ()-[one:RAISED_BY]->()
      WITH count(one) AS count
      RETURN 'RAISED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:REACHED_AT]->()
      WITH count(one) AS count
      RETURN 'REACHED_AT' AS name, count
      UNION
      ALL
      MATCH ()-[one:REDUCED_BY]->()
      WITH count(one) AS count
      RETURN 'REDUCED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:REMOVED_BY]->()
      WITH count(one) AS count
      RETURN 'REMOVED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:REPORTED_IN]->()
      WITH count(one) AS count
      RETURN 'REPORTED_IN' AS name, count
      UNION
      ALL
      MATCH ()-[one:RESTATES]->()
      WITH count(one) AS count
      RETURN 'RESTATES' AS name, count
      UNION
      ALL
      MATCH ()-[one:RETALIATED_AGAINST]->()
      WITH count(one) AS count
      RETURN 'RETALIATED_AGAINST' AS name, count
      UNION
      ALL
      MATCH ()-[one:SPOKEN_FOR]->()
      WITH count(one) AS count
      RETURN 'SPOKEN_FOR' AS name, count
      UNION
      ALL
      MATCH ()-[one:SUPERSEDES]->()
      WITH count(one) AS count
      RETURN 'SUPERSEDES' AS name, count
      UNION
      ALL
      MATCH ()-[one:SUPPLIES]->()
      WITH count(one) AS count
      RETURN 'SUPPLIES' AS name, count
      UNION
      ALL
      MATCH ()-[one:SUSPENDED_BY]->()
      WITH count(one) AS count
      RETURN 'SUSPENDED_BY' AS name, count
      UNION
      ALL
      MATCH ()-[one:TARGETS]->()
      WITH count(one) AS count
      RETURN 'TARGETS' AS name, count
    }
    WITH name, count
    WHERE count > 0
    RETURN {name: name, count: count}
  } AS relationships,
  COLLECT {
    MATCH (one:Article)
    WHERE one.publishedOnLatest IS NOT NULL
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
