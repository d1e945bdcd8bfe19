import { expect, test } from 'vitest'
import { know, listSpeakers } from './read.ts'

const known = [
  know('Country:united-states', 'United States', { kind: 'US', aliases: ['US'] }),
  know('Country:china', 'China', { kind: 'CN' }),
  know('Organization:chinese-government', 'Chinese government', { kind: 'GOVERNMENT_BODY', places: ['Country:china'] }),
]

/** Who is told of, how and where, in the ways in which reporters write: each quotation with its speaker, a dash for what is none. */
const cases: readonly (readonly [how: string, text: string | readonly string[], speakers: string[]])[] = [
  // Names.
  ['a particle that is one with the name', '“It is late,” Yusuf al-Sampla, a pilot, said.', ['Yusuf al-Sampla']],
  [
    'the same where a sentence begins',
    ['Yusuf al-Sampla, who runs an airline, was there.', 'Al-Sampla said it was “too late”.'],
    ['Yusuf al-Sampla'],
  ],
  ['a name with d’', '“It is late,” says Ann d’Exemple, who manages the plant.', ['Ann d’Exemple']],
  ['initials without points', '“It is late,” said PJ Sample, who keeps cows.', ['PJ Sample']],
  [
    'a given name alone',
    ['Lorraine Sample, an author, was there.', '“It is late,” said Lorraine.'],
    ['Lorraine Sample'],
  ],
  [
    'a given name in the whole name',
    ['Lorraine Sample, an author, was there.', '“It is late,” said Lorraine Sample.'],
    ['Lorraine Sample'],
  ],
  [
    'a middle name',
    ['Congo’s mines minister, Jean Exempla Mwila, was there.', '“It is late,” Exempla said.'],
    ['Jean Exempla Mwila'],
  ],
  [
    'the last two of three names',
    ['Renata Figueira Sampla, a minister, was there.', '“It is late,” Figueira Sampla said.'],
    ['Renata Figueira Sampla'],
  ],
  [
    'a surname that speaks, with its given name elsewhere',
    ['They queue at a stall run by Mutinta Sampla. Nobody talks.', '“It is late,” Sampla says.'],
    ['Mutinta Sampla'],
  ],
  [
    'a member of parliament, and who called',
    'He was heckled by local MP Leonie Sample, who called his plan “a wet paper bag”.',
    ['Leonie Sample'],
  ],
  [
    'a minister of state',
    ['Minister of State for Trade Chua Exempel, in a post, urged calm.', '“It is late,” he wrote.'],
    ['Chua Exempel'],
  ],
  [
    'a firm, since it expects',
    'Exempla Photonics said last week that it expected “a material effect”.',
    ['Exempla Photonics'],
  ],
  [
    'a firm that a clause explains',
    'Exempla Sampler, which ships a fifth of it, said in a filing that it was “too late”.',
    ['Exempla Sampler'],
  ],
  // Behind which words.
  [
    'a place between the speaker and the verb',
    'In a statement to NPR, the Chinese Embassy in Washington said the United States had “dismantled decades of trade”.',
    ['Chinese Embassy'],
  ],
  [
    'a clause within another',
    'Guo Sample, a diplomat, declined to say whether Beijing would act, saying only that it would “protect its firms”.',
    ['Guo Sample'],
  ],
  [
    'what a state hopes, in the words of its spokeswoman',
    'Spokeswoman Fan Sample said China hoped that nobody would act “at the expense of others”.',
    ['Fan Sample'],
  ],
  [
    'what somebody says that a firm has done',
    'Ann Sample, a manager, said that the firm had asked for help in August and had received “a very polite letter”.',
    ['Ann Sample'],
  ],
  [
    'who asked before another speaks',
    'When the host asked, “What does one do?” Ann Sample, a doctor, said that it was “too late”.',
    ['host', 'Ann Sample'],
  ],
  [
    'who was asked, not who asked',
    ['Ann Sample, an executive, was asked by one analyst whether she had tried.', '“I have his number,” she replied.'],
    ['Ann Sample'],
  ],
  ['somebody’s shout', 'It was met with one grower’s shout of “Too late!”', ['grower']],
  [
    'according to her',
    'Ann Sample, an economist, has counted. The worst, according to her, is “how quickly they leave”.',
    ['Ann Sample'],
  ],
  ['for whom it is so', 'For Ann Sample, who exports port, it is “worse than the tariff itself”.', ['Ann Sample']],
  [
    'a clause of reason after what somebody argues',
    'Ann Sample, a scholar, argues it is one of skill. China trained chemists “while the rest of us trained others”.',
    ['Ann Sample'],
  ],
  ['a guard who is described', 'A guard who did not want to give his name said it was “too late”.', ['guard']],
  [
    'a letter',
    ['Ben Sample, a manager, wrote to all 640 employees.', '“It is late,” the letter said.'],
    ['Ben Sample'],
  ],
  [
    'an email',
    [
      'Ben Sample, a trader, was there.',
      'The worst was an email that Sample sent to his clerk. “We are late now,” it read.',
    ],
    ['Ben Sample'],
  ],
  // Who is meant.
  [
    'the president of a country before one of a union',
    [
      'President Ben Example was there. Pete Sample, the union president, said it was “late”.',
      'Example left. He said the president “was busy”. “It is late,” the president said.',
    ],
    ['Pete Sample', 'Ben Example', 'Ben Example'],
  ],
  [
    'not who is cited in a clause',
    [
      'Prime Minister Simon Sample was there. Pete Example, a driver, said it was “late”.',
      'The prime minister said he would raise fentanyl, which the driver has cited.',
      '“It is late,” he said.',
    ],
    ['Pete Example', 'Simon Sample'],
  ],
  [
    'not a cousin of the paragraph before',
    [
      '“It is late,” said Ann Sample, a weaver.',
      'For Sample, the answer is far. A cousin has found work.',
      '“It is late,” she said.',
    ],
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'not who is in a picture',
    [
      'Rahima Example, a weaver, is twenty-six. When I showed her a picture of Ann Sample she held it close.',
      '“It is late,” she said.',
    ],
    ['Rahima Example'],
  ],
  [
    'the 46-year-old behind the verb',
    ['Ann Sample, who commands a ship, was there.', '“It is late,” said the 46-year-old by phone.'],
    ['Ann Sample'],
  ],
  [
    'a grower with an age before',
    [
      '“It is late,” said Ann Sample, 31, a crane operator who trained there.',
      '“It is late,” the crane operator said.',
    ],
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'a congressman',
    ['U.S. Rep. Dale Sample, who toured the plant, was there.', '“It is late,” the congressman wrote.'],
    ['Dale Sample'],
  ],
  [
    'a spokesperson for a body, not of the one spoken of',
    [
      'Sampla Group said it was “late”.',
      'A spokesperson for the U.S. Department of Agriculture said it was “working on it”.',
    ],
    ['Sampla Group', 'U.S. Department of Agriculture'],
  ],
  ['a source of a place', '“It is late,” said one Whitehall source.', ['Whitehall source']],
  ['a person close to it', 'A person close to the board said it was “far too late”.', ['person close to the board']],
  // Several paragraphs.
  [
    'told at the end of the last paragraph',
    [
      'Ben Example, a lawyer, said it was “late”.',
      '“We were shown a film.',
      '“There were trees in it.',
      '“I have asked them since,” Ann Sample, the mayor, said.',
    ],
    ['Ben Example', 'Ann Sample', 'Ann Sample', 'Ann Sample'],
  ],
  [
    'in single marks, the last of which the next paragraph closes',
    ['‘I have sat here,’ said Ann Sample, a convener. ‘I sat with my coat on.', '‘It was late.’'],
    ['Ann Sample', 'Ann Sample', 'Ann Sample'],
  ],
  [
    'the paragraph before shows who',
    [
      '“It is late,” Ben Example, a lawyer, said.',
      'Ann Sample, who runs an estate, has signed her first contract.',
      '“I spent ten years learning how to sell.”',
    ],
    ['Ben Example', 'Ann Sample'],
  ],
  // Within somebody's words.
  ['a boy within them', '‘In the end a very nice boy told me, “I would go,”’ Ann Sample said.', ['Ann Sample', 'boy']],
  [
    'dad within them',
    '“My dad was there and he used to say, ‘Never again,’” Ann Sample said.',
    ['Ann Sample', 'My dad'],
  ],
  [
    'nan in the sentence before',
    '“My nan was there. She said, ‘They will close it.’ I laughed,” Ann Sample said.',
    ['Ann Sample', 'My nan'],
  ],
  ['one’s own', '“I will say, ‘Good morning,’ and go,” Ann Sample said.', ['Ann Sample', 'Ann Sample']],
  ['clients', '“Clients ask me, ‘What is left?’ and I smile,” Ann Sample said.', ['Ann Sample', 'clients']],
  // What nobody says.
  ['a shop', 'Ann Sample, a grocer, has a shop called “The Tin Example”.', ['–']],
  ['a room', 'They call the break room the “War Room,” Ann Sample said.', ['–']],
  ['a doctrine', 'It ends the “small yard, high fence” doctrine, Ann Sample said.', ['–']],
  ['a label', 'Each has a “Made in Example” label, Ann Sample said.', ['–']],
  ['a state of things', 'They declared a “state of disaster”, Ann Sample said.', ['–']],
  ['a word', 'It is too early to speak of a “collapse”, Ann Sample said.', ['–']],
]

test.for(cases)('%s', ([, text, speakers]) => {
  expect(listSpeakers(text, known)).toEqual(speakers)
})
