/** An address of each kind of page, with a heading that it has over the whole seed; a test tells when a kind is missing. */
export const addresses: Readonly<Record<string, string>> = {
  '/': 'Who said what, what answered what, what is put off until when',
  '/articles/aljazeera-us-china-london-talks': 'US-China trade talks: Is a thaw on the cards after Trump-Xi call?',
  '/measures/us-april-2025-tariff-on-china': 'US April 2025 tariff on Chinese goods',
  '/said?about=rare+earths': 'Who said what about rare earths',
  '/duty': 'What United States and China charge each other',
  '/organizations/chinese-commerce-ministry': 'Ministry of Commerce of China',
  '/people/scott-bessent': 'Scott Bessent',
  '/search?q=bessent': '“bessent”',
  '/statements/hassett-rare-earths-to-flow-as-before-april': 'Kevin Hassett on 8 June 2025',
  '/tit-for-tat': 'Tit for tat',
}
