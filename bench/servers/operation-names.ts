/** The files of the operations by the names that the documents give them. */
export const fileOfOperation: Readonly<Record<string, string>> = {
  MeasureById: 'measure',
  WhoSaidWhatAboutRareEarths: 'who-said-what',
  RetaliationChains: 'retaliation-chains',
  MeasuresDeep: 'measures-deep',
  Search: 'search',
  CountryPage: 'country-page',
  Timeline: 'timeline',
  HowAreTheyConnected: 'shortest-path',
  TariffHistory: 'tariff-history',
  Stats: 'stats',
}
export const operationNames = Object.values(fileOfOperation)
