import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, vi } from 'vitest'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { seconds } from '../patience.ts'

/** Each command starts a program, and the database plans new statements. */
vi.setConfig({ testTimeout: seconds(240) })

const root = resolve(import.meta.dirname, '../..')

/** The blocks of the document in order: files with their names, commands, and what the last of these prints. */
function listBlocks() {
  const text = readFileSync(join(root, 'docs/your-own-data.md'), 'utf8')
  return Array.from(text.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms), ([, language, file, content = '']) => ({
    language,
    file,
    content,
  }))
}

test('the document goes from tables to answers', async ({ graph }) => {
  await graph.manage(['MATCH (node) DETACH DELETE node'])
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-own-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { uri, username, password } = databaseOfWorker()
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TFT_DATABASE: 'uri' }
  const run = async (command: string) => {
    const words = command.replace(/^npm run (\w+) --/, '$1').split(' ')
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'src/cli/index.ts'), ...words], {
      cwd: folder,
      env: { ...process.env, ...database, PORT: '1024', INIT_CWD: folder },
    })
    return stdout
  }
  let printed = ''
  const answers: string[] = []
  for (const { language, file, content } of listBlocks()) {
    if (file) writeFileSync(join(folder, file), content)
    else if (language === 'sh') for (const command of content.trim().split('\n')) printed = await run(command)
    else {
      expect(printed.replaceAll('\r\n', '\n')).toBe(content)
      answers.push(content)
    }
  }
  expect(answers).toHaveLength(2)
})
