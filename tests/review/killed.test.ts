import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parse } from 'yaml'
import { makeCollection } from '../../src/load/collection/make-collection.ts'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { changeDraft, listItems, openDraft } from '../../src/review/draft-file.ts'
import { root } from '../cli/run-tft.ts'
import { seconds } from '../patience.ts'

vi.setConfig({ testTimeout: seconds(120) })

const kills = 12

/** Runs a command, kills it after a while, and tells whether it had ended by itself. */
async function runFor(milliseconds: number, words: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['src/cli/tft.js', ...words], { cwd: root, stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([ended, delay(milliseconds)])
  child.kill('SIGKILL')
  const [code] = await ended
  return code === 0
}

/** Kills a command at moments spread over the time that it takes, and looks each time at what it has left behind. */
async function killOften(words: readonly string[], look: () => void): Promise<void> {
  const start = performance.now()
  expect(await runFor(seconds(60), words)).toBe(true)
  const whole = performance.now() - start
  look()
  for (let count = 1; count <= kills; count += 1) {
    await runFor((whole * count) / kills, words)
    look()
  }
  expect(await runFor(seconds(60), words)).toBe(true)
  look()
}

test('reading and accepting that are killed leave whole files behind, and go on from them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  makeCollection(folder)
  const draft = join(folder, 'drafts/ruritania.yaml')
  const reading = join(folder, 'readings/ruritania.yaml')
  let proposals = 0
  await killOften(['read', 'tests/review/ruritania.html', '--data', folder], () => {
    readSeed(folder)
    if (!existsSync(draft)) return
    proposals ||= count(draft)
    expect(count(draft)).toBe(proposals)
    rmSync(draft)
  })
  expect(proposals).toBeGreaterThan(5)
  await runFor(seconds(60), ['read', 'tests/review/ruritania.html', '--data', folder])
  for (const start of ['Person rudolf', 'Commodity herring', 'Statement #3']) {
    const item = listItems(openDraft(draft)).find(({ key }) => key?.startsWith(start))
    const { list = '', index = 0, key = null } = item ?? {}
    const values = list === 'statements' ? { gist: 'All of it is too late.', about: ['Commodity:herring'] } : {}
    changeDraft(draft, { list, index, key, decide: 'accept', values })
  }
  await killOften(['accept', 'ruritania', '--data', folder, '--no-load'], () => {
    expect(count(draft)).toBe(proposals)
    const { statements } = readSeed(folder)
    expect(statements).toHaveLength(existsSync(reading) ? 1 : 0)
    rmSync(reading, { force: true })
  })
})

function count(draft: string): number {
  const { articles: _articles, ...lists } = parse(readFileSync(draft, 'utf8'))
  return Object.values(lists).flat().length
}
