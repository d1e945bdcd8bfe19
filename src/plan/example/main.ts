import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import neo4j from 'neo4j-driver'
import { executeOperation, type Read } from 'pothos-plugin-cypher'
import { schema } from './schema.ts'

// Adds four films to the Neo4j at NEO4J_URI, asks for some of them, and prints the answer and the statement it became.

const { NEO4J_URI = 'bolt://localhost:7687', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
})

const read: Read = async (statement, parameters) => {
  console.log(`${statement}\n`)
  const { records } = await driver.executeQuery(statement, parameters, { routing: 'READ' })
  return records.map((record) => record.toObject())
}

const question = `{
  named(name: "Casablanca") { __typename name ... on Film { year director { name } } }
  person(name: "Peter Lorre") {
    films(first: 2) { totalCount nodes { name year cast { name } } pageInfo { endCursor } }
  }
}`

try {
  await driver.executeQuery(readFileSync(new URL('films.cypher', import.meta.url), 'utf8'))
  const answer = await executeOperation({ schema, document: parse(question), contextValue: { read } })
  console.log(JSON.stringify(answer, null, 2))
} finally {
  await driver.close()
}
