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
  [
    'Peru will lower its tariff on Chilean copper from 45 to 30 percent.',
    ['IMPORT_TARIFF | Peru | Chile | 30 | ANNOUNCED'],
  ],
  ['Peru cut its tariff on cars from Chile to 15% from 27.5%.', ['IMPORT_TARIFF | Peru | Chile | 15 | IN_FORCE']],
  ['Peru banned the export of copper to Chile, and sales fell 15%.', ['EXPORT_BAN | Peru | Chile | – | IN_FORCE']],
  [
    'Peru imposed a 25% tariff on Chile. Fiji faces 20 per cent, Laos and Nepal 40 per cent each.',
    [
      'IMPORT_TARIFF | Peru | Chile | 25 | IN_FORCE',
      'IMPORT_TARIFF | Peru | Fiji | 20 | –',
      'IMPORT_TARIFF | Peru | Laos+Nepal | 40 | –',
    ],
  ],
  [
    'Peru imposed a 25% tariff on Chile. Fiji and Laos agreed to rates of 20% and 19%, respectively.',
    [
      'IMPORT_TARIFF | Peru | Chile | 25 | IN_FORCE',
      'IMPORT_TARIFF | Peru | Fiji | 20 | –',
      'IMPORT_TARIFF | Peru | Laos | 19 | –',
    ],
  ],
  [
    'Peru imposed a 25% tariff on Chile. Goods from Fiji and Laos face a 12% tariff.',
    ['IMPORT_TARIFF | Peru | Chile | 25 | IN_FORCE', 'IMPORT_TARIFF | Peru | Fiji+Laos | 12 | –'],
  ],
  [
    'Peru said it would add another 34 percent on all Chilean goods.',
    ['IMPORT_TARIFF | Peru | Chile | 34 | THREATENED'],
  ],
  [
    'Peru and its partners talked. It also imposed a levy on Chilean wine.',
    ['IMPORT_TARIFF | Peru | Chile | – | IN_FORCE'],
  ],
  [
    'Chile spoke of Peru’s decision to double tariffs on Chilean goods to 50%.',
    ['IMPORT_TARIFF | Peru | Chile | 50 | –'],
  ],
  ['Peru has told Chile that it will halt imports of Chilean wine.', ['IMPORT_BAN | Peru | Chile | – | ANNOUNCED']],
  ['The spokeswoman of Peru said the sanctions were wrong.', []],
  ['A Peruvian buyer plans to halt imports from Chile.', []],
  [
    'Peru and Chile on Sunday struck a deal that sets a 15 percent tariff on Chilean goods.',
    ['IMPORT_TARIFF | Peru | Chile | 15 | –'],
  ],
  ['Chile asked whether Peru would hit back if 25% tariffs were added.', []],
  ['Peru jacked up the tax rate on Chilean imports to 125%.', ['IMPORT_TARIFF | Peru | Chile | 125 | –']],
  ['Peru has been charging ships of Chile a fee for each tonne.', ['PORT_FEE | Peru | Chile | – | IN_FORCE']],
  [
    'Peru opened an investigation into Example Holdings on suspicion of violating the Anti-Monopoly Law.',
    ['ANTITRUST_INVESTIGATION | Peru | Example Holdings | – | IN_FORCE'],
  ],
  ['Peru banned Example Holdings from exporting parts.', ['EXPORT_BAN | Peru | Example Holdings | – | IN_FORCE']],
  [
    'The Peruvian government put Example Holdings on its entity list.',
    ['ENTITY_LISTING | Peru | Example Holdings | – | IN_FORCE'],
  ],
  [
    'Chilean steel has faced a 50 percent Peruvian tariff since June.',
    ['IMPORT_TARIFF | Peru | Chile | 50 | IN_FORCE'],
  ],
  ['The 10% tariff that Peru imposed on Chile is late.', ['IMPORT_TARIFF | Peru | Chile | 10 | IN_FORCE']],
  ['Peru suspended its export controls on Chile.', ['EXPORT_CONTROL | Peru | Chile | – | SUSPENDED']],
  ['Chile did not subscribe to sanctions.', []],
  ['Peru opened an anti-dumping investigation into Chilean wine.', ['ANTI_DUMPING | Peru | Chile | – | IN_FORCE']],
  ['Peru will cap steel imports from Chile.', ['IMPORT_QUOTA | Peru | Chile | – | ANNOUNCED']],
  ['Peru has urged local companies to avoid using chips from Chile.', ['INDUSTRY_GUIDANCE | Peru | Chile | – | –']],
  [
    'Peru answered with a 25 percent duty on Chilean copper, and Chile with nothing.',
    ['IMPORT_TARIFF | Peru | Chile | 25 | –'],
  ],
  ['Peru taxes Chilean wine at 12 percent.', ['IMPORT_TARIFF | Peru | Chile | 12 | –']],
  ['Peru threatened to slap another 30% on Chilean goods.', ['IMPORT_TARIFF | Peru | Chile | 30 | THREATENED']],
  [
    'Chile and Peru shook hands. It is a 15% tariff for most Chilean exports to Peru.',
    ['IMPORT_TARIFF | Peru | Chile | 15 | –'],
  ],
  ['Chilean wine carries a 20% tariff in Peru.', ['IMPORT_TARIFF | Peru | Chile | 20 | –']],
  [
    'Peru imposed a 25% tariff on Fiji. The duty is lower than that of Chile, who is subject to 15 percent.',
    ['IMPORT_TARIFF | Peru | Fiji | 25 | IN_FORCE', 'IMPORT_TARIFF | Peru | Chile | 15 | –'],
  ],
  [
    'Peru plans to halve its quotas and charge 50% on Chilean steel.',
    ['IMPORT_QUOTA | Peru | Chile | – | PROPOSED', 'IMPORT_TARIFF | Peru | Chile | 50 | PROPOSED'],
  ],
  ['A ban on Chilean seafood by Peru came into force.', ['IMPORT_BAN | Peru | Chile | – | –']],
  ['Peru tightened rules on exports of machines to Chile.', ['EXPORT_CONTROL | Peru | Chile | – | IN_FORCE']],
  ['Ships built in Chile will be charged $120 a tonne at Peruvian ports.', ['PORT_FEE | Peru | Chile | – | ANNOUNCED']],
  [
    'Peru and Chile are charging each other’s ships.',
    ['PORT_FEE | Peru | Chile | – | –', 'PORT_FEE | Chile | Peru | – | –'],
  ],
  [
    'Peru’s antitrust regulator began an investigation into Example Holdings.',
    ['ANTITRUST_INVESTIGATION | Peru | Example Holdings | – | –'],
  ],
  [
    'Peru and Chile met. Chile and Peru talked. Peru and Chile sat. Both sides suspended their port fees.',
    ['PORT_FEE | Peru | Chile | – | SUSPENDED', 'PORT_FEE | Chile | Peru | – | SUSPENDED'],
  ],
  ['Peru widened its 50 percent tariff on Chilean steel.', ['IMPORT_TARIFF | Peru | Chile | 50 | –']],
  [
    'Peru imposed a 25% tariff on Fiji. Chile, which faces a separate 45 percent rate, was late.',
    ['IMPORT_TARIFF | Peru | Fiji | 25 | IN_FORCE', 'IMPORT_TARIFF | Peru | Chile | 45 | –'],
  ],
  [
    'Peru imposed a 25% tariff on Fiji. Chile and Laos, which are also hit by the duties, were late.',
    ['IMPORT_TARIFF | Peru | Fiji | 25 | IN_FORCE', 'IMPORT_TARIFF | Peru | Chile+Laos | – | –'],
  ],
  ['Peru barred exports of magnets to Chile.', ['EXPORT_BAN | Peru | Chile | – | IN_FORCE']],
  ['The South American bloc talked. Peru, which charges Chile 150%, was late.', []],
  [
    'Peru imposed a 25% tariff on Fiji. Laos and Cambodia got rates of 19%.',
    ['IMPORT_TARIFF | Peru | Fiji | 25 | IN_FORCE', 'IMPORT_TARIFF | Peru | Laos+Cambodia | 19 | –'],
  ],
  [
    'Peru imposed a 25% tariff on Fiji. India is still under a 50% levy.',
    ['IMPORT_TARIFF | Peru | Fiji | 25 | IN_FORCE', 'IMPORT_TARIFF | Peru | India | 50 | –'],
  ],
  [
    'Peru put a 12% duty on Fijian steel, and in June it curbed imports from Chile.',
    ['IMPORT_TARIFF | Peru | Fiji | 12 | IN_FORCE'],
  ],
  ['Peru spared cathodes of Chile from its 50% import tariff.', ['IMPORT_TARIFF | Peru | Chile | 50 | –']],
  [
    'What does Chile say to the threat of Peru to impose a 100 percent tariff on it?',
    ['IMPORT_TARIFF | Peru | Chile | 100 | THREATENED'],
  ],
  ['Peru and Fiji sat. Fiji voted against the duties.', []],
  ['Peru kept its main rate at 4%, and mortgages from Chile face 7 percent.', []],
  ['Peru revoked the visas of Minister Ann Sample.', ['VISA_RESTRICTION | Peru | Ann Sample | – | –']],
  ['The interest rate of Peru was cut to 5%, and Chile is late.', []],
  ['Peru raised its tariff on Chilean goods well above 100%.', ['IMPORT_TARIFF | Peru | Chile | – | IN_FORCE']],
  [
    '“The bloc has to wait, and Peru has doubled its tariff on Chile to 50%,” Ann Sample, an economist, said.',
    ['IMPORT_TARIFF | Peru | Chile | 50 | IN_FORCE'],
  ],
]

test.for(cases)('%s', ([text, measures]) => {
  expect(list(text)).toEqual(measures)
})
