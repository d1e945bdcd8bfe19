import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stringify } from 'yaml'
import { convertTable } from '../../src/load/convert/convert-table.ts'
import { readMap } from '../../src/load/convert/read-map.ts'
import { readTable } from '../../src/load/read/read-table.ts'
import { catchExpected } from '../seed/make-seed.ts'

const source = { slug: 'list', title: 'A list', publisher: 'Nobody', publishedOn: '2025' }

/** A map of one measure for each row with columns Good and Rate, with changes. */
function makeMap(changes: { log?: object; measure?: object; map?: object } = {}): object {
  return {
    source,
    measures: {
      slug: 'tariff-{Good}',
      name: 'Tariff on {Good}',
      kind: 'IMPORT_TARIFF',
      imposedBy: [{ value: 'US', as: 'country' }],
      log: [{ status: 'IN_FORCE', rate: { column: 'Rate', as: 'rate' }, ...changes.log }],
      ...changes.measure,
    },
    ...changes.map,
  }
}

/** Converts a table in a file of this name; gives the entries by concept. */
function convert(text: string | Buffer, map: object | string = makeMap(), name = 'table.csv') {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-convert-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [file, mapFile] = [join(folder, name), join(folder, 'map.yaml')]
  writeFileSync(file, text)
  writeFileSync(mapFile, typeof map === 'string' ? map : stringify(map))
  const read = readMap(mapFile, 'measures')
  const entries = convertTable(readTable(file, read.table), read, mapFile)
  const of = (concept: string) => entries.filter((entry) => entry.concept === concept).map(({ value }) => value)
  return {
    measures: of('measures'),
    countries: of('countries'),
    commodities: of('commodities'),
    articles: of('articles'),
  }
}

/** What is wrong with a table or a map, without the folder's path. */
function refuse(...given: Parameters<typeof convert>): string {
  const { code, message } = catchExpected(() => convert(...given))
  expect(code).toBe('BAD_SEED')
  return message.replaceAll(/[^\s]*\/(?=(?:table|map)\.)/g, '')
}

test('rows become entries with the row as their evidence, and countries their own', () => {
  const { measures, countries, articles } = convert('Good,Rate\nsteel,25%\ncopper,10\n')
  expect(measures).toEqual([
    {
      slug: 'tariff-steel',
      name: 'Tariff on steel',
      kind: 'IMPORT_TARIFF',
      imposedBy: ['Country:united-states'],
      log: [{ status: 'IN_FORCE', rate: 25, cite: ['list#1'] }],
      cite: ['list#1'],
    },
    expect.objectContaining({ slug: 'tariff-copper', cite: ['list#2'] }),
  ])
  expect(countries).toEqual([{ slug: 'united-states', code: 'US', cite: ['list#1'] }])
  expect(articles).toEqual([
    { ...source, form: 'TABLE', paragraphs: [expect.stringMatching(/^[0-9a-f]{64}$/), expect.any(String)] },
  ])
})

test.each([
  ['commas', 'table.csv', 'Good,Rate\n"steel, hot",25%\n'],
  ['semicolons and a byte order mark', 'table.csv', '\uFEFFGood;Rate\r\n"steel, hot";25%\r\n'],
  ['tabs', 'table.tsv', 'Good\tRate\nsteel, hot\t25%\n'],
  ['bars', 'table.txt', 'Good|Rate\nsteel, hot|25%\n'],
  ['line breaks and quotation marks in cells', 'table.csv', '"Good","Rate"\n"steel, ""hot""\n","25%"\n'],
  ['carriage returns alone', 'table.csv', 'Good,Rate\r"steel, hot",25%\r'],
  ['empty lines', 'table.csv', '\nGood,Rate\n\n"steel, hot", 25% \n\n'],
  ['JSON', 'table.json', '[{"Good": "steel, hot", "Rate": "25%"}]'],
  ['JSON lines', 'table.jsonl', '{"Good": "steel, hot", "Rate": 25}\n\n'],
  ['YAML', 'table.yaml', '- Good: steel, hot\n  Rate: 25\n'],
])('a table may be written with %s', (_, name, text) => {
  expect(convert(text, makeMap(), name).measures).toMatchObject([{ slug: 'tariff-steel-hot', log: [{ rate: 25 }] }])
})

test('lines above the names of the columns are skipped, and nested values are columns with dots', () => {
  const map = makeMap({ map: { table: { skipLines: 2, delimiter: '^' } } })
  expect(convert('A table, of 2025\n\nGood^Rate\nsteel^5\n', map).measures).toHaveLength(1)
  const nested = makeMap({ log: { rate: { column: 'duty.rate', as: 'rate' } } })
  expect(convert('[{"Good": "steel", "duty": {"rate": 0.5}}]', nested, 'table.json').measures).toMatchObject([
    { log: [{ rate: 0.5 }] },
  ])
})

test('a large table in JSON is no bomb', () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => ({ Good: `g${index}`, Rate: index % 50 }))
  expect(convert(JSON.stringify(rows), makeMap(), 'table.json').measures).toHaveLength(3_000)
})

test.each([
  ['25%', {}, 25],
  ['25 %', {}, 25],
  ['25 percent', {}, 25],
  ['7.5', {}, 7.5],
  ['0,25', { decimal: ',' }, 0.25],
  ['1.234,5', { decimal: ',' }, 1234.5],
  ['1,234.5', {}, 1234.5],
  ['1 234', {}, 1234],
  ['0.29', { unit: 'fraction' }, 29],
  ['0,075', { unit: 'fraction', decimal: ',' }, 7.5],
  ['29%', { unit: 'fraction' }, 29],
  ['Free', { values: { Free: 0 } }, 0],
  ['n/a', { values: { 'n/a': null } }, undefined],
  ['', {}, undefined],
  ['', { default: 10 }, 10],
])('the rate %j, read by %j, is %j', (cell, reading, rate) => {
  const map = makeMap({ log: { rate: { column: 'Rate', as: 'rate', ...reading } } })
  const [measure] = convert(`Good,Rate\nsteel,"${cell}"\n`, map).measures
  expect(measure).toMatchObject({ log: [rate === undefined ? { status: 'IN_FORCE' } : { rate }] })
})

test.each([
  ['2025-04-09', undefined, '2025-04-09'],
  ['2025-04', undefined, '2025-04'],
  ['04/09/2025', 'MM/DD/YYYY', '2025-04-09'],
  ['9.4.2025', 'D.M.YYYY', '2025-04-09'],
  ['20250409', 'YYYYMMDD', '2025-04-09'],
  ['9 April 2025', 'D MMMM YYYY', '2025-04-09'],
  ['Apr. 9, 2025', 'MMM D, YYYY', '2025-04-09'],
  ['Sept 9, 2025', 'MMM D, YYYY', '2025-09-09'],
  ['04/2025', 'MM/YYYY', '2025-04'],
  ['2025', ['DD.MM.YYYY', 'YYYY'], '2025'],
])('the date %j in the form %j is %s', (cell, format, day) => {
  const map = makeMap({ log: { on: { column: 'On', as: 'date', ...(format && { format }) } } })
  expect(convert(`Good,Rate,On\nsteel,5,"${cell}"\n`, map).measures).toMatchObject([{ log: [{ on: day }] }])
})

test.each([
  ['0101.21.00', {}, '01012100'],
  ['01 01', {}, '0101'],
  ['1012100', { digits: 8 }, '01012100'],
])('the code %j, read by %j, is %j', (cell, reading, code) => {
  const goods = { slug: 'g', name: 'g', hsCodes: [{ column: 'Code', as: 'hs', ...reading }] }
  const { commodities } = convert(`Good,Rate,Code\nsteel,5,${cell}\n`, makeMap({ map: { commodities: goods } }))
  expect(commodities).toMatchObject([{ hsCodes: [code] }])
})

test('a cell may hold several values, and countries go by any code or name', () => {
  const targets = [{ to: { value: 'CHN', as: 'country' } }]
  const imposedBy = [{ column: 'By', as: 'country', split: ';', values: { EU27: 'EU', us: 'Organization:us' } }]
  const organizations = { slug: 'us', name: 'us', kind: 'GROUP' }
  const { measures, countries } = convert(
    'Good,Rate,By\nsteel,5,EU27; Japan;156;United States;us\n',
    makeMap({ measure: { imposedBy, targets }, map: { organizations } }),
  )
  expect(measures).toMatchObject([
    {
      imposedBy: [
        'Country:european-union',
        'Country:japan',
        'Country:china',
        'Country:united-states',
        'Organization:us',
      ],
      targets: [{ to: 'Country:china' }],
    },
  ])
  expect(countries).toHaveLength(4)
})

test('rows of one slug make one entry: lists are added up, and the log is put in order', () => {
  const map = makeMap({
    measure: { slug: 'one', name: 'One', covers: [{ to: 'Commodity:{Good}' }] },
    log: { on: { column: 'On', as: 'date' } },
    map: { commodities: { slug: '{Good}', name: '{Good}' } },
  })
  const { measures, commodities } = convert('Good,Rate,On\nb,25,2019\na,10,2018\na,25,2019\n', map)
  expect(measures).toMatchObject([
    {
      cite: ['list#1'],
      covers: [
        { to: 'Commodity:b', cite: ['list#1'] },
        { to: 'Commodity:a', cite: ['list#2'] },
      ],
      log: [
        { on: '2018', rate: 10, cite: ['list#2'] },
        { on: '2019', rate: 25, cite: ['list#1'] },
      ],
    },
  ])
  expect(commodities).toHaveLength(2)
})

test('rows can be skipped', () => {
  const map = makeMap({ map: { skip: { Rate: ['', 'Free'] } } })
  const { measures, articles } = convert('Good,Rate\nsteel,5\ncopper,\nzinc,Free\n', map)
  expect(measures).toHaveLength(1)
  expect(articles).toMatchObject([{ paragraphs: { length: 3 } }])
})

const wrongCells: readonly (readonly [name: string, cell: string, reading: object, message: string])[] = [
  ['a compound rate', '5.5% + 2 USD/kg', { as: 'rate' }, 'row 2: column "Rate": "5.5% + 2 USD/kg" is no percentage'],
  ['another decimal sign', '0,25', { as: 'rate' }, `though it is with "decimal: ','"`],
  ['a text for a number', 'many', { as: 'number' }, '"many" is no number with "." before its decimals'],
  [
    'a date without a form',
    '09.04.2025',
    { as: 'date' },
    '"09.04.2025" is no date of the form YYYY-MM-DD: give the form as format',
  ],
  [
    'a day that does not exist',
    '31.02.2025',
    { as: 'date', format: 'DD.MM.YYYY' },
    'is no day that exists, read as DD.MM.YYYY',
  ],
  [
    'another form',
    '2025-04-09',
    { as: 'date', format: ['DD.MM.YYYY', 'MM/YYYY'] },
    'is no date of the form DD.MM.YYYY or MM/YYYY',
  ],
  ['no form of a date', '2025', { as: 'date', format: 'yyyy' }, '"yyyy" is no form of a date'],
  ['a code that lost its zero', '1012100', { as: 'hs' }, 'has 7 digits: codes have 2, 4, 6, 8 or 10'],
  ['a text for a code', 'steel', { as: 'hs' }, 'is no code of the Harmonized System'],
  [
    'an unknown country',
    'Ruritania',
    { as: 'country' },
    '"Ruritania" is no country by its ISO 3166-1 code or English name',
  ],
  ['a value that no table has', 'maybe', { values: { yes: 'IN_FORCE' } }, '"maybe" is none of yes'],
  ['a slug without letters', '价格', { as: 'slug' }, '"价格" has no Latin letters or digits'],
]

test.each(wrongCells)('%s is told with its row and column', (_, cell, reading, message) => {
  const map = makeMap({ log: { rate: 1, note: { column: 'Rate', ...reading } } })
  const told = refuse(`Good,Rate\nsteel,\ncopper,"${cell}"\n`, map)
  expect(told).toContain('table.csv:3: row 2: column "Rate": ')
  expect(told).toContain(message)
})

test.each([
  ['a column twice', 'Good,Good\na,b\n', 'table.csv:1: two columns are named "Good"'],
  [
    'rows of other length',
    'Good,Rate\nsteel,5\ncopper,5,6\n',
    'table.csv:3: this row has more or fewer cells than there are columns, divided by ","',
  ],
  ['a quotation mark without end', 'Good,Rate\n"steel,5\n', "table.csv:2: it can't be read as CSV"],
  ['a quotation mark within', 'Good,Rate\n"st"eel,5\n', "table.csv:2: it can't be read as CSV"],
  ['no row', 'Good,Rate\n', 'table.csv:1: there is no row in it'],
  ['nothing', '', 'table.csv:1: there is no row in it'],
  ['another encoding', Buffer.from('Good,Rate\nfer à béton,5\n', 'latin1'), 'table.csv:2: not UTF-8'],
  ['a control character', 'Good,Rate\nst\u0000eel,5\n', 'row 1: measures tariff-steel: name: U+0000'],
  [
    'an empty part of a slug',
    'Good,Rate\nsteel,5\n,5\n',
    'table.csv:3: row 2: column "Good": is empty, and part of a slug',
  ],
  [
    'two rates of one measure',
    'Good,Rate\nsteel,5\nsteel,6\n',
    'row 2: measures tariff-steel: the rate is 6, and 5 in another row of tariff-steel for the same day',
  ],
])('%s is told with its line', (_, table, message) => {
  expect(refuse(table)).toContain(message)
})

test.each([
  ['no JSON', 'table.json', '[{"Good": "steel",\n "Rate": }]', "table.json:2: it can't be read as JSON"],
  ['no list', 'table.json', '{"Good": "steel"}', 'table.json:1: a list of objects is expected'],
  ['no object', 'table.json', '[1]', 'table.json:1: row 1 is no object'],
  [
    'a key twice',
    'table.jsonl',
    '{"Good": "a", "Rate": 1}\n{"Good": "a", "Good": "b"}',
    "table.jsonl:2: it can't be read as JSON",
  ],
  ['an unknown ending', 'table.xlsx', 'PK', 'ends in .xlsx: say in the map what it is'],
])('%s is told', (_, name, text, message) => {
  expect(refuse(text, makeMap(), name)).toContain(message)
})

test('rows that differ in what one entry has once are told with both rows', () => {
  const map = makeMap({ measure: { slug: 'one' } })
  expect(refuse('Good,Rate\nsteel,5\ncopper,5\n', map)).toContain(
    'table.csv:3: row 2: name of one is "Tariff on copper", and "Tariff on steel" in row 1; rows of one slug make one entry',
  )
})

test.each([
  [
    'an unknown column',
    makeMap({ log: { rate: { column: 'Rates', as: 'rate' } } }),
    'has no column "Rates" (nearest: "Rate"); it has "Good", "Rate"',
  ],
  [
    'an unknown column in a text',
    makeMap({ measure: { name: 'On {good}' } }),
    'has no column "good" (nearest: "Good")',
  ],
  [
    'an unknown reading',
    makeMap({ log: { rate: { column: 'Rate', as: 'percentage' } } }),
    'map.yaml:17: measures.log.0.rate.as: Invalid option',
  ],
  ['an unknown key', makeMap({ log: { rate: { column: 'Rate', unti: 'fraction' } } }), 'Unrecognized key: "unti"'],
  ['no source', { measures: {} }, 'map.yaml:1: source: '],
  [
    'no day of the source',
    makeMap({ map: { source: { slug: 'list', title: 'A list' } } }),
    'map.yaml:1: source: publishedOn: an article has publishedOn',
  ],
  ['nothing for what rows are', { source, commodities: {} }, 'there is no measures in it'],
  ['an unknown concept', { ...makeMap(), tariffs: {} }, 'Unrecognized key: "tariffs"'],
  [
    'an unknown property',
    makeMap({ measure: { colour: 'red' } }),
    'row 1: measures tariff-steel: Unrecognized key: "colour"',
  ],
  [
    'a constant that is wrong',
    makeMap({ measure: { kind: 'TAX' } }),
    'row 1: measures tariff-steel: kind: Invalid option',
  ],
  [
    'a reference to nothing',
    makeMap({ measure: { covers: [{ to: 'Commodity:{Good}' }] } }),
    'row 1: measures tariff-steel: there is no Commodity:steel',
  ],
  ['bad YAML', 'source: [\n', 'map.yaml:'],
])('%s in a map is told', (_, map, message) => {
  expect(refuse('Good,Rate\nsteel,5\n', map)).toContain(message)
})
