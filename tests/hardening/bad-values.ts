/** A cursor with these sort keys, of whatever list. */
const toCursor = (keys: unknown) =>
  Buffer.from(JSON.stringify(Array.isArray(keys) ? ['mark', ...keys] : keys)).toString('base64url')
const cursors = [
  ...[[], [null], ['a'], ['a', 'b'], [1, 'b'], ['2025-02-31', 'b'], ['2025-02-28', 'b'], [0, '2025-13-01', 'b']].map(
    toCursor,
  ),
  ...[[1, 0, '2025-01-01', 'b'], [{}, []], ['\ud800', '\0'], [1e308, 'b'], [-1, '9999-12-31', 'b'], {}].map(toCursor),
]
const texts = [
  ...[
    '',
    ' ',
    '\n',
    '\0',
    '\u200b',
    '\u202e',
    '😀',
    'İ',
    'ﷺ'.repeat(200),
    'é'.normalize('NFD'),
    'a'.repeat(200),
    'a'.repeat(2_000),
  ],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-0', '1e999', '0x1F'],
  ...[
    "'; MATCH (n) DETACH DELETE n //",
    '`}) RETURN 1 //',
    '$p0_ref',
    '$values',
    '{"$ne": null}',
    '../../etc/passwd',
    '%00',
  ],
  ...['*', '?', '~', '"', '\\', 'name:*', '+a -b AND (c OR NOT d)~2^9 [a TO z] /x/', 'AND', 'NOT', '\\u0000'],
  ...['US', 'China', 'rare earths', 'Country:china', 'Country:', ':china', 'Measure:a--b', 'Topic:ä', 'Topic:a b'],
  ...[
    '2025',
    '2025-04',
    '2025-04-09',
    '2025-02-31',
    '2025-00',
    '0000',
    '0001-01-01',
    '9999-12-31',
    '10000',
    '2025-4-9',
    '-2025',
    '2025-04-09T00:00Z',
  ],
  ...cursors,
]
const numbers = [
  '0',
  '-0',
  '-1',
  '1',
  '100',
  '101',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9'.repeat(40),
  '1.5',
  '1e400',
  '-1e-400',
]

/** Literals for a place in a query where something else is meant. */
export const badLiterals: readonly string[] = [
  ...texts.map((text) => JSON.stringify(text)),
  ...numbers,
  ...[
    'null',
    'true',
    'false',
    'NaN',
    'Infinity',
    'DESC',
    'nothing',
    '[]',
    '[null]',
    '[[[]]]',
    '["a", 1, null]',
    '{}',
    '{a: 1}',
  ],
  ...[
    '{asOf: "2025-02-31"}',
    '{imposedBy: ""}',
    '{imposedBy: ["US", "nobody"], deferred: true}',
    '"""block"""',
    '$none',
  ],
]

/** The same for variables, where JSON can say more. */
export const badValues: readonly unknown[] = [
  ...texts,
  ...[0, -0, -1, 1, 2 ** 31, -(2 ** 31) - 1, 1e308, 1.5, 5e-324, Number.MAX_SAFE_INTEGER + 2, true, false, null],
  ...[
    '\ud800',
    '\udfff\ud800',
    'a\ud800b',
    'a'.repeat(2_001),
    [],
    [null],
    [[]],
    [[[['a']]]],
    {},
    { a: 1 },
    { __proto__: null },
  ],
  ...[Array(100).fill('Topic:a'), Array(101).fill('a'), ['US', 'China'], ['COUNTRY'], [1, 'a', null, {}]],
  ...[
    { asOf: '2025' },
    { asOf: '2025-02-31' },
    { imposedBy: 'US', kind: null },
    { imposedBy: { a: 1 } },
    { deferred: 'yes' },
  ],
  JSON.parse('{"__proto__": {"asOf": "2025"}, "constructor": 1, "length": 7}'),
]

/** Literals that fit, so that the rest of the operation is reached. */
export const goodLiterals: Readonly<Record<string, readonly string[]>> = {
  EntityRef: ['"US"', '"China"', '"rare earths"', '"Measure:us-fentanyl-tariff"'],
  ID: ['"Country:china"', '["Country:china", "Topic:nothing"]'],
  EdtfDate: ['"2025"', '"2025-04"', '"2025-04-09"'],
  String: ['"tariff"', '"rare earths"'],
  Int: ['0', '1', '3', '100'],
  Boolean: ['true', 'false'],
  MeasureFilter: ['{imposedBy: "US"}', '{asOf: "2025", deferred: true}'],
}
