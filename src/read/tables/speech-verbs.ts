import { type Form, listForms } from '../words/verb-forms.ts'

/**
 * How a verb tells of words. SAY takes a quotation or a clause and may stand before its subject ("said Smith"); TELL has a hearer;
 * STANCE reports an attitude or an act of speech ("praised", "vowed to", "rejected"), mostly without a clause.
 */
export type SpeechClass = 'SAY' | 'TELL' | 'STANCE'

const SAY = `say:said add note write:wrote:written argue state explain reply respond answer ask warn insist claim assert declare announce confirm
 remark comment observe stress emphasise emphasize reiterate repeat maintain contend acknowledge admit concede caution predict forecast:forecast
 suggest recall quip joke continue conclude post tweet estimate report reveal disclose allege assure stipulate believe think:thought expect agree
 counter retort elaborate underline underscore highlight recommend testify vow pledge promise signal indicate hint mention imply speculate
 lament exclaim complain mutter whisper shout proclaim opine reckon calculate find:found point:pointed anticipate hope fear doubt boast
 clarify specify certify affirm reaffirm deny object protest advise read:read interject venture offer inform:informed notify:notified theorise theorize sigh
 conjecture summarise summarize bet:bet enthuse rule muse gripe fume snap thunder declare relay venture caution cite query wonder lecture preach
 shoot_back:shot_back fire_back:fired_back chip_in:chipped_in
 tell:told remind assure convince persuade notify inform`
const TELL = new Set('tell remind assure convince persuade notify inform'.split(' '))
const STANCE = `accuse blame criticise criticize condemn denounce praise welcome reject dismiss defend urge demand threaten call:called call_for:called_for
 oppose support back endorse applaud hail slam blast rebuke decry deplore bristle tout describe characterise characterize label portray brand refer
 want prefer plead appeal press warn_of:warned_of promise pledge vow swear:swore:sworn
 propose request
 advocate applaud thank congratulate scold chide attack mock ridicule downplay play_down:played_down question challenge dispute contest rebut refute
 resist voice express articulate raise outline detail lay_out:laid_out set_out:set_out talk_up:talked_up float foresee:foresaw:foreseen envisage interpret perceive view
 see:saw:seen consider regard commit tip dub apologise apologize regret put:put lobby campaign invite order instruct direct advise
 tell vent liken compare rule_out:ruled_out brush_off:brushed_off shrug_off:shrugged_off wish speak_of:spoke_of speak_about:spoke_about speak_against:spoke_against speak_out:spoke_out talk_of:talked_of talk_about:talked_about celebrate concur elaborate justify
 rail attribute credit chastise berate lambast lambaste deem single_out:singled_out admonish discuss_with unveil issue justify`

/** A form of a speech verb. */
export interface SpeechVerb {
  readonly base: string
  readonly form: Form
  readonly class: SpeechClass
}

/** Every form of every speech verb; where one verb is in two classes the first counts. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map([
  ...listVerbs(STANCE, () => 'STANCE'),
  ...listVerbs(SAY, (base) => (TELL.has(base) ? 'TELL' : 'SAY')),
])

function listVerbs(words: string, classOf: (base: string) => SpeechClass): [string, SpeechVerb][] {
  return words.split(/\s+/u).flatMap((entry) => {
    const [base = '', past, passive] = entry.split(':').map((part) => part.replaceAll('_', ' '))
    return Array.from(listForms(base, past, passive), ([word, form]): [string, SpeechVerb] => [
      word,
      { base, form, class: classOf(base) },
    ])
  })
}

/** Stances that a country takes: with a place as subject they mean its government. Verbs of saying need no list. */
export const STANCES_OF_STATES = new Set(
  'accuse blame vow pledge promise threaten urge demand reject criticise criticize condemn denounce welcome call_for call express voice want prefer defend propose bristle oppose dispute perceive propose describe characterise characterize dismiss brand label'
    .split(' ')
    .map((verb) => verb.replaceAll('_', ' ')),
)

/** What must follow some verbs that mostly tell no words. */
export const NEEDS: Readonly<Record<string, RegExp>> = {
  raise:
    /^(?:\S+ ){0,4}(?:concerns?|issues?|questions?|doubts?|objections?|alarm|matter|points?|prospect|possibility)\b/u,
  find: /^that\b/u,
  think: /^(?!of\b)/u,
  put: /^(?:the|its|his|her|their) .*\b(?:number|costs?|odds|figure|loss|losses|total|bill|share|chances?|damage|toll|risk|probability)\b.* at\b/u,
  see: /\bas\b/u,
  perceive: /\bas\b/u,
  view: /\bas\b/u,
  regard: /\bas\b/u,
  consider: /^(?:it|that)\b|\bto be\b/u,
  agree: /^(?:that|with)\b/u,
  conclude: /^that\b/u,
  respond: /^that\b/u,
  answer: /^that\b/u,
  reply: /^that\b/u,
  rule: /^that\b/u,
  read: /^that\b/u,
  write: /^(?:that|in|on|to)\b/u,
  point: /^(?:to|out)\b/u,
  repeat: /^(?:that|his|her|its|their|the|a)\b/u,
  continue: /^$/u,
  offer: /^$/u,
  venture: /^$/u,
  finish: /^$/u,
  back: /^$/u,
  support: /^$/u,
  issue: /^(?:\S+ ){0,3}(?:statement|warning|guidance|threat|ultimatum|demand|denial|apology|call)\b/u,
  outline: /\S/u,
  question: /^(?:the|whether|why|how|if|his|her|its|their)\b/u,
  play: /^down\b/u,
  attack: /\S/u,
  commit: /^to\b/u,
  order: /^$/u,
  invite: /^$/u,
  label: /\S/u,
  deliver: /^$/u,
  answer_for: /^$/u,
  find_out: /^$/u,
  press: /^for\b/u,
  refer: /^to\b/u,
  credit: /\S/u,
  commission: /^$/u,
  estimate: /\S/u,
  challenge: /^(?:the|his|her|its|their)\b/u,
  invite_to: /^$/u,
  apologise: /\S/u,
  lecture: /^$/u,
  snap: /^$/u,
  reveal: /\S/u,
  float: /^(?:the )?idea\b/u,
  resist: /^$/u,
  attribute: /\bto\b/u,
  tip: /^$/u,
  slam: /\S/u,
  contest: /\S/u,
  commit_to: /\S/u,
  instruct: /^$/u,
  direct: /^$/u,
  advise: /\S/u,
  appeal: /^(?:for|to)\b/u,
  campaign: /^for\b/u,
  lobby: /^for\b/u,
  celebrate: /^$/u,
  portray: /\bas\b/u,
  invoke: /^$/u,
  deem: /\S/u,
}
