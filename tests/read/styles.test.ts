import { expect, test } from 'vitest'
import { listSpeakers, read } from './read.ts'

/** Each quotation with its speaker, in the ways in which papers, agencies and essays write; a marked span that is none has a dash. */
const cases: readonly (readonly [style: string, text: string | readonly string[], speakers: string[]])[] = [
  ['a verb that no list has, inverted', '“I got half of it,” rued P. Ann Sample, a farmer.', ['P. Ann Sample']],
  [
    'a verb that no list has, behind the name',
    ['The buyer is Ann Sample, an economist.', '“Never again,” Sample thundered.'],
    ['Ann Sample'],
  ],
  [
    'the only person of a paragraph, by what he was',
    'For Ann Sample, it is late. “Wait a year,” said the former trade official.',
    ['Ann Sample'],
  ],
  [
    'his statement',
    ['“It is late,” Ann Sample, an economist, said.', '“We have had enough,” reads her statement.'],
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'who is told of is not he',
    ['Ben Example, a pilot, was there.', 'Tom Sample, he said, “ate them for breakfast”.'],
    ['Ben Example'],
  ],
  [
    'a title before the name in front',
    ['Trade minister Zafra Exemplar spoke.', '“No stone,” said Datuk Seri Zafra.'],
    ['Zafra Exemplar'],
  ],
  [
    'he of the next sentence',
    ['On Monday, Rakesx Bansalo was at work. He stopped.', '“No point,” he said.'],
    ['Rakesx Bansalo'],
  ],
  [
    'in the opinion of',
    'In the opinion of Ann Sample, an economist, it ends “less badly than before”.',
    ['Ann Sample'],
  ],
  ['the reaction of', '“Not again,” was the reaction of Ann Sample, who runs a shop.', ['Ann Sample']],
  [
    'a clause of somebody else behind it',
    'Sen. Ann Sample accused him of “living on another planet,” while Gov. Ben Example said nothing.',
    ['Ann Sample'],
  ],
  [
    'a paragraph behind words without marks',
    [
      '“It is early,” Ben Example, a pilot, said.',
      'Truckers have it worse, said Ann Sample, an economist.',
      '“Some of them have not moved for weeks.”',
    ],
    ['Ben Example', 'Ann Sample'],
  ],
  [
    'who is named in a clause of time is not she',
    [
      'President Ann Sample is calm.',
      'The day after Donald Example, a senator, announced it, she smiled. “Cool heads,” she said.',
    ],
    ['Ann Sample'],
  ],
  ['the name of a show', 'Ann Sample, an economist, told the network’s “State of the Union” that it was late.', ['–']],
  ['should play', 'Ann Sample, an economist, said they should play “a bigger role”.', ['Ann Sample']],
  ['the name behind its director', '“It crosses twice,” points out its director, Odra Barrex.', ['Odra Barrex']],
  ['a lawmaker', '“It is a signal,” Swedish lawmaker Ann Sample, who steered it, said.', ['Ann Sample']],
  ['a trade in a run of capitals', '“I got a mortgage,” Longshoreman Scott Sample said.', ['Scott Sample']],
  [
    'agency, name before',
    '"This is not easy," Fisheries Commissioner Ann Sample told a news conference. "But it is clear."',
    ['Ann Sample', 'Ann Sample'],
  ],
  ['inverted with age and place', '“They forget us,” said Ben Example, 61, a skipper from the coast.', ['Ben Example']],
  [
    'British single marks',
    '‘We can’t pretend otherwise,’ said Ann Sample, the regulator’s chief executive.',
    ['Ann Sample'],
  ],
  [
    'the noun and then the name',
    '“Nobody wins,” the association’s chairman, Ben Example, said in a statement.',
    ['Ben Example'],
  ],
  [
    'a noun far from the name',
    '“The state looks away,” its director for the north, Ann Sample, told the paper.',
    ['Ann Sample'],
  ],
  ['who', 'Ann Sample, who chairs the club, called it “a sensible step”.', ['Ann Sample']],
  ['passive', 'The levy was described by Ann Sample, an economist, as “a tax on families”.', ['Ann Sample']],
  [
    'in what she called',
    'The ban came on Friday in what Trade Minister Ann Sample called “a fair answer”.',
    ['Ann Sample'],
  ],
  [
    'in his words',
    'Ben Example, a professor at Example University, is less sure. The rules, in his words, are “a ratchet, not a dial”.',
    ['Ben Example'],
  ],
  [
    'quoted as saying',
    'Ann Sample, a minister, was quoted by a newspaper as saying the deal “passes the test”.',
    ['Ann Sample'],
  ],
  ['a reply', 'Asked by a reporter if more would come, Trade Minister Ann Sample said, “Stay tuned.”', ['Ann Sample']],
  [
    'subject before a colon',
    'The federation’s president, Ann Sample, was blunter: “Who asked for this plan?”',
    ['Ann Sample'],
  ],
  [
    'a statement that it made',
    'Example Group rejects that. In an emailed statement it said safety was its “highest priority”.',
    ['Example Group'],
  ],
  [
    'a report by a body',
    'A report by the Example Institute found that the row had cost “billions in lost sales”.',
    ['Example Institute'],
  ],
  [
    'a unnamed official twice',
    '“Nothing is agreed,” a Commission official said. “Not yet,” the official added.',
    ['Commission official', 'Commission official'],
  ],
  ['an unnamed agent noun', '“It never ends,” a trucker said.', ['trucker']],
  [
    'one who',
    'One pensioner in the north, who asked not to be named, was angry. “I eat cold,” she said.',
    ['pensioner'],
  ],
  ['one of them', ['Traders grumble in private.', '“It is no market,” said one, pointing at the screen.'], ['trader']],
  [
    'an executive at a firm',
    '“Nobody believes it,” an executive at a large European equipment maker told me.',
    ['executive'],
  ],
  [
    'joined subjects',
    'The Ministry of Trade and the Ministry of Finance said in a joint statement that it was “deeply regrettable”.',
    ['Ministry of Trade'],
  ],
  [
    'the agency',
    ['The Food Standards Agency opened a case.', 'The agency said it was “closely watching” ports.'],
    ['Food Standards Agency'],
  ],
  [
    'a body with two fields',
    'The Competition and Markets Authority (CMA) said there was “no realistic prospect” of harm.',
    ['Competition and Markets Authority'],
  ],
  [
    'letters after a noun',
    'The players’ union FIFPRO was careful, warning that it “must not become a burial”.',
    ['FIFPRO'],
  ],
  ['a term with what they call', 'What the industry calls the “fifth war” has dragged on.', ['–']],
  ['a book', 'The film “Ten Ships” opened on Friday.', ['–']],
  ['one word of distance, without a verb of saying', 'It was no “miracle” in the end.', ['–']],
  [
    'a heading with words that follow',
    ['Minister calls plan ‘far from ready’', 'Trade Minister Ann Sample said the plan was “far from ready”.'],
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'a quotation within one',
    '“We told them: ‘Do not sell.’ They sold,” said Ben Example, a broker.',
    ['Ben Example', 'Ben Example'],
  ],
  [
    'wrote on a platform',
    'Trade Minister Ann Sample, writing on X, accused both of “cheating for years”.',
    ['Ann Sample'],
  ],
  [
    'a surname that is a good',
    ['Finance Minister Ben Champagne spoke in the capital.', '“Stay tuned,” Champagne said.'],
    ['Ben Champagne'],
  ],
  [
    'Chinese order of names',
    ['Spokesperson He Example spoke in Beijing.', '“We will see,” said Ann Sample, an analyst.'],
    ['Ann Sample'],
  ],
  [
    'a family name that stands first',
    ['Analyst Kim Yoon-ex said duties would rise.', '“This is the floor,” Kim said.'],
    ['Kim Yoon-ex'],
  ],
  [
    'two people, one pronoun',
    ['Ann Sample, an economist, met Ben Example, a broker.', 'Sample said it was late. “We lost a year,” she said.'],
    ['Ann Sample'],
  ],
  [
    'words further on in a paragraph',
    'The plan, said Ann Sample, an economist, is “far from ready”. It is “a draft of a draft”.',
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'a ministry that the sentence before leaves open',
    ['China announced new rules on Friday.', '“It is late,” the finance ministry said.'],
    ['finance ministry'],
  ],
  [
    'a spokesman for the ministry',
    ['China’s Ministry of Trade opened a case.', '“It is late,” a spokesperson for the ministry said on Tuesday.'],
    ['Ministry of Trade'],
  ],
  [
    'a ministry spokesman',
    ['China’s Ministry of Trade opened a case.', '“It is late,” a ministry spokesman said.'],
    ['Ministry of Trade'],
  ],
  [
    'its spokesman',
    'The Ministry of Trade said it did not agree. “There should be no double standards,” its spokesman said.',
    ['Ministry of Trade'],
  ],
  ['an office of three words', '“It is late,” said deputy press secretary Ann Sample.', ['Ann Sample']],
  [
    'the leader',
    ['President Ben Example spoke for an hour on Wednesday.', '“But it is late,” the left-wing leader said.'],
    ['Ben Example'],
  ],
  [
    'the premier',
    ['Prime Minister Ben Example spoke for an hour on Wednesday.', '“But it is late,” the premier said.'],
    ['Ben Example'],
  ],
  [
    'by age',
    ['Ann Sample, who grows rice, was there.', '“I sat down and cried,” the 54-year-old grower told the paper.'],
    ['Ann Sample'],
  ],
  [
    'a person whom two nouns explain',
    'Ann Sample, an official who runs the Example Institute, a think-tank, said it was “far from ready”.',
    ['Ann Sample'],
  ],
  [
    'subject of the sentence before, within a paragraph',
    [
      '“We will see,” Ben Example, a broker, said.',
      'Ann Sample, an economist, is less sure. “It may take a very long time indeed.”',
    ],
    ['Ben Example', 'Ann Sample'],
  ],
  [
    'an abbreviation before a comma ends no sentence',
    'Speaker Ben Example, R-La., urged lawmakers to give the president “a little room.”',
    ['Ben Example'],
  ],
  [
    'what is reported of another is told in the teller’s words',
    'Spokesperson Ann Sample said China firmly opposed being “coerced by others” into it.',
    ['Ann Sample'],
  ],
  [
    'a spokesperson of whom the sentence is about',
    'The European Commission “strongly regrets” the rise, a spokesperson said on Saturday.',
    ['European Commission'],
  ],
  [
    'a surname that is a pronoun',
    'In Beijing, a spokeswoman, He Example, said that China would “resolutely counter” it.',
    ['He Example'],
  ],
  [
    'the trade minister, named further on',
    [
      'The ban is “non-negotiable and fair”, the trade minister has said.',
      'The shadow farm minister, Ben Example, laughed.',
      '“We will see,” the trade minister, Ann Sample, said.',
    ],
    ['Ann Sample', 'Ann Sample'],
  ],
  ['a name in marks', 'Ann Sample, an economist, said Peru’s “50 percent rule” was unfair.', ['–']],
  ['a deal in marks', 'Britain signed an “economic prosperity deal” with Peru.', ['–']],
  ['an official of the general', 'Example Director-General Ann Sample said it was “far from ready”.', ['Ann Sample']],
  [
    'an age alone, of whom the sentence before names',
    [
      'Trade Minister Ben Example spoke.',
      'For Ann Sample, who sells soap, it was a shock. “I lost it all overnight,” the 31-year-old said.',
    ],
    ['Ann Sample'],
  ],
  ['a consulate', 'A spokesman for the US consulate in Lima said it had been “abused for years”.', ['US consulate']],
  [
    'a politician of a party',
    'Ben Example, the German Social Democrat who chairs the panel, was scathing. “It is set in stone,” he posted.',
    ['Ben Example'],
  ],
  ['spoke of', 'Ann Sample, an economist, spoke of “a fatal signal”.', ['Ann Sample']],
  [
    'a list within a sentence begins no clause',
    'The Example Council imposed rules on Peru and Chile, South America’s largest oil exporters, accusing them of a “lack of will”.',
    ['Example Council'],
  ],
  ['an author’s book', '“We will see,” said Ann Sample, author of “Silicon War”, a book.', ['Ann Sample', '–']],
  [
    'an office for two fields',
    '“We will see,” Secretary for Commerce and Economic Development Ann Sample said.',
    ['Ann Sample'],
  ],
  [
    'adding things is no saying',
    'China announced new rules. It also added 11 entities to the “unreliable entity” list, which is long.',
    ['–'],
  ],
  [
    'capitals in a heading are no person',
    ['Ann Sample News', '“We will see,” Ann Sample, an economist, said.'],
    ['Ann Sample'],
  ],
  // Who "the economist" is.
  [
    'the one who was described',
    ['Ann Sample, who teaches law at Example University, expects a rise.', '“It is late,” the economist said.'],
    ['Ann Sample'],
  ],
  [
    'a role that no list has',
    [
      '“It is late,” said Ann Sample, a 38-year-old machinist and mother of three.',
      'Ben Example, a pilot, was calm.',
      '“Very late,” the machinist said.',
    ],
    ['Ann Sample', 'Ann Sample'],
  ],
  [
    'nobody who is named only later',
    [
      'On the plane Ann Sample kept calm. “It is late,” the prime minister said.',
      'The industry minister, Ben Example, agreed.',
    ],
    ['Ann Sample'],
  ],
  [
    'one of two ministers',
    [
      'Ben Example, the trade minister, met Ann Sample, the foreign minister.',
      '“It is late,” the trade minister said.',
    ],
    ['Ben Example'],
  ],
  [
    'a politician by the seat',
    ['Chief whip Ben Example wants a vote.', '“It is late,” said the North Kirkton MP.'],
    ['Ben Example'],
  ],
  [
    'by the age, as who does something',
    ['It is cold comfort to Ann Sample.', 'The 29-year-old imports records.', '“It is late,” she said.'],
    ['Ann Sample'],
  ],
  [
    'whom the sentence is for',
    ['Bea Poe, an economist, said it was “far from ready”. For Sample, it is late. “Very late,” she said.'],
    ['Bea Poe', 'Bea Poe'],
  ],
  [
    'whom the sentence is for, if named before',
    [
      'Ann Sample, a farmer, came.',
      'Bea Poe, an economist, said it was “far from ready”.',
      'For Sample, all this is new. “It is late,” she said.',
    ],
    ['Bea Poe', 'Ann Sample'],
  ],
  [
    'who has a name before the noun',
    'It was printed by Ann Sample, a shopkeeper, who said: “It is a bad year.”',
    ['Ann Sample'],
  ],
  [
    'the president of a body',
    ['It took an hour for Ann Sample to shake hands.', '“It is late,” the Commission president said.'],
    ['Ann Sample'],
  ],
  // One of a group.
  [
    'one, another, a third',
    'Officials in Kirkton were calm. One called it “late enough”; another said it was “very late”. A third said: “It is over.”',
    ['official', 'official', 'official'],
  ],
  ['one of them said', 'The employees left. “It is late,” one of them said.', ['employee']],
  [
    'one of a group of some kind',
    ['European diplomats met on Monday.', '“It is late,” said one of the diplomats.'],
    ['European diplomat'],
  ],
  [
    'the first, the other',
    'Two drivers waited. The first said: “It is late.” The other said: “Very late.”',
    ['driver', 'driver'],
  ],
  [
    'one of them, who is described',
    'Executives met on Monday. One of them, who runs a steel firm, said it was “far from ready”.',
    ['executive'],
  ],
  // Which firm "the company" is.
  [
    'a firm by its place',
    ['Toyota is calm. General Motors, whose sales rose, is not.', '“It is late,” the Detroit carmaker said.'],
    ['General Motors'],
  ],
  [
    'the executive of a firm',
    ['The chief executive of Kirkton Steel, Ann Sample, spoke.', '“It is late,” the executive said.'],
    ['Ann Sample'],
  ],
  [
    'a firm by its country',
    ['Kirkton Foods, which makes jam, has shut a plant.', '“It is late,” the British company said.'],
    ['Kirkton Foods'],
  ],
  // Titles.
  [
    'titles',
    'Speaker Tan Sri Ahmad Exempel said it was “late enough”. Datin Paduka Siti Sampla called it “very late”. Dato’ Sri Omar Poe said it was “too late”.',
    ['Ahmad Exempel', 'Siti Sampla', 'Omar Poe'],
  ],
  [
    'titles of the Lords and the Commons',
    'The Rt Hon Tom Example MP said it was “late enough”. Dame Ann Sample DBE said it was “very late”.',
    ['Tom Example', 'Ann Sample'],
  ],
  [
    'titles of office and rank',
    'Lt. Gov. Ann Sample said it was “late enough”. Brig. Gen. Tom Poe said it was “very late”. Smt. Rita Sampla said it was “too late”.',
    ['Ann Sample', 'Tom Poe', 'Rita Sampla'],
  ],
  // What nobody says.
  ['a sign', 'On the wall hangs a sign from 1974. It reads: “Open for Europe”.', ['–']],
  ['a note', 'Ann Sample, a grocer, smiled. On the glass a note was stuck: “Expires?”', ['–']],
  ['a sign behind its words', '“Closed until further notice,” says a sign on the door of Ann Sample, a grocer.', ['–']],
  ['somebody in a cap', 'Ann Sample, a farmer in a red cap, said: “It is very late.”', ['Ann Sample']],
  ['finding out', 'Ann Sample found out about the end of “de minimis” from a customer.', ['–']],
]

const doubtful: readonly (readonly [why: string, text: string | readonly string[], band: string])[] = [
  ['somebody new', '“It is late,” a trader said.', 'sure'],
  ['a name', '“It is late,” Ann Sample, a trader, said.', 'sure'],
  ['whose spokesman is not told', '“It is late,” a spokesman said.', 'likely'],
  ['a name that only its verb tells', 'Sampla Exemplar said it was “far from ready”.', 'likely'],
  ['a firm whose name was not found', '“It is late,” the British company said.', 'look'],
  ['a role that one alone has', ['The mayor, Ann Sample, spoke.', '“It is late,” the mayor said.'], 'sure'],
  [
    'a role of several',
    ['The mayor of Kirkton, Bea Poe, met the mayor of Poeville, Ann Sample.', '“It is late,” the mayor said.'],
    'likely',
  ],
  ['a body of its paragraph', 'Example Steel Company was calm. “It is late,” the company said.', 'sure'],
  [
    'a body before a name that was not found',
    'Example Steel Company was calm. Kirkvik grinds fish. “It is late,” the company said.',
    'likely',
  ],
  ['a body of another one', ['Example Steel Company was calm.', '“It is late,” the company said.'], 'likely'],
  ['one of a group', 'Traders left. “It is late,” one of them said.', 'likely'],
  ['a pronoun behind a noun alone', ['A trader spoke on Monday.', '“It is late,” she said.'], 'likely'],
]

test.for(doubtful)('how sure: %s', ([, text, band]) => {
  expect(read(text).quotes.map((quote) => quote.band)).toEqual([band])
})

test.for(cases)('%s', ([, text, speakers]) => {
  expect(listSpeakers(text)).toEqual(speakers)
})

const reported: readonly (readonly [title: string, text: string | readonly string[], statements: string[]])[] = [
  ['that', 'Ann Sample, an economist, said that prices would fall.', ['Ann Sample INDIRECT']],
  ['without that', 'Ann Sample, an economist, believes prices will fall.', ['Ann Sample INDIRECT']],
  ['behind what was said', 'Prices will fall, analysts say.', ['analysts INDIRECT']],
  ['according to', 'Prices will fall, according to Ann Sample, an economist.', ['Ann Sample INDIRECT']],
  ['an attitude', 'Trade Minister Ann Sample praised the talks.', ['Ann Sample INDIRECT']],
  ['one or two words in marks', 'Ann Sample, an economist, called the talks “frank”.', ['Ann Sample MIXED']],
  [
    'what another is told to have said is the teller’s',
    'The Ministry of Trade said Ann Sample told Ben Example that prices would fall.',
    ['Ministry of Trade INDIRECT'],
  ],
  ['analysts expecting', 'Hopes are modest, with analysts expecting further delay.', ['analysts INDIRECT']],
  [
    'behind a comma, with words between',
    'The firm agreed to hand the US government a share of its sales, people familiar with the matter said.',
    ['people INDIRECT'],
  ],
  [
    'one who has a name, and a firm behind the verb',
    'Peru’s health minister, Ann Sample, said Examplia, the country’s largest exporter, already had plants.',
    ['Ann Sample INDIRECT'],
  ],
  [
    'according to a government statement',
    'Peru spoke. Prices will fall, according to a government statement.',
    ['Peruvian government INDIRECT'],
  ],
  [
    'a study of a year',
    'A 2021 study by the Example Institute found that prices rose.',
    ['Example Institute INDIRECT'],
  ],
  [
    'according to closes its own clause alone',
    'The Example Institute said prices would fall, while costs may rise, according to the Sample Institute.',
    ['Example Institute INDIRECT', 'Sample Institute INDIRECT'],
  ],
  [
    'a medium behind what it reported',
    'Peru agreed to speed up its licences, The Example Times reported late on Friday.',
    ['Example Times INDIRECT'],
  ],
  [
    'a credit line tells nothing',
    ['“It is late,” Ann Sample said.', 'Example reported from the capital.'],
    ['Ann Sample DIRECT'],
  ],
  ['a noun for it', 'Talks followed Canada’s announcement of new rules.', ['Canadian government INDIRECT']],
  ['no words: what is not denied', 'The Example Institute has not confirmed it.', []],
  ['no words: thinking of', 'The Example Institute was thinking of them.', []],
  [
    'an agency in brackets',
    'PARIS (Reuters) - Growers said it was late, calling the step wrong.',
    ['Growers INDIRECT'],
  ],
  [
    'a bank that puts the cost',
    'Analysts at Example Bank put the cost to the economy at 0.3 percent.',
    ['Example Bank INDIRECT'],
  ],
  [
    'who speaks on condition of anonymity',
    'Two officials briefed on the talks, speaking on condition of anonymity because nothing was announced, said it was late.',
    ['officials INDIRECT'],
  ],
  [
    'economists of a bank that reckon',
    'Economists at the Central Bank of Peru reckon that it is late.',
    ['Central Bank of Peru INDIRECT'],
  ],
  ['growers near a town that say', 'Growers near Examplo say that it is late.', ['growers INDIRECT']],
  [
    'states that are members',
    'Brussels, which speaks for all 27 member states, hopes for less.',
    ['EU government INDIRECT'],
  ],
  [
    'the council’s figures',
    'The Exemplar Spirits Council spoke. Sales fell, according to the council’s figures.',
    ['Exemplar Spirits Council INDIRECT'],
  ],
  ['no words: a visit', 'Trade Minister Ann Sample visited the port.', []],
  ['no words: agreed to meet', 'Canada and Mexico agreed to meet again.', []],
  ['no words: being welcome', 'Students are welcome to stay.', []],
  ['no words: what was found', 'Officials found a crate in the port.', []],
]

test.for(reported)('reported: %s', ([, text, statements]) => {
  expect(read(text).statements.map(({ speaker, mode }) => `${speaker} ${mode}`)).toEqual(statements)
})

const days: readonly (readonly [words: string, text: string, day: string | null])[] = [
  ['a weekday lies behind', 'Ann Sample, an economist, said on Tuesday that prices would fall.', '2025-10-28'],
  [
    'the weekday of publication is that day',
    'On Thursday, Trade Minister Ann Sample said prices would fall.',
    '2025-10-30',
  ],
  ['a bare weekday', 'Ann Sample, an economist, said Friday prices would fall.', '2025-10-24'],
  [
    'a day without a year lies behind',
    'On November 2, Trade Minister Ann Sample said prices would fall.',
    '2024-11-02',
  ],
  ['a month', 'In April, Trade Minister Ann Sample warned that prices would fall.', '2025-04'],
  ['at the end', '“We will see,” Ann Sample, an economist, said at a briefing in the capital on Monday.', '2025-10-27'],
  ['yesterday', 'Ann Sample, an economist, said yesterday that prices would fall.', '2025-10-29'],
  ['of something else', 'Ann Sample, an economist, said the talks on Tuesday would be hard.', null],
  ['asked on a day', 'Asked on Monday about the plan, Ann Sample, an economist, said prices would fall.', '2025-10-27'],
  ['of another clause', 'In April Mexico cut rates, a move that Ann Sample, an economist, said was wrong.', null],
  ['of what explains a name', 'Ann Sample, who took over in January, said prices would fall.', null],
  ['somebody’s', 'Ann Sample, an economist, said Monday’s talks would be hard.', null],
  ['a day that is expected', 'The Example Institute expects a decision in February.', null],
  ['a hearing', 'At a hearing Sunday, Trade Minister Ann Sample said prices would fall.', '2025-10-26'],
  ['a call', 'In a call with reporters Monday, Trade Minister Ann Sample said prices would fall.', '2025-10-27'],
  [
    'speaking somewhere',
    'Speaking in Oslo on Tuesday, Trade Minister Ann Sample said prices would fall.',
    '2025-10-28',
  ],
  ['a letter', 'In a letter dated October 21, Trade Minister Ann Sample urged them to wait.', '2025-10-21'],
  ['a speech', 'But in a speech in Oslo on Monday he vowed that prices would fall, Ann Sample said.', null],
  ['a month after', 'A month after talks, Trade Minister Ann Sample said prices would fall.', null],
  ['from when on', 'Trade Minister Ann Sample announced tariffs from November 1.', null],
  ['in the speaker’s words', '“It ends on Friday,” Ann Sample, an economist, said.', null],
  ['none', 'Ann Sample, an economist, said prices would fall.', null],
]

test.for(days)('day: %s', ([, text, day]) => {
  expect(read(text).statements[0]?.day ?? null).toBe(day)
})
