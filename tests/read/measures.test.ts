import { expect, test } from 'vitest'
import { read } from './read.ts'

/** Each measure as kind, imposer, targets, rate and status. */
function list(text: string): string[] {
  return read(text).measures.map(({ measure, imposer, targets, rate, status }) =>
    [measure, imposer, targets.map(({ name }) => name).join('+') || '–', rate ?? '–', status ?? '–'].join(' | '),
  )
}

const cases: readonly (readonly [text: string, measures: string[]])[] = [
  ['Canada imposed a 25 percent tariff on Chinese steel.', ['IMPORT_TARIFF | Canada | China | 25 | IN_FORCE']],
  ['Mexico threatened tariffs of 30% on imports from Brazil.', ['IMPORT_TARIFF | Mexico | Brazil | 30 | THREATENED']],
  ['India raised tariffs on Chilean copper from 5 to 12 percent.', ['IMPORT_TARIFF | India | Chile | 12 | IN_FORCE']],
  [
    'The European Commission proposed a duty of 40 percent on goods from Russia.',
    ['IMPORT_TARIFF | European Union | Russia | 40 | PROPOSED'],
  ],
  [
    'South Korea will impose provisional anti-dumping duties of 38.02% on Chinese plate.',
    ['ANTI_DUMPING | South Korea | China | 38.02 | ANNOUNCED'],
  ],
  ['Indonesia banned the export of nickel to Japan.', ['EXPORT_BAN | Indonesia | Japan | – | IN_FORCE']],
  ['Japan tightened export controls on chip tools to Russia.', ['EXPORT_CONTROL | Japan | Russia | – | IN_FORCE']],
  ['Norway has suspended imports of beef from Brazil.', ['IMPORT_BAN | Norway | Brazil | – | IN_FORCE']],
  [
    'China launched an antitrust investigation into Example Holdings.',
    ['ANTITRUST_INVESTIGATION | China | Example Holdings | – | IN_FORCE'],
  ],
  ['Britain sanctioned Russia.', ['SANCTION | United Kingdom | Russia | – | IN_FORCE']],
  [
    'Brazil and Argentina cut tariffs on each other.',
    ['IMPORT_TARIFF | Brazil | Argentina | – | IN_FORCE', 'IMPORT_TARIFF | Argentina | Brazil | – | IN_FORCE'],
  ],
  ['In response, Vietnam imposed port fees on Chinese ships.', ['PORT_FEE | Vietnam | China | – | IN_FORCE']],
  ['They spoke of the tariff war and of tariff talks.', []],
]

test.for(cases)('%s', ([text, measures]) => {
  expect(list(text)).toEqual(measures)
})
