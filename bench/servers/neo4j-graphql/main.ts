import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import { openDriver, port } from '../driver.ts'
import { typeDefs } from './type-defs.ts'

// @neo4j/graphql as its users run it, on yoga.
const driver = openDriver()
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const context = { executionContext: driver, sessionConfig: { database: 'neo4j' } }
createServer(createYoga({ schema, context, logging: false, graphiql: false })).listen(port, '127.0.0.1')
