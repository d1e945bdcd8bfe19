import { execFile } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'
import { seconds } from '../patience.ts'
import { follow, readRecipe } from './recipes.ts'

const project = resolve(import.meta.dirname, '../..')
const pages = globSync('docs/adding-*.md', { cwd: project }).toSorted()
const recipes = pages.map((page) => ({ page, ...readRecipe(join(project, page)) }))
const run = promisify(execFile)
const timeout = seconds(240)

let copy: string
let graph: Graph
let constraints: readonly string[]

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'recipes-'))
  const left = new Set(['node_modules', '.git'])
  cpSync(project, copy, { recursive: true, filter: (path) => !left.has(basename(path)) })
  linkPackages()
  graph = await openTestGraph()
  constraints = await listConstraints()
})

/** The packages of the project, but for the one that is part of the copy. */
function linkPackages(): void {
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(project, 'node_modules')))
    symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name))
  rmSync(join(copy, 'node_modules/pothos-plugin-cypher'))
  symlinkSync(join(copy, 'src/plan'), join(copy, 'node_modules/pothos-plugin-cypher'))
}

/** Other files of this worker use the same database: what the new label has brought is removed. */
afterAll(async () => {
  const added = (await listConstraints()).filter((name) => !constraints.includes(name))
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  for (const name of added) await graph.manage([`DROP CONSTRAINT ${name}`])
  await graph.close()
  rmSync(copy, { recursive: true })
})

test.each(recipes)('$page can be followed to the letter', (recipe) => {
  expect(recipe.edits.length).toBeGreaterThan(2)
  expect(recipe.questions.length).toBeGreaterThan(0)
  follow(recipe, copy)
})

test('the project compiles with what the recipes add', { timeout }, async () => {
  const { stdout } = await run(join(project, 'node_modules/.bin/tsc'), ['--noEmit', '--project', copy]).catch(Object)
  expect(stdout).toBe('')
})

test('the schema is printed with what the recipes add', { timeout }, async () => {
  await run(process.execPath, ['src/cli/index.ts', 'print', 'schema', 'seed'], { cwd: copy })
  const schema = readFileSync(join(copy, 'schema/schema.graphql'), 'utf8')
  for (const added of ['type Port implements', 'hostedBy: [Party!]!', 'website: String', 'mostVocal('])
    expect(schema).toContain(added)
})

test('the seed loads with what the recipes add, and the service answers as they say', { timeout }, async () => {
  const questions = recipes.flatMap(({ questions }) => questions)
  const given = [JSON.stringify(databaseOfWorker()), JSON.stringify(questions.map(({ query }) => query))]
  const { stdout } = await run(process.execPath, ['tests/docs/ask-copy.ts', ...given], { cwd: copy })
  expect(JSON.parse(stdout)).toEqual(questions.map(({ answer }) => answer))
})

async function listConstraints(): Promise<string[]> {
  const rows = await graph.read('SHOW CONSTRAINTS YIELD name RETURN name')
  return rows.map(({ name }) => String(name))
}
