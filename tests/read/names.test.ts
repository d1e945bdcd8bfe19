import { expect, test } from 'vitest'
import { know, read } from './read.ts'

const known = [
  know('Organization:trade-ministry', 'Ministry of Trade of China', {
    kind: 'GOVERNMENT_BODY',
    places: ['Country:china'],
    aliases: ['Chinese Trade Ministry'],
  }),
  know('Country:china', 'China', { kind: 'CN' }),
  know('Person:donald-trump', 'Donald Trump', { aliases: ['Trump'], places: ['Country:united-states'] }),
  know('Person:wei-liang', 'Wei Liang', { aliases: ['Liang'] }),
]

/** The people, bodies and goods that a text names. */
function list(text: string | readonly string[]): string[] {
  return read(text, known)
    .entities.filter(({ type }) => type !== 'Country')
    .map(({ name }) => name)
}

const cases: readonly (readonly [rule: string, text: string | readonly string[], names: string[]])[] = [
  [
    'letters behind the name of a known body are its name too',
    ["China's Ministry of Trade (MOT) opened a case.", 'An MOT spokesman said it was late.'],
    ['Ministry of Trade of China'],
  ],
  [
    'a body without its country, where one country’s was named',
    ["China's Ministry of Trade opened a case.", 'The Ministry of Trade said it was late.'],
    ['Ministry of Trade of China'],
  ],
  [
    'fields of a ministry with commas',
    'The Ministry of Investment, Trade and Industry said it was late.',
    ['Ministry of Investment, Trade and Industry'],
  ],
  [
    'a chamber to somebody',
    'The Example Chamber of Commerce to the EU (ECCEU) said it was late.',
    ['Example Chamber of Commerce to the EU'],
  ],
  ['a possessive in a name', "An article in the People's Daily said it was late.", ["People's Daily"]],
  ['New in a name', 'She told The New York Times that it was late.', ['New York Times']],
  ['a noun in a name', 'She asked the Trade Remedies Authority to act.', ['Trade Remedies Authority']],
  [
    'a firm without its legal form',
    ['Example Motor Co. opened a plant.', 'Example Motor said it was late.'],
    ['Example Motor Co.'],
  ],
  [
    'first letters that stand in the article',
    ['Exact Micro Devices agreed with them.', 'The EMD said it was late.'],
    ['Exact Micro Devices'],
  ],
  ['where an analyst works', 'Analysts at Maria Foundry estimate that prices will fall.', ['Maria Foundry']],
  ['where an analyst works, with a country', 'An analyst at Examplium China agreed.', ['Examplium China']],
  [
    'a firm by a part of its name',
    ['Samsung Electronics was there.', 'Shares in Samsung fell.'],
    ['Samsung Electronics'],
  ],
  [
    'a full name that a later title tells',
    ['Nadira Sample has been here for years.', 'Examples that Ms. Sample gave were few.'],
    ['Nadira Sample'],
  ],
  [
    'a family name in front of three words',
    ['Trade Minister Gan Example Wee spoke.', 'Mr Gan left early.'],
    ['Gan Example Wee'],
  ],
  ['no names', 'Nobody saw this, and the Example factory was late.', []],
  ['a consultancy', 'The founder of the consultancy Energy Examplia agreed.', ['Energy Examplia']],
  ['who made it', 'They banned sequencers made by Examplia.', ['Examplia']],
  ['a law firm', 'A partner at the law firm Mary Sample agreed.', ['Mary Sample']],
  [
    'two fields without of',
    'The Example Textile and Apparel Association agreed.',
    ['Example Textile and Apparel Association'],
  ],
  [
    'general as a part of a name',
    'The General Administration of Customs agreed.',
    ['General Administration of Customs'],
  ],
  [
    'for a field',
    'The State Administration for Market Regulation agreed.',
    ['State Administration for Market Regulation'],
  ],
  ['a day behind a court', 'It was the Example Court of Appeal on Oct. 6 that agreed.', ['Example Court of Appeal']],
  ['a firm that shares tell', 'Examplia fell 1.1% in the capital.', ['Examplia']],
  ['a firm by its chief', "Examplia's chief executive, Ann Sample, was there.", ['Examplia', 'Ann Sample']],
  ['a lobby by the noun behind it', "Germany's XYZ car lobby said it was late.", ['XYZ', 'car']],
  ['a law with letters is no body', 'The Example Powers Act (EPA) was late.', []],
  ['a town is no person', 'They met at Port Example on Monday.', []],
  [
    'a government in somebody’s words',
    '“The Mexican government knows,” Ann Sample, an economist, said.',
    ['Mexican government', 'Ann Sample'],
  ],
  ['a known surname in a credit line', 'Reporting by Liang Example and Ann Sample; editing by Ben Example', []],
  ['a known surname alone', 'Trump told reporters that it was late.', ['Donald Trump']],
  ['a verb behind a firm', 'Exemplan expects prices to stay firm.', ['Exemplan']],
  ['a given name that is a country', 'It was Chad Sample, an economist, that asked.', ['Chad Sample']],
  ['an appositive firm', 'His company, VOX Samples, is late.', ['VOX Samples']],
  ['no body by its language', 'The Malay-language paper was late.', []],
  ['who runs it', 'It was Ann Sample, who runs Exemplan, that asked.', ['Ann Sample', 'Exemplan']],
  ['of a union', 'Ann Sample of EX Metall said that it was late.', ['Ann Sample', 'EX Metall']],
  [
    'two fields at the start',
    ['Brokers deal with customs.', 'Customs and Border Protection said it was late.'],
    ['Customs and Border Protection'],
  ],
  ['a firm that represents others', 'Examplem, which represents engineering firms, said it was late.', ['Examplem']],
  ['giants that a comma explains', 'Examplar and Samplia, the parts giants, were late.', ['Examplar', 'Samplia']],
  ['who made a poll', 'A poll by Examplofolha found that many were late.', ['Examplofolha']],
  ['a foundation and institute', 'The Sample Foundation and Institute was late.', ['Sample Foundation and Institute']],
  ['a guild and a lab', 'The Roasters Guild wrote to the Budget Lab.', ['Roasters Guild', 'Budget Lab']],
  ['a medium’s reporter', 'BBC’s Exempla Petros and Tom Sample were there.', ['BBC', 'Exempla Petros', 'Tom Sample']],
  ['a leader with another', 'Cédrix Wermex, co-leader of the Greens, was late.', ['Cédrix Wermex', 'Greens']],
  ['who was in office', 'It was ex-President Jarix Bolsonex who came.', ['Jarix Bolsonex']],
  ['a town that begins like a family', 'In the workshops of Le Exemple, they worked.', []],
  ['a premier who has a firm’s name', 'Doug Ford, the premier, spoke. Ford was late.', ['Doug Ford']],
  ['a pronoun behind a first verb', 'Now Mathexo Lekexa hears birds. She used to sew.', ['Mathexo Lekexa']],
  ['a given name that is a month', 'They listened to farmers such as April Sample.', ['April Sample']],
  ['a surname that is a word', 'So economist Ann Rule tells me.', ['Ann Rule']],
  ['a firm that a comma explains', 'She set up a start-up, Examplo Loop.', ['Examplo Loop']],
  ['a brand that is no person', 'It came from a local brand, Terry Sample.', ['Terry Sample']],
  ['a trader that is a firm', 'They met the commodity trader Examplia.', ['Examplia']],
  ['a number that states', 'Twelve states were there.', []],
  ['the state of Georgia', 'The plant in Georgia was late.', []],
  ['a ministry in small letters', 'India’s foreign ministry was late.', ['India’s foreign ministry']],
  [
    'a ministry of the country named last',
    ['Beijing sells Peruvian wine.', 'A trade ministry spokesman was late.'],
    ['wine', 'Ministry of Trade of China'],
  ],
  ['a platform', 'She wrote on Truth Social that it was late.', ['Truth Social']],
  ['a union by its letters', 'It was the union of growers, EXGR.', ['EXGR']],
  ['a school of a university', 'She teaches at Example University’s School of Arts.', ['Example University']],
  [
    'letters of a name before what it is of',
    ['The Example Marshall Fund of the United States spoke.', 'They left EMF.'],
    ['Example Marshall Fund of the United States'],
  ],
  ['the Commission of the EU', 'A Commission official was there. The EU waited.', ['European Commission']],
  ['a capital within a sentence', 'They met Jean-Marie Exempla, a grower.', ['Jean-Marie Exempla']],
  ['an oil that is not the oil', 'It exports palm oil.', ['palm oil']],
  ['who is of an age', 'Dean Exempla went home. It is late, said Exempla, 61, who farms.', ['Dean Exempla']],
  ['a contraction is no firm', "I've called them.", []],
  ['a town behind in', 'Tom Sample in Des Moines was late.', ['Tom Sample']],
  [
    'a directorate general',
    'The Directorate General of Trade Remedies was late.',
    ['Directorate General of Trade Remedies'],
  ],
  [
    'an association of two trades',
    'The president of Exemplar Garment Manufacturers and Exporters Association was late.',
    ['Exemplar Garment Manufacturers and Exporters Association'],
  ],
  ['a firm that leads others', 'Makers led by Sampla Renewables had complained.', ['Sampla Renewables']],
  ['a firm that was started', 'She left to start Examplo Spirits in May.', ['Examplo Spirits']],
  ['an office that is no body', 'They met in the Oval Office.', []],
  ['a middle name that is a word', 'It is late, said Tran Thi My Linh, who works here.', ['Tran Thi My Linh']],
  ['who is of letters', 'Sayakx Shibx of EMI estimates that it is late.', ['Sayakx Shibx', 'EMI']],
  [
    'distributors and retailers',
    'The Exemplar Distributors and Retailers wrote to them.',
    ['Exemplar Distributors and Retailers'],
  ],
  ['to scrap is no scrap', 'They want to scrap it.', []],
  ['who backs a firm', 'It is owned by Examplo-backed Sampla Group.', ['Sampla Group']],
  ['a minister of two words', 'Natural Resources Minister Ann Sample was late.', ['Ann Sample']],
  ['a port', 'It was the Port of Exampleton that asked.', ['Port of Exampleton']],
  ['a chamber abroad', 'The EU Chamber of Commerce in China said it was late.', ['EU Chamber of Commerce in China']],
  ['an observatory', 'The Example Observatory said that it was late.', ['Example Observatory']],
  ['clothes and parts', 'It taxes jeans, sportswear and brake parts.', ['jeans', 'sportswear', 'brake part']],
  ['a newspaper by the noun behind it', 'It stood in the Tages-Exempel newspaper.', ['Tages-Exempel']],
  ['a daily', 'Mexican daily La Sampla wrote that it was late.', ['La Sampla']],
  ['a sentence behind Inc.', 'It buys from Example Instruments Inc. It also sells.', ['Example Instruments Inc.']],
  ['an index with a number', 'The S&P 500 fell.', ['S&P 500']],
  ['initials', 'It was D. Ann Sample, an economist, that asked.', ['D. Ann Sample']],
  ['another of a known surname', 'Longshoreman Scott Trump was late.', ['Scott Trump']],
  ['goods between goods of a list', 'It taxes cars, glowsticks, and steel.', ['car', 'glowsticks', 'steel']],
  ['goods of a span', 'Prices of all from shoes to glowsticks rose.', ['shoe', 'glowsticks']],
  ['verbs that look like goods', 'That puzzles Ann Sample.', ['Ann Sample']],
  ['figures', 'It has few bargaining chips in a rush for the gold standard.', []],
  ['who watches', 'Ann Sample watches ships. The tax is on watches.', ['Ann Sample', 'ship', 'watches']],
  ['goods in the plural', 'The tax on cars and mangoes rose.', ['car', 'mango']],
  [
    'people who work with goods are no goods',
    'Dairy workers and battery maker Exempla Corp were late.',
    ['Exempla Corp'],
  ],
  ['goods that are made', 'Spirits makers and citrus producers were late.', ['spirits', 'citrus']],
  ['two words for one good', 'It sells aircraft; the aeroplane is late.', ['aircraft']],
  ['ship as a verb', 'We ship brake calipers and cannot ship to Peru.', ['brake caliper']],
  ['metals', 'Exports of samarium, terbium and yttrium fell.', ['samarium', 'terbium', 'yttrium']],
]

test.for(cases)('%s', ([, text, names]) => {
  expect(list(text)).toEqual(names)
})

test('an office by what it is for, as the graph has it', () => {
  const roles = { roles: ['Secretary of the Treasury'], places: ['Country:united-states'] }
  const people = [know('Person:ann-sample', 'Ann Sample', roles)]
  const { statements } = read('Ann Sample was there. The treasury secretary said it was late.', people)
  expect(statements.map(({ speaker }) => speaker)).toEqual(['Ann Sample'])
})

test('the People’s Republic of China is no Taiwan', () => {
  const { entities } = read('The law of the People’s Republic of China was late.')
  expect(entities.map(({ name }) => name)).toEqual(['China'])
})

test('British Columbia and New Mexico are no countries', () => {
  expect(read('They left British Columbia for New Mexico.').entities).toEqual([])
})

test('what is French is of France, and the EU is the European Union', () => {
  const countries = read('French wine went to the EU.').entities.flatMap(({ type, name }) =>
    type === 'Country' ? [name] : [],
  )
  expect(countries).toEqual(['France', 'European Union'])
})
