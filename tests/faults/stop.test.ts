import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../src/neo4j/index.ts'
import { configure, findObstacle, listRunning, makeFolder } from '../neo4j/machine.ts'
import { patientEnvironment, seconds } from '../patience.ts'
import { smallSeed } from '../seed/make-seed.ts'
import { sendSignal, waitFor } from './faulty-database.ts'
import { type Answer, ask, findWrong, learnAnswers, statusOf } from './service.ts'

const obstacle = await findObstacle('local')
let folder: string
let url: string
beforeAll(async () => {
  folder = await makeFolder()
  url = `http://127.0.0.1:${await findFreePort()}/graphql`
})
afterAll(() => rm(folder, { recursive: true }))

test.skipIf(obstacle)(
  'after SIGKILL of service and database all is there; SIGTERM under load cuts off nobody',
  async () => {
    const killed = await start()
    const right = await learnAnswers(url)
    const exit = once(killed.child, 'exit')
    killed.child.kill('SIGKILL')
    await sendSignal(folder, 'SIGKILL')
    await exit
    const service = await start()
    expect(await learnAnswers(url)).toEqual(right)

    const load = startCarefulLoad()
    await waitFor(seconds(10), () => load.answers.length >= 100)
    const begun = performance.now()
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    const { answers, lost } = await load.stop()
    expect(lost.filter(({ asked }) => asked < begun)).toEqual([])
    expect(answers.length).toBeGreaterThan(0)
    expect(findWrong(answers, right)).toEqual([])
    expect(answers.flatMap(({ codes }) => codes)).toEqual([])

    expect(await service.output).toContain('Load the seed: 0 added, 0 changed, 0 removed')
    expect(await listRunning('local', folder)).toEqual([])
    expect(await readFile(join(folder, 'neo4j', 'console.log'), 'utf8')).toMatch(/Stopped\.\n$/)
  },
)

/** The service in a process of its own, once it is ready. */
async function start(): Promise<{ child: ChildProcess; ended: Promise<unknown>; output: Promise<string> }> {
  const { environment } = configure('local', folder, {
    PORT: new URL(url).port,
    LOG_LEVEL: 'error',
    ...patientEnvironment,
  })
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-service.ts'), smallSeed], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = text(child.stdout)
  const ended = once(child, 'exit').then(([code]) => code)
  // If the test has not come to it: the service stops, and its database with it.
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await waitFor(seconds(170), () =>
    statusOf(url, '/ready').then(
      (status) => status === 200,
      () => false,
    ),
  )
  return { child, ended, output }
}

/** Asks all the time until an answer is missed, and notes when the question for it was asked. */
function startCarefulLoad() {
  const answers: Answer[] = []
  const lost: { asked: number; error: unknown }[] = []
  let going = true
  const work = async () => {
    while (going) {
      const asked = performance.now()
      const answer = await ask(url).catch((error: unknown) => {
        lost.push({ asked, error })
      })
      if (answer) answers.push(answer)
      else going = false
    }
  }
  const all = Promise.all(Array.from({ length: 8 }, work))
  const stop = async () => {
    going = false
    await all
    return { answers, lost }
  }
  return { answers, stop }
}
