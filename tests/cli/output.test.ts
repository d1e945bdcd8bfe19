import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

function tft(words: readonly string[], changes: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['src/cli/index.ts', ...words], {
    cwd: root,
    env: { ...process.env, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]) => code)
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended, errors: text(child.stderr) }
}

test.each([
  [['--unknown']],
  [['unknown']],
  [['seed', 'unknown']],
  [['backup']],
  [['explain', 'unknown.graphql']],
  [['explain', 'stats', '--variables', '{x']],
])('bad usage exits with 2: tft %j', async (words) => {
  const { ended, errors } = tft(words)
  expect({ code: await ended, errors: await errors }).toEqual({
    code: 2,
    errors: expect.stringMatching(/^error: .*\n$/),
  })
})

test('--help lists the commands, and the options of one', async () => {
  const [all, one] = [tft(['--help']), tft(['load', '--help'])]
  expect(await text(all.child.stdout)).toMatch(/^Usage: tft .*Commands:.* serve .* load .*docs\/configuration\.md\n$/s)
  expect(await text(one.child.stdout)).toMatch(/^Usage: tft load \[options\] <folder>\n.*--overwrite.*--batch/s)
  expect([await all.ended, await one.ended]).toEqual([0, 0])
})

test('whoever reads what is printed may leave', async () => {
  const { child, ended, errors } = tft(['explain', 'stats', '--statement'])
  child.stdout.destroy()
  expect({ code: await ended, errors: await errors }).toEqual({ code: 0, errors: '' })
})

test.skipIf(!existsSync('/dev/full'))('a log that can not be written ends nothing', async () => {
  const script = `const { openLog } = await import('./src/server/open-log.ts')
    const log = openLog('info')
    for (let line = 0; line < 100; line += 1) log.info('x'.repeat(100))
    setTimeout(() => console.log('goes on'), 400)`
  const log = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', log],
  })
  if (!child.stdout) throw new Error('The script has no output.')
  expect(await text(child.stdout)).toBe('goes on\n')
})

test.each([
  ['serve', 0],
  ['seed', 130],
  ['query', 130],
])('%s ends at once when it is stopped, though the server says no word, and exits with %i', async (command, code) => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  onTestFinished(() => void silent.close())
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const asked = command === 'query' ? ['stats', '--url', `http://127.0.0.1:${port}/graphql`] : []
  const given = { NEO4J_URI: `bolt://127.0.0.1:${port}`, TFT_DATABASE: 'uri', PORT: '0' }
  const { child, ended } = tft([command, ...asked], given)
  await once(silent, 'connection')
  child.kill('SIGTERM')
  expect(await ended).toBe(code)
})

test('the second signal of one Ctrl-C, which npm sends, finds the command still there', async () => {
  const script = `const { run } = await import('./src/cli/run.ts')
    await run((stop) => new Promise((end) => {
      const waiting = setInterval(() => {}, 1000)
      stop.addEventListener('abort', () => end(clearInterval(waiting)))
      console.log('waits')
    }))`
  for (const pause of [0, 3, 6, 9, 12, 18, 27]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    await delay(pause)
    child.kill('SIGINT')
    expect({ pause, ended: await ended }).toEqual({ pause, ended: [0, null] })
  }
})
