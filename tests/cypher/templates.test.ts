import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openTemplates } from 'pothos-plugin-cypher'
import { afterAll, expect, test } from 'vitest'
import { placeFragment } from '../../src/plan/compile/fragment.ts'

const folder = mkdtempSync(join(tmpdir(), 'templates-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'parts'))

let files = 0

/** The text of a template where `this` is t, `row` is r, and these parameters are known. */
function place(text: string, given: Record<string, string | null> = {}, fixed: Record<string, string> = {}): string {
  const name = `file${files++}`
  writeFileSync(join(folder, `${name}.cypher`), text)
  const { fragment } = openTemplates(pathToFileURL(`${folder}/`), { lists: { LINK: ['KNOWS', 'LIKES'] } })
  const placed = placeFragment(fragment(name), {
    this: 't',
    row: 'r',
    parameter: (parameter) => (parameter in given ? (given[parameter] ?? null) : `$${parameter}`),
    decided: Object.keys(given).length > 0,
    fixed: (parameter) => fixed[parameter],
  })
  return placed.replaceAll('\n', ' ')
}

test('what is quoted stays as it is', () => {
  expect(place("MATCH (this) WHERE this.a = 'this row $p // no comment' AND this.`row` = \"row's\" RETURN row")).toBe(
    "MATCH (t) WHERE t.a = 'this row $p // no comment' AND t.`row` = \"row's\" RETURN r",
  )
})

test('a comment ends with its line, wherever it begins', () => {
  expect(place('// Reaches $nobody.\nMATCH (this) // this row\n/* row */ WITH this AS row')).toBe(
    'MATCH (t) WITH t AS r',
  )
})

test('a quotation that is not closed fails by the name of the file', () => {
  expect(() => place("RETURN 'row")).toThrow(/file\d+\.cypher: a quotation mark at 7 has no partner/)
})

test('properties, labels and keys keep their names', () => {
  expect(place('MATCH (this:this {row: row}) WITH {this: this.row, row: row} AS row')).toBe(
    'MATCH (t:this {row: r}) WITH {this: t.row, row: r} AS r',
  )
})

const filter = 'MATCH (row) WHERE ($kind IS NULL OR row.kind = $kind) AND ($day IS NULL OR row.day < date($day))'

test('a condition on what is not given vanishes, and an empty WHERE with it', () => {
  expect(place(filter, { kind: null, day: null })).toBe('MATCH (r)')
  expect(place(filter, { kind: '$k', day: null })).toBe('MATCH (r) WHERE r.kind = $k')
  expect(place(filter, { kind: '$k', day: '$d' })).toBe('MATCH (r) WHERE r.kind = $k AND r.day < date($d)')
})

test('what is not known stays a condition', () => {
  expect(place(filter)).toBe(
    'MATCH (r) WHERE ($kind IS NULL OR r.kind = $kind) AND ($day IS NULL OR r.day < date($day))',
  )
})

test('brackets stay where they are needed', () => {
  const either = 'MATCH (row) WHERE ($a IS NULL OR row.a OR row.b) AND NOT ($b IS NULL OR row.c)'
  expect(place(either, { a: '$a', b: '$b' })).toBe('MATCH (r) WHERE (r.a OR r.b) AND NOT r.c')
  expect(place(either, { a: '$a', b: null })).toBe('MATCH (r) WHERE false')
})

test('branches of a UNION that have no row vanish, and the name that a head gives a parameter', () => {
  const either =
    'WITH $one AS one CALL (one) { WITH * WHERE one IS NOT NULL MATCH (one)--(row) RETURN row UNION WITH * WHERE $one IS NULL MATCH (row:All) RETURN row }'
  expect(place(either, { one: 'p0' })).toBe('CALL (p0) { MATCH (p0)--(r) RETURN DISTINCT r }')
  expect(place(either, { one: null })).toBe('CALL () { MATCH (r:All) RETURN DISTINCT r }')
})

test('a WITH does not hand on what is known without it', () => {
  const text = 'WITH $one AS one, $other AS other UNWIND $one AS a WITH DISTINCT a, one, other MATCH (row {a: a})'
  expect(place(text, { one: 'p0', other: null })).toBe('UNWIND p0 AS a WITH DISTINCT a, p0 MATCH (r {a: a})')
  expect(place(text, { one: '$one', other: 'p1' })).toBe('UNWIND $one AS a WITH DISTINCT a, p1 MATCH (r {a: a})')
})

test('the first of several values that is given is the only one', () => {
  const bound = "MATCH (row) WHERE row.day <= coalesce(date($after[0]), date($to), date('9999-12-31'))"
  expect(place(bound, { after: null, to: '$t' })).toBe('MATCH (r) WHERE r.day <= date($t)')
  expect(place(bound, { after: null, to: null })).toBe("MATCH (r) WHERE r.day <= date('9999-12-31')")
})

test('a choice that is known is made', () => {
  const choice = "RETURN CASE WHEN $order = 'DESC' AND $day IS NULL THEN 1 WHEN row.x THEN 2 ELSE 3 END"
  expect(place(choice, { day: null }, { order: "'DESC'" })).toBe('RETURN 1')
  expect(place(choice, { day: null }, { order: "'ASC'" })).toBe('RETURN CASE WHEN r.x THEN 2 ELSE 3 END')
  expect(place(choice, { day: null })).toBe("RETURN CASE WHEN $order = 'DESC' THEN 1 WHEN r.x THEN 2 ELSE 3 END")
  const count = 'RETURN CASE WHEN $day IS NULL THEN COUNT { (this)--() } END AS row'
  expect(place(count, { day: null })).toBe('RETURN COUNT {(t)--()} AS r')
})

test('a part stands where it is named, with its variables renamed, and goes on with the conditions before it', () => {
  writeFileSync(
    join(folder, 'parts', 'dated.cypher'),
    '// On a day.\nWITH *\nWHERE ($day IS NULL OR entry.day <= date($day)) AND entry.on',
  )
  const text = 'MATCH (this)-->(later)\nWHERE later.kind = 1\n// part: dated (entry: later)\nWITH later AS row'
  expect(place(text, { day: '$d' })).toBe(
    'MATCH (t)-->(later) WHERE later.kind = 1 AND later.day <= date($d) AND later.on WITH later AS r',
  )
  expect(place('OPTIONAL MATCH (this)-->(entry)\n// part: dated\nWITH entry AS row', { day: null })).toBe(
    'OPTIONAL MATCH (t)-->(entry) WITH * WHERE entry.on WITH entry AS r',
  )
})

test('the name of a list stands for its types', () => {
  expect(place('MATCH (this)-[:LINK]-(row)')).toBe('MATCH (t)-[:KNOWS|LIKES]-(r)')
})
