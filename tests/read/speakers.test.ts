import { expect, test } from 'vitest'
import { know, listSpeakers, read } from './read.ts'

const known = [
  know('Person:donald-trump', 'Donald Trump', {
    aliases: ['Trump'],
    roles: ['President'],
    places: ['Country:united-states'],
  }),
  know('Country:united-states', 'United States', { kind: 'US', aliases: ['US'] }),
  know('Country:china', 'China', { kind: 'CN' }),
  know('Organization:chinese-government', 'Chinese government', { kind: 'GOVERNMENT_BODY', places: ['Country:china'] }),
]

const cases: readonly (readonly [rule: string, text: string | readonly string[], speakers: string[]])[] = [
  ['verb after the name', '“We will see,” Ann Sample said.', ['Ann Sample']],
  ['inverted', '“We will see,” said Ann Sample, an economist at Example Institute.', ['Ann Sample']],
  ['inverted, British', '‘We will see’, said Ann Sample, an economist.', ['Ann Sample']],
  ['apposition', '“We will see,” Ann Sample, head of research at Example Institute, said on Monday.', ['Ann Sample']],
  ['verb before', 'Ann Sample, an economist, said the plan was “far from ready”.', ['Ann Sample']],
  ['colon', 'Ann Sample told reporters: “We will see.”', ['Ann Sample']],
  ['according to', 'The plan is “far from ready”, according to Ann Sample, an economist.', ['Ann Sample']],
  ['pronoun', ['Ann Sample, an economist, spoke on Monday.', '“We will see,” she said.'], ['Ann Sample']],
  ['further piece', '“We will see,” Ann Sample said. “It may take years.”', ['Ann Sample', 'Ann Sample']],
  [
    'floating paragraph',
    ['“We will see,” Ann Sample said.', '“It may take a very long time indeed.”'],
    ['Ann Sample', 'Ann Sample'],
  ],
  ['continues', ['“We will see,” Ann Sample said. “One.', '“Two.”'], ['Ann Sample', 'Ann Sample', 'Ann Sample']],
  ['place for government', 'Beijing said the talks were “constructive and frank”.', ['Chinese government']],
  ['participle', 'Ann Sample left early, calling the plan “far from ready”.', ['Ann Sample']],
  ['elided', 'Ann Sample praised the talks and called the plan “far from ready”.', ['Ann Sample']],
  [
    'surname alone',
    ['Ann Sample, an economist, wrote the study.', 'Sample said it was “far from ready”.'],
    ['Ann Sample'],
  ],
  ['so-called', 'The so-called “green lane” opened.', ['–']],
  ['a term', 'It is known as the “green lane”.', ['–']],
  ['unnamed person', '“We will see,” a senior Chinese official said.', ['senior Chinese official']],
  ['one of a body', 'An analyst at Example Institute said it was “far from ready”.', ['analyst at Example Institute']],
  ['spokesperson for a body', 'A spokesman for Example Institute said it was “far from ready”.', ['Example Institute']],
  ['spokesperson of a body', '“We will see,” an Example Institute spokeswoman said.', ['Example Institute']],
  [
    'the spokesperson again',
    ['A spokesman for Example Institute declined to say more.', '“We will see,” the institute’s spokesman said.'],
    ['Example Institute'],
  ],
  ['unnamed group', 'Analysts said the plan was “far from ready”.', ['analysts']],
  [
    'a surname of the graph does not take over a new person',
    ['Maria Trump, a dentist, opened a practice.', '“We will see,” Trump said.'],
    ['Maria Trump'],
  ],
  [
    'a name in the middle',
    ['Luiz Exempla Sampla da Silva, the president, spoke.', '“We will see,” Sampla said.'],
    ['Luiz Exempla Sampla da Silva'],
  ],
  [
    'a double surname',
    ['Ann Sample-Poe, a professor, spoke.', 'It was, Sample-Poe said, “hard to say”.'],
    ['Ann Sample-Poe'],
  ],
  [
    'somebody from a country',
    'A diplomat from a Southeast Asian country, who spoke in private, said it was “far from ready”.',
    ['diplomat'],
  ],
  [
    'one of several',
    'Republican Sen. Ann Sample of Kansas, one of four senators who plan to vote, said it was “far from ready”.',
    ['Ann Sample'],
  ],
  ['analysts of a bank', 'Analysts at Example Securities said it was “far from ready”.', ['Example Securities']],
  ['a kind of tariff', 'Ann Sample, an economist, said the “baseline” tariff was late.', ['–']],
  ['a day with a name', 'Two days after “liberation day”, Ann Sample said it was late.', ['–']],
  ['a claim', 'Ann Sample summoned them over alleged “backdoor” risks.', ['–']],
  [
    'another’s stance that a participle tells',
    'Guo Example, a diplomat, said it was late, adding that China opposed curbs “under coercion”.',
    ['Guo Example'],
  ],
  [
    'nobody',
    ['Ben Sample, a lawyer, argued that no president before had it.', '“It is simply implausible,” he said.'],
    ['Ben Sample'],
  ],
  [
    'by the party',
    'The trade chair, Ben Sample, disagrees. The Social Democrat called it “set in stone”.',
    ['Ben Sample'],
  ],
  ['somebody of an age', '“We will see,” said Sampla, 61, who farms.', ['Sampla']],
  [
    'an owner that is a firm',
    'The mill’s owner, Sampla Group, blamed “market conditions and duties”.',
    ['Sampla Group'],
  ],
  ['distance within a quotation', '“It is a ‘miracle’ of sorts,” Ann Sample said.', ['Ann Sample', '–']],
]

test.for(cases)('%s', ([, text, speakers]) => {
  expect(listSpeakers(text, known)).toEqual(speakers)
})

test('pieces of one utterance have one group, another utterance has another', () => {
  const { quotes } = read(
    '“We will see,” Ann Sample said. “It may take years.” Ben Example said it was “too late for that”.',
  )
  const [first, second, third] = quotes.map(({ group }) => group)
  expect(first).toBe(second)
  expect(third).not.toBe(first)
})
