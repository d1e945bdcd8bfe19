import { getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../../schema/index.ts'
import { readOperation } from '../../../src/cli/query/read-operation.ts'
import { readVariables } from '../../../src/cli/query/read-variables.ts'

function toOperation(text: string) {
  const node = getOperationAST(parse(text))
  if (!node) throw new Error('no operation')
  return { text, node }
}

test('variables are read as the types that the operation declares', () => {
  const operation = toOperation(
    'query Q($n: Int, $f: Boolean!, $d: Direction, $r: EntityRef!, $l: [EntityRef!], $m: MeasureFilter) { stats { articles } }',
  )
  const given = ['n=5', 'f=true', 'd=ASC', 'r=a = b', 'l=["a", "b"]', 'm={ deferred: true, kinds: [EXPORT_BAN] }']
  expect(readVariables(schema, operation, given)).toEqual({
    n: 5,
    f: true,
    d: 'ASC',
    r: 'a = b',
    l: ['a', 'b'],
    m: { deferred: true, kinds: ['EXPORT_BAN'] },
  })
  expect(readVariables(schema, operation, ['l=a'])).toEqual({ l: ['a'] })
})

test.each([
  ['n=many', 'n is a number; it is "many".'],
  ['d=UP', 'd can be ASC, DESC; it is "UP".'],
  ['f=yes', 'f can be true, false; it is "yes".'],
  ['l=["a"', 'l is a list or an object: write JSON'],
  ['n', '--var n has no value: write --var n=…'],
  ['about=x', 'The operation has no variable "about". It has n, f, d, l.'],
])('%s is refused: %s', (given, message) => {
  const operation = toOperation(
    'query Q($n: Int, $f: Boolean, $d: Direction!, $l: [EntityRef!]) { stats { articles } }',
  )
  expect(() => readVariables(schema, operation, [given])).toThrow(message)
})

test('a file that holds no GraphQL is refused', () => {
  expect(() => readOperation('package.json')).toThrow('It is not GraphQL. Syntax Error')
})
