import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { configure } from './machine.ts'

/** Starts a command of `tft` on the local process's data in a folder, on a machine without a language; it ends with the test at the latest. */
export function startScript(name: string, folder: string, ...parameters: string[]) {
  const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'index.ts')
  const { environment } = configure('local', folder, { LC_ALL: 'C' })
  const child = spawn(process.execPath, [program, name, ...parameters], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const end = Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { child, ended: end.then(([[code], output, errors]) => ({ code, output: output + errors })) }
}

/** Runs a command to its end. */
export function runScript(name: string, folder: string, ...parameters: string[]) {
  return startScript(name, folder, ...parameters).ended
}
