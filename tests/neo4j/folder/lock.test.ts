import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAbandoned, lockFolder } from '../../../src/neo4j/folder/lock.ts'
import { makeFolder } from '../machine.ts'

let folder: string
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => rm(folder, { recursive: true }))

test('of many that want the folder at once, one has it', async () => {
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['lock'])
})

test('a released folder can be locked again', async () => {
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
  await (await lockFolder(folder)).release()
})

test.each([
  ['a process that is gone', { pid: 2 ** 22 + 1, started: '1' }],
  ['a process whose number another has now', { pid: process.pid, started: 'long ago' }],
  ['nobody that can be read', 'half a li'],
])('the lock of %s is taken over, by one of many', async (_name, held) => {
  await writeFile(join(folder, 'lock'), JSON.stringify(held))
  expect(await isAbandoned(folder)).toBe(true)
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await isAbandoned(folder)).toBe(false)
})

test('a folder that nobody has locked is not abandoned', async () => {
  expect(await isAbandoned(folder)).toBe(false)
})
