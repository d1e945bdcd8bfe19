import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeOutput } from '../../../src/cli/query/write-output.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a file begins with a byte order mark, unless it is told not to, and replaces the one before', () => {
  const file = join(makeFolder(), 'out.csv')
  writeFileSync(file, 'what was there before')
  writeOutput('习\r\n', { file })
  expect(readFileSync(file, 'utf8')).toBe('\uFEFF习\r\n')
  writeOutput('习\r\n', { file, bom: false })
  expect(readFileSync(file, 'utf8')).toBe('习\r\n')
})

test('a file that can not be written is told, and nothing is left beside it', () => {
  const folder = makeFolder()
  expect(() => writeOutput('x', { file: join(folder, 'nowhere/out.csv') })).toThrow("out.csv can't be written")
  expect(() => writeOutput('x', { file: folder })).toThrow("can't be written")
  expect(readdirSync(folder)).toEqual([])
})
