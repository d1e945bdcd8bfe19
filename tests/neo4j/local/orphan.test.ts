import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteDraft, recoverData } from '../../../src/neo4j/local/draft.ts'
import { noteChild, stopOrphan } from '../../../src/neo4j/local/orphan.ts'
import { makeFolder } from '../machine.ts'

let home: string
beforeEach(async () => {
  home = await makeFolder()
})
afterEach(() => rm(home, { recursive: true }))

test('the child that was noted is stopped, and told', async () => {
  const child = spawn('sleep', ['60'])
  const exit = once(child, 'exit')
  await noteChild(home, child.pid ?? 0)
  const lines: string[] = []
  await stopOrphan(home, (line) => lines.push(line))
  expect(await exit).toEqual([null, 'SIGTERM'])
  expect(lines).toEqual([`Stopping the database that an interrupted start has left running (process ${child.pid})`])
  expect(await readdir(home)).toEqual([])
})

test('a note that was cut off keeps nobody from starting', async () => {
  await writeFile(join(home, 'process.json'), '{"pid":')
  await stopOrphan(home, () => {})
  expect(await readdir(home)).toEqual([])
})

test('a draft that was noted goes, with the child that works on it', async () => {
  const draft = join(home, '.draft-1')
  await noteDraft(home, draft)
  await mkdir(draft)
  const child = spawn('sleep', ['60'])
  const exit = once(child, 'exit')
  await noteChild(draft, child.pid ?? 0)
  await recoverData(home)
  expect(await exit).toEqual([null, 'SIGTERM'])
  expect(await readdir(home)).toEqual([])
})

test('no other folder goes, whatever the note says', async () => {
  const other = join(home, 'other')
  await noteDraft(home, other)
  await mkdir(other)
  await recoverData(home)
  expect(await readdir(home)).toEqual(['other'])
})

test('a process that only has the number of the child is left alone', async () => {
  const other = spawn('sleep', ['60'])
  await writeFile(join(home, 'process.json'), JSON.stringify({ pid: other.pid, started: 'long ago' }))
  await stopOrphan(home, () => {})
  expect(other.exitCode ?? other.signalCode).toBe(null)
  expect(await readdir(home)).toEqual([])
  other.kill()
})
