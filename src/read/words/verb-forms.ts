/** What the form of a verb is: "says", "say", "said", "saying". */
export type Form = 'present' | 'base' | 'past' | 'participle'

/** Makes the forms of an English verb from its dictionary form and, if it is irregular, its past and past participle. */
export function listForms(base: string, ownPast?: string, ownPassive: string = ownPast ?? ''): Map<string, Form> {
  const [verb = '', ...rest] = base.split(' ')
  // "Spoke of" is given with the word that the forms have in common.
  const past = ownPast?.split(' ')[0]
  const passive = ownPassive.split(' ')[0] ?? ''
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const stem = doublesLast(verb) ? verb + verb.slice(-1) : verb
  const regular = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const present = /[^aeiou]y$/u.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(verb)
      ? `${verb}es`
      : `${verb}s`
  const gerund = /[^eo]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`
  const forms = new Map<string, Form>([
    [verb + tail, 'base'],
    [present + tail, 'present'],
    [gerund + tail, 'participle'],
  ])
  forms.set((past ?? regular) + tail, 'past')
  if (passive && passive !== past) forms.set(passive + tail, 'past')
  return forms
}

/** Short verbs that end in one consonant behind one vowel double it: admit, plan, rebut. */
function doublesLast(verb: string): boolean {
  return (
    /^(?:ad|com|per|sub|trans|re|o)?(?:mit|plan|put|but|pin|tip|flag|slam|quip|hit|bet|snap|chip|blur|nod|cut|fer|cur|jot|sum|let|slap)$/u.test(
      verb,
    ) && !/^(?:offer|differ|suffer)$/u.test(verb)
  )
}
