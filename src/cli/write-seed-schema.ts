import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listSchemas } from '../load/json-schema.ts'

const directory = resolve(import.meta.dirname, '../../seed/schema')

mkdirSync(directory, { recursive: true })
const schemas = listSchemas()
for (const [name, schema] of schemas) writeFileSync(join(directory, name), `${JSON.stringify(schema, null, 2)}\n`)
console.log(`${schemas.size} schemas are in ${directory}.`)
