import { spawn } from 'node:child_process'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAbandoned, lockFolder } from '../../../src/neo4j/folder/lock.ts'
import { makeFolder } from '../machine.ts'

let folder: string
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => rm(folder, { recursive: true }))

test('a folder is locked once, and again when it was released', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'DATABASE_LOCKED', details: { pid: process.pid } })
  await lock.release()
  expect(await readdir(folder)).toEqual([])
  await (await lockFolder(folder)).release()
})

test.each([
  ['a process that is gone', 'lock.4194305.1'],
  ['a process whose number another has now', `lock.${process.pid}.long%20ago`],
])('the lock of %s is taken over', async (_name, mark) => {
  await writeFile(join(folder, mark), '')
  expect(await isAbandoned(folder)).toBe(true)
  const lock = await lockFolder(folder)
  expect(await isAbandoned(folder)).toBe(false)
  await lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('a folder that can not be made is refused by the name of its variable', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(lockFolder(join(folder, 'file', 'data'))).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringMatching(/can't be written: ENOTDIR.* Choose another: TFT_DATA_DIR=…$/),
  })
})

test('a folder that nobody has locked is not abandoned', async () => {
  expect(await isAbandoned(folder)).toBe(false)
})

test('of many processes that come at once to a stale lock, one has the folder', async () => {
  await writeFile(join(folder, 'lock.4194305.1'), '')
  const holders = Array.from({ length: 8 }, () =>
    spawn(process.execPath, [join(import.meta.dirname, 'hold-folder.ts'), folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  const lines = holders.map(
    async ({ stdout }) => (await createInterface({ input: stdout })[Symbol.asyncIterator]().next()).value,
  )
  await Promise.all(lines.map((line) => line))
  for (const { stdin } of holders) stdin.end()
  expect((await Promise.all(lines)).sort()).toEqual([...Array(7).fill('DATABASE_LOCKED'), 'locked'])
})
