import { afterAll, expect } from 'vitest'
import { smallSeedTest } from './fixtures.ts'
import { makeSeedUntil } from './seed/make-seed.ts'

const cite = 'cite: [geneva-report#1]'
const people = [
  ['xi', 'Xi Jinping', '习近平'],
  ['xi-2', '习远平', '习'],
  ['gaspard', 'ガスパル', 'ｶﾞｽﾊﾟﾙ先生'],
  ['lukasz', 'Łukasz Żółkiewski', 'Żółkiewski'],
  ['strauss', 'Franz Strauß', 'Strauß'],
  ['bharat', 'भारत सिंह', 'भारत'],
  ['lee', '이재명 대통령', '이재명'],
].map(([slug, name, alias]) => `- {slug: ${slug}-test, name: ${name}, aliases: ["${alias}"], ${cite}}\n`)

const firms = [
  ['boeing', '波音公司'],
  ['leidos', '莱多斯公司'],
  ['skydio', '斯凯迪奥公司'],
  ['ministry', '中国商务部'],
].map(([slug, name]) => `- {slug: ${slug}-test, name: ${name}, kind: COMPANY, ${cite}}\n`)

const gists = [
  '习近平会见特朗普并讨论稀土出口管制问题',
  '近期平均关税上升，学习平台关闭',
  '靠近平台，学习',
  '中国对美国农产品关税',
  'การเจรจาภาษีนำเข้ากับจีน',
].map(
  (gist, index) =>
    `- {slug: gist-${index + 1}, speaker: Person:scott-bessent, mode: INDIRECT, about: [Topic:decoupling], gist: ${gist}, ${cite}}\n`,
)

const test = smallSeedTest.extend(
  'seed',
  { scope: 'file' },
  makeSeedUntil(afterAll, [
    ['people.yaml', '\n- slug', `\n${people.join('')}- slug`],
    ['organizations.yaml', '\n- slug', `\n${firms.join('')}- slug`],
    ['statements.yaml', '\n- slug', `\n${gists.join('')}- slug`],
  ]),
)

test.for([
  ['习近平', ['Person:xi-test', 'Statement:gist-1']],
  ['习远平', ['Person:xi-2-test']],
  ['波音公司', ['Organization:boeing-test']],
  ['公司', ['Organization:boeing-test', 'Organization:leidos-test', 'Organization:skydio-test']],
  ['关税', ['Statement:gist-2', 'Statement:gist-4']],
  ['中国 关税', ['Statement:gist-4']],
  ['平台', ['Statement:gist-2', 'Statement:gist-3']],
  ['稀', ['Statement:gist-1']],
  ['稀土出口', ['Statement:gist-1']],
  ['土稀', []],
  ['ガスパル', ['Person:gaspard-test']],
  ['ｶﾞｽﾊﾟﾙ', ['Person:gaspard-test']],
  ['カスパル', []],
  ['भारत', ['Person:bharat-test']],
  ['भरत', []],
  ['이재명', ['Person:lee-test']],
  ['대통령', ['Person:lee-test']],
  ['ภาษี', ['Statement:gist-5']],
  ['strauss', ['Person:strauss-test']],
  ['STRAUẞ', ['Person:strauss-test']],
  ['zolkiewski', ['Person:lukasz-test']],
  ['Lukasz Zolkiewski', ['Person:lukasz-test']],
] as const)('"%s" finds %j', async ([query, ids], { ask }) => {
  const { data } = await ask(
    'query ($query: String!) { search(query: $query) { totalCount nodes { highlight match { id } } } }',
    {
      query,
    },
  )
  const { nodes, totalCount } = Object(data.search)
  expect(nodes.map(({ match }: { match: { id: string } }) => match.id).toSorted()).toEqual(ids)
  expect(totalCount).toBe(ids.length)
  for (const { highlight } of nodes) expect(highlight).toMatch(/«[^»]+»/u)
})
