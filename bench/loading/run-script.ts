import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setInterval } from 'node:timers'
import { readMemory } from '../harness/processor.ts'

/** The parts of an import, by what it says when each of them begins. */
const phases = ['reading the collection', 'writing tables', 'importing', 'making indexes']

/** How a script went. */
export interface ScriptRun {
  readonly seconds: number
  /** Seconds from the beginning of each part to the next. */
  readonly phases: Readonly<Record<string, number>>
  /** The most memory in megabytes that its process held, without those that it started. */
  readonly memory: number
}

/** Runs a script of the service to its end, and passes on what it says; throws where it fails. */
export async function runScript(parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<ScriptRun> {
  const began = performance.now()
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const starts: [string, number][] = []
  createInterface(child.stdout).on('line', (line) => {
    console.error(line)
    const phase = phases.find((name) => line.includes(name))
    if (phase && starts.at(-1)?.[0] !== phase) starts.push([phase, performance.now()])
  })
  let memory = 0
  const watch = setInterval(() => {
    if (child.pid && child.exitCode === null) memory = Math.max(memory, readMemory(child.pid))
  }, 200)
  const [code] = await exit
  clearInterval(watch)
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}`)
  const ended = performance.now()
  const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10
  const lasted = starts.map(([name, start], at) => [name, seconds(start, starts[at + 1]?.[1] ?? ended)] as const)
  return { seconds: seconds(began, ended), phases: Object.fromEntries(lasted), memory }
}
