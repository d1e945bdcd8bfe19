import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { databaseOfWorker, openTestGraph } from '../graph.ts'

const run = promisify(execFile)
const source = join(import.meta.dirname, '../../src/plan')
const modules = join(import.meta.dirname, '../../node_modules')
/** What the example needs beside the package; linked, so that no registry is asked. */
const installed = ['@pothos/core', 'graphql', 'neo4j-driver', 'dataloader', '@types/node']
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
const compilerOptions = {
  module: 'nodenext',
  target: 'es2024',
  types: ['node'],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
}

test('packed and installed into an empty project, the package type-checks and runs its example', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pothos-plugin-cypher-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const project = join(folder, 'project')
  await cp(join(source, 'example'), join(project, 'example'), { recursive: true })
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['example'] }))

  await run(process.execPath, [join(source, 'build.ts'), join(folder, 'built')])
  const { stdout: tarball } = await run('npm', ['pack', join(folder, 'built'), '--silent'], { cwd: folder })
  const links = installed.map((name) => join(modules, name))
  const offline = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts']
  await run('npm', [...offline, join(folder, tarball.trim()), ...links], { cwd: project })
  await run(process.execPath, [tsc], { cwd: project })

  await openTestGraph().then((graph) => graph.close())
  const { uri, username, password } = databaseOfWorker()
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
  const { stdout } = await run(process.execPath, ['example/main.ts'], { cwd: project, env })
  const [statement = '', answer = ''] = stdout.split(/\n\n(?=\{)/)
  expect(statement.match(/^RETURN/gm)).toHaveLength(1)
  expect(JSON.parse(answer)).toEqual({
    data: {
      named: { __typename: 'Film', name: 'Casablanca', year: 1942, director: { name: 'Michael Curtiz' } },
      person: {
        films: {
          totalCount: 3,
          nodes: [
            {
              name: 'Casablanca',
              year: 1942,
              cast: [{ name: 'Humphrey Bogart' }, { name: 'Ingrid Bergman' }, { name: 'Peter Lorre' }],
            },
            { name: 'The Maltese Falcon', year: 1941, cast: [{ name: 'Humphrey Bogart' }, { name: 'Peter Lorre' }] },
          ],
          pageInfo: { endCursor: expect.any(String) },
        },
      },
    },
  })
})
