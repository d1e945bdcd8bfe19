/** Plain values of entries that are not stored on their node, by its label. */
export const notStored = {
  Statement: ['role'],
  Article: ['publishedNotBefore', 'publishedNotAfter', 'paragraphs'],
} as const

/** The derived properties of every entity's node. */
const entity = {
  sortName:
    'The name without case, accents and punctuation, its numbers with leading zeros: lists by name are in its order.',
  searchTerms:
    'What `search` finds it by: the words of its name, aliases, description and codes, folded, and their stems.',
  nameTerms: 'The terms of its names alone, which `search` also finds with a letter wrong in a short word.',
  citations: 'The ids of the citations that carry it, kept here so that its evidence needs no relationship.',
  knownFrom: 'The first day on which one of the articles cited was certainly public; `knownAt` is compared with it.',
  whoSaidCount:
    'How many statements `whoSaid` finds of it where nothing narrows it, counted when a load ends; null while a collection is loaded. No part of `hash`.',
}

const exceptions =
  'The ids of entities whose names stand in its words but are not meant, or not what it is about; null where there is none.'

/** The properties that the loader derives, and why, by label; src/model/rows.ts has their types. */
export const derivedProperties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Entity: entity,
  Country: {
    alpha3: 'ISO 3166-1 alpha-3, by the code.',
  },
  Measure: {
    status: 'The last status of the log.',
    rate: 'The last rate of the log.',
    rateScope: 'What that rate counts.',
    announcedOn:
      'The day of the first announcement or threat in the log; its first and last day are those on which the entry may have begun.',
    effectiveOn: 'The day of the first IN_FORCE in the log.',
    exactOn:
      'The day of the first announcement, or else effect, where a source gives a day and does not hedge; for lags.',
    lastReportedOn: 'The latest day of publication among the articles that it or its log cites.',
    endsOn: 'The end that the entry gives, or else the day of the last ending in the log.',
    exceptions,
  },
  Agreement: {
    exceptions,
  },
  Event: {
    exceptions,
  },
  Statement: {
    mode: 'How its most direct printing renders it.',
    excerpt: "At most twelve of the speaker's own words, of its most direct printing; null where that quotes none.",
    searchTerms:
      'What `search` finds it by: the words of the gists and excerpts of all its printings, folded, and their stems.',
    nameTerms: 'The terms of the names of what it is about and of who made it, so that these words find it as well.',
    otherWords:
      'The gists and excerpts of its other printings, which a search shows where these match best; null where there is none.',
    addedOn:
      'The day, in UTC, of the first load that brought it into this graph; null where that was before graphs kept it. No part of `hash`.',
    exceptions:
      'The ids of entities whose names stand in its words but are not meant, or that it means by no name of theirs; null where there is none.',
    citations: entity.citations,
    knownFrom: entity.knownFrom,
  },
  Former: {
    addedOn: 'The day on which it was added.',
  },
  Article: {
    publishedOn: 'As given, or the most precise date that covers the range of days in which it was published.',
    titleKey: 'The title folded as names are, by which `articles(title:)` finds it.',
    searchTerms: 'What `search` finds it by: the words of the title, folded, and their stems.',
  },
  Citation: {
    paragraph: 'The number of the paragraph in the article, counted from 1 with the title, or of the row of a table.',
    excerpt: 'Up to twelve words of it.',
    sha256: 'The digest of the normalised paragraph: whoever has the article can check it.',
  },
  StatusChange: {
    position: 'Its place in the log, from 1.',
    status: 'The status from then on.',
    on: 'The day of the change.',
    countsFrom:
      'The first day on which it may have begun, by the whole log; where no day before it is known, the first on which it or a later entry has, by what is known.',
    certainFrom: 'The first day on which it has certainly begun.',
    undatedUntil:
      'The same as countsFrom where no day before it is known: until then nothing tells whether it had begun.',
    rate: 'The rate from then on, in percent.',
    rateScope: 'What the rate counts; UNSPECIFIED where the source does not say.',
    note: 'What else is to be said.',
    citations: entity.citations,
    knownFrom: entity.knownFrom,
  },
  Provision: {
    position: 'Its place among the provisions of its agreement, from 1.',
    text: 'What is undertaken, in our words.',
    confirmedBy: 'The ids of the parties that have said that they undertake it.',
    disputedBy: 'The ids of the parties that deny it.',
    citations: entity.citations,
    knownFrom: entity.knownFrom,
  },
  Claim: {
    position: 'Its place among the claims of its entity on this property.',
    property: 'What the value is of.',
    value: 'The value as text.',
    rank: 'How it stands among the others.',
    note: 'Why it has that rank.',
    citation: 'The id of the citation that gives it.',
    knownFrom: entity.knownFrom,
  },
  Name: {
    key: 'The name without case, accents and punctuation: what a caller gives is folded the same way and looked up.',
  },
  Graph: {
    version: 'How many loads have changed something; answers kept in memory belong to one version.',
    stamp: 'Another one after each change, so that a graph put in the place of this one is told apart.',
    schemaVersion: 'The form in which data is stored; a program refuses a graph of a newer one.',
  },
  Load: {
    digest: 'The digest of the collection that `npm run load` has put here, or is putting here.',
    folder: 'The folder that it came from.',
    total: 'How many entries it has.',
    entries: 'How many of them are in the graph.',
    records: 'How many nodes and relationships they became.',
    file: 'The file that is read.',
    line: 'The line in it.',
    offset: 'The byte at which a load that was stopped goes on.',
    startedAt: 'When the load began.',
    noted: 'When this was last written.',
    endedAt: 'When the load ended.',
  },
}

/** What the properties that entries give to relationships mean, whatever the type. */
export const linkProperties: Readonly<Record<string, string>> = {
  on: 'When it happened.',
  until: 'Until when it holds.',
  duration: 'For how long, where the source gives a length: an ISO 8601 duration.',
  modality: 'Whether it has happened, or is expected, reported, conditional or disputed.',
  saidBy: 'The ids of those who say so.',
  fromRate: 'The rate before, in percent.',
  toRate: 'The rate from then on, in percent.',
  role: 'In which office or part, as the source gives it.',
  from: 'Since when it holds.',
  to: 'Until when it held.',
  share: 'The share that it makes up, in percent.',
  commodity: 'The id of the good that it is about.',
  volume: 'How much.',
  unit: 'Of what the volume is a number.',
  note: 'What the source adds to the figures.',
}
