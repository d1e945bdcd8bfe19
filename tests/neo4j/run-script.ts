import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { configure } from './machine.ts'

/** Runs a command of src/cli as npm does, on the local process's data in a folder. */
export async function runScript(name: string, folder: string, ...parameters: string[]) {
  const script = join(import.meta.dirname, '..', '..', 'src', 'cli', `${name}.ts`)
  const { environment } = configure('local', folder)
  const child = spawn(process.execPath, [script, ...parameters], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code, output: output + errors }
}
