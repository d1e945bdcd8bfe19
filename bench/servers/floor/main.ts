import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'
import { openDriver, port } from '../driver.ts'
import { fileOfOperation } from '../operation-names.ts'
import { operations } from './operations.ts'
import { readStatement } from './statements.ts'

// The least that an answer costs: one hand-written statement, auto-commit, and JSON of what it returns.
const driver = openDriver()
const prepared = new Map(
  Object.keys(operations).map((name) => [name, { ...operations[name], statement: readStatement(name) }]),
)

async function answer(body: { operationName: string; variables: Record<string, unknown> }): Promise<unknown> {
  const operation = prepared.get(fileOfOperation[body.operationName] ?? '')
  if (!operation) return { errors: [{ message: `no operation ${body.operationName}` }] }
  const { statement, parameters, shape = ([row]) => row } = operation
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(statement, parameters ? parameters(body.variables) : body.variables)
    return { data: shape(records.map((record) => record.toObject())) }
  } catch (error) {
    return { errors: [{ message: String(error) }] }
  } finally {
    await session.close()
  }
}

createServer(async (request, response) => {
  const body = await json(request)
  const text = JSON.stringify(await answer(body as never))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}).listen(port, '127.0.0.1')
