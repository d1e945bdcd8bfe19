import { parseArgs } from 'node:util'
import type { Scale } from '../generate/scales.ts'
import { fillDatabase, isFilled } from './import.ts'
import { findMachine } from './machine.ts'
import { startDatabase } from './start.ts'

// Runs the database of a scale alone, for looking into plans: node bench/database/serve.ts --scale M
const { values } = parseArgs({ options: { scale: { type: 'string', default: 'S' } } })
const scale = values.scale as Scale
const machine = await findMachine()
if (!isFilled(scale)) await fillDatabase(machine, scale, console.error)
// A signal stops it.
const { address } = await startDatabase(machine, scale)
console.log(JSON.stringify(address))
