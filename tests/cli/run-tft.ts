import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** Where npm runs scripts. */
export const root = join(import.meta.dirname, '../..')

/** Runs a command to its end, as npm does: in the project's folder. */
export async function runTft(words: readonly string[], changes: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['src/cli/tft.js', ...words], {
    cwd: root,
    env: { ...process.env, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [[code], output, errors] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { code, output, errors }
}
