import { createServer } from 'node:http'
import { createYoga } from 'graphql-yoga'
import { openDriver, port } from '../driver.ts'
import { builder } from './builder.ts'
import { createContext } from './context.ts'
import './chains.ts'
import './questions.ts'

// A server as tutorials teach it: Pothos, a DataLoader for each field, managed read transactions.
const driver = openDriver()
const yoga = createYoga({
  schema: builder.toSchema(),
  context: () => createContext(driver),
  logging: false,
  graphiql: false,
})
createServer(yoga).listen(port, '127.0.0.1')
