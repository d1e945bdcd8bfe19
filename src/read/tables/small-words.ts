import { listWords } from './list-words.ts'

/** Words that govern the name behind them, so that it is not the subject. */
export const PREPOSITIONS =
  listWords(`of in at on by with from for about against under between among during over into through to toward towards like despite amid without within per via behind beyond
 including regarding concerning than around near across along inside outside above below upon alongside versus vs off onto opposite past throughout unlike`)
/** These govern too, unless a verb follows the name: "after Trump said". */
export const CONJUNCTIONS = listWords(
  `after before since until as that while although though because when whenever if whether unless whereas but and or nor so where once yet`,
)
/** Words between a subject and its verb. */
export const ADVERBS =
  listWords(`has had have having was were is are been be being did do does will would can could may might must should shall also later then previously recently now still once often again earlier himself herself itself
 themselves not never n't yet already since first soon today yesterday tomorrow tonight reportedly both all instead thus therefore meanwhile always just even only sometimes repeatedly further long ever additionally
 afterwards afterward didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't cannot too simply though however initially finally eventually too`)
/** Forms of "be", after which a past form is passive. */
export const BE = listWords('was were is are been be being am get got')
/** Words that stand before a noun: what follows is no verb. */
export const DETERMINERS = listWords(
  'a an the this these those its his her their our my your no any some every each such another more most many much few several own new recent latest same other certain',
)
/** Days and spans of time between a subject and its verb. */
export const TIME_WORDS =
  listWords(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year night morning afternoon evening
 weekend last this next early late earlier day days weeks months years ago time times`)
/** The pronoun as a subject: "she" of "her", "they" of "their". */
export const SUBJECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ him: 'he', his: 'he', her: 'she', them: 'they', their: 'they', its: 'it' }),
)
