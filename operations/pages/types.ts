// Printed from operations/pages/ by `npm run print`: what the operation of each page takes and gives.
// biome-ignore-all format: written by a program
// biome-ignore-all lint: written by a program

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What sort of agreement it is. */
export type AgreementKind =
  /** Parties say that they agree on points, without a text. */
  | 'CONSENSUS'
  /** Terms of an ordered or agreed sale of a firm. */
  | 'DIVESTITURE_DEAL'
  /** The outline of an agreement still to be made. */
  | 'FRAMEWORK'
  /** None of the other kinds. */
  | 'OTHER'
  /** One party undertakes to buy. */
  | 'PURCHASE_COMMITMENT'
  /** A trade agreement or pact. */
  | 'TRADE_AGREEMENT'
  /** Parties pause measures against each other. */
  | 'TRUCE';

/** Where an agreement stands. */
export type AgreementStatus =
  /** Made, not known to be in force. */
  | 'AGREED'
  /** Ended by a party or replaced. */
  | 'ENDED'
  /** Talked of or foreseen, not made. */
  | 'EXPECTED'
  /** Ended on the day set for it. */
  | 'EXPIRED'
  /** Its end was put off. */
  | 'EXTENDED'
  /** In effect. */
  | 'IN_FORCE';

/** How the parts of a source are numbered. */
export type ArticleForm =
  /** A law, notice or statement: its sections are numbered from 1, with the title, and cited as paragraphs are. */
  | 'DOCUMENT'
  /** A table: its rows are numbered from 1, without the names of the columns, and cited as paragraphs are. */
  | 'TABLE'
  /** A text: its paragraphs are numbered from 1, with the title. */
  | 'TEXT';

/** On what it rests that one measure answers another. */
export type Basis =
  /** Order and subject suggest it; nobody says so. */
  | 'INFERRED'
  /** A source attributes the link to somebody. */
  | 'REPORTED'
  /** The imposer or a source says in words that one answers the other. */
  | 'STATED';

/** A reduced, hedged or missing date leaves room: whether an answer that hangs on it holds in any case, or only possibly. */
export type Certainty =
  /** It holds, whichever of the days that its dates may mean is meant. */
  | 'CERTAIN'
  /** It holds if its dates mean some of these days, not if they mean others. */
  | 'POSSIBLE';

/** How a claim stands among competing ones. */
export type ClaimRank =
  /** A value held to be wrong; kept with its source (Wikidata rank). */
  | 'DEPRECATED'
  /** A value that a source gives (Wikidata rank). */
  | 'NORMAL'
  /** The value held to be right, with a reason (Wikidata rank). */
  | 'PREFERRED';

/** How closely a statement has to do with what is asked about. */
export type Closeness =
  /** It is about it. */
  | 'ABOUT'
  /** It is about what concerns or covers it or something narrower, or has one of these as a party. */
  | 'CONCERNS'
  /** It is about something else, and names it. */
  | 'MENTIONED'
  /** It is about something narrower. */
  | 'NARROWER';

/** What sort of event it is. */
export type EventKind =
  /** Something is made public. */
  | 'ANNOUNCEMENT'
  /** A telephone or video call. */
  | 'CALL'
  /** A day by which something is due. */
  | 'DEADLINE'
  /** Any other meeting. */
  | 'MEETING'
  /** None of the other kinds. */
  | 'OTHER'
  /** A speech or an address. */
  | 'SPEECH'
  /** A meeting of leaders, or a forum of them. */
  | 'SUMMIT'
  /** A round of negotiations. */
  | 'TALKS';

/** What a measure does. */
export type MeasureKind =
  /** A competition authority investigates a firm. */
  | 'ANTITRUST_INVESTIGATION'
  /** A duty on goods sold abroad below their normal value (Global Trade Alert; WTO Anti-Dumping Agreement). */
  | 'ANTI_DUMPING'
  /** A duty that makes up for a subsidy of the exporting country (Global Trade Alert: anti-subsidy; WTO: countervailing measure). */
  | 'COUNTERVAILING'
  /** An owner is ordered to sell (Global Trade Alert: corporate control order). */
  | 'DIVESTITURE_ORDER'
  /** Named firms are put on a list that restricts trade with them. */
  | 'ENTITY_LISTING'
  /** Exports of the goods are forbidden (Global Trade Alert). */
  | 'EXPORT_BAN'
  /** Exports are restricted and the source says no more about how. */
  | 'EXPORT_CONTROL'
  /** Exports need a licence (Global Trade Alert). */
  | 'EXPORT_LICENSING_REQUIREMENT'
  /** Exports are limited in quantity (Global Trade Alert). */
  | 'EXPORT_QUOTA'
  /** A duty or levy on exported goods (Global Trade Alert). */
  | 'EXPORT_TAX'
  /** Imports of the goods are forbidden (Global Trade Alert). */
  | 'IMPORT_BAN'
  /** Imports are limited in quantity, or charged more beyond one (Global Trade Alert: import quota, tariff-rate quota). */
  | 'IMPORT_QUOTA'
  /** A duty on imported goods (Global Trade Alert). */
  | 'IMPORT_TARIFF'
  /** A government tells firms what to do without a formal rule. */
  | 'INDUSTRY_GUIDANCE'
  /** Investment, in the country or from it, is restricted (Global Trade Alert: foreign direct investment). */
  | 'INVESTMENT_RESTRICTION'
  /** Goods may not be imported or exported below a price (Global Trade Alert: minimum import or export price). */
  | 'MINIMUM_PRICE'
  /** The source does not say how, or none of the other kinds fits. */
  | 'OTHER'
  /** A fee on ships that call at ports, by their flag, owner or builder. */
  | 'PORT_FEE'
  /** A government forbids firms or bodies to buy. */
  | 'PURCHASE_BAN'
  /** Buying is stopped without a formal ban. */
  | 'PURCHASE_BOYCOTT'
  /** A limit or duty for a time against a surge of imports, whoever they come from (Global Trade Alert; WTO Agreement on Safeguards). */
  | 'SAFEGUARD'
  /** Assets or dealings of named parties are restricted (FollowTheMoney). */
  | 'SANCTION'
  /** Entry or stay of persons is restricted. */
  | 'VISA_RESTRICTION';

/** Where a measure stands. */
export type MeasureStatus =
  /** Decided and made public, not yet in force. */
  | 'ANNOUNCED'
  /** Was threatened or announced and will not happen. */
  | 'AVERTED'
  /** Was to come into force and is put off to a later day. */
  | 'DEFERRED'
  /** Ended on the day set for it. */
  | 'EXPIRED'
  /** In effect. */
  | 'IN_FORCE'
  /** Considered, expected or reported as planned. */
  | 'PROPOSED'
  /** Ended by its imposer (Global Trade Alert). */
  | 'REMOVED'
  /** Ended by a court. */
  | 'STRUCK_DOWN'
  /** Was in force and is paused (FollowTheMoney). */
  | 'SUSPENDED'
  /** The imposer said that it would do it (PLOVER). */
  | 'THREATENED';

/** Whether something has happened, or who expects, reports or disputes it. Status, rate and duty follow from DONE alone. */
export type Modality =
  /** It is to happen if something else does. */
  | 'CONDITIONAL'
  /** Somebody concerned denies it, or those concerned differ on it. */
  | 'DISPUTED'
  /** It has happened. */
  | 'DONE'
  /** Somebody expects or plans it. */
  | 'EXPECTED'
  /** Somebody says that it has happened, and nobody else does. */
  | 'REPORTED';

/** What sort of body it is. */
export type OrganizationKind =
  /** States that act together under a treaty or a standing forum. */
  | 'BLOC'
  /** A firm. */
  | 'COMPANY'
  /** A ministry, agency, court, office or parliament. */
  | 'GOVERNMENT_BODY'
  /** A loosely named group of countries, firms or people. */
  | 'GROUP'
  /** An index of a stock, bond or commodity market. */
  | 'MARKET_INDEX'
  /** A newspaper, broadcaster, agency or publisher. */
  | 'MEDIA'
  /** None of the other kinds. */
  | 'OTHER'
  /** A political party or an organ of one. */
  | 'POLITICAL_PARTY'
  /** A policy research institute. */
  | 'THINK_TANK'
  /** A university or a school of one. */
  | 'UNIVERSITY';

/** In what printings of an utterance differ. */
export type PrintingPart =
  /** The words that they quote, where they do. */
  | 'EXCERPT'
  /** Whether they quote or report. */
  | 'MODE'
  /** The office or part that they give the speaker, where they do. */
  | 'ROLE'
  /** Whom they give as the speaker. */
  | 'SPEAKER';

/** What a rate counts. */
export type RateScope =
  /** Stacks on what is there. */
  | 'ADDITIONAL'
  /** The whole duty: replaces the sum of what that imposer charged that target on those goods until then. */
  | 'TOTAL'
  /** The source does not say whether the rate stacks or is the whole. */
  | 'UNSPECIFIED';

/** What joins two nodes. */
export type RelationshipType =
  /** Statement → any Entity it is about (schema.org: about). */
  | 'ABOUT'
  /** Measure → Agreement, Event, Measure that kept it from happening. */
  | 'AVERTED_BY'
  /** Organization → Country it belongs to or has its seat in. */
  | 'BASED_IN'
  /** Commodity → Commodity, Topic → Topic: the wider one (SKOS). */
  | 'BROADER'
  /** Topic, Measure, Agreement, Event, Organization → the Entity it is about. */
  | 'CONCERNS'
  /** Measure → Commodity: the goods it is about. */
  | 'COVERS'
  /** Measure → Agreement, Event, Measure that put it off. */
  | 'DEFERRED_BY'
  /** Measure → Agreement, Event, Measure that prolonged it or its pause. */
  | 'EXTENDED_BY'
  /** Agreement → the Agreement whose end it puts off (PROV: wasRevisionOf). */
  | 'EXTENDS'
  /** Person → Organization, Country: a position (FollowTheMoney: Occupancy). */
  | 'HOLDS'
  /** Country, Organization → Country, Organization it buys from. */
  | 'IMPORTS_FROM'
  /** Measure → Country, Organization: who imposed it (Global Trade Alert: implementing jurisdiction). */
  | 'IMPOSED_BY'
  /** Statement → Person, Organization that said it (schema.org: creator), one for each that an article gives. */
  | 'MADE_BY'
  /** Country → Organization, Country, a bloc, union or group, that it belongs to. */
  | 'MEMBER_OF'
  /** Statement → any other Entity that its words or its gist name (schema.org: mentions). */
  | 'MENTIONS'
  /** Organization → its owner. */
  | 'OWNED_BY'
  /** Person, Country, Organization → Event. */
  | 'PARTICIPATED_IN'
  /** Agreement → Country, Organization that is bound by it. */
  | 'PARTY'
  /** Organization → Organization, Country it belongs to. */
  | 'PART_OF'
  /** Organization, Country → what it processes. */
  | 'PROCESSES'
  /** Organization, Country → what it makes. */
  | 'PRODUCES'
  /** Person, Organization → any Entity: derived from MADE_BY and ABOUT. */
  | 'QUOTED_ON'
  /** Measure → Agreement, Event, Measure that raised it. */
  | 'RAISED_BY'
  /** Agreement → Event where it was made. */
  | 'REACHED_AT'
  /** Measure → Agreement, Event, Measure that lowered it. */
  | 'REDUCED_BY'
  /** Measure → Agreement, Event, Measure that ended it. */
  | 'REMOVED_BY'
  /** Statement → Article that prints it, once for each printing (PROV: wasQuotedFrom). */
  | 'REPORTED_IN'
  /** Measure → the Measure it answers. */
  | 'RETALIATED_AGAINST'
  /** Statement → Country on whose behalf it was said. */
  | 'SPOKEN_FOR'
  /** Agreement → the Agreement it replaces (PROV: wasRevisionOf). */
  | 'SUPERSEDES'
  /** Organization, Country → what or whom it supplies. */
  | 'SUPPLIES'
  /** Measure → Agreement, Event, Measure that paused it. */
  | 'SUSPENDED_BY'
  /** Measure → Country, Organization: whom it affects (Global Trade Alert: affected jurisdiction). */
  | 'TARGETS';

/** How many of its words what a search has found has. */
export type SearchMatch =
  /** It has all of them, or goes by the whole query as its name. */
  | 'ALL_WORDS'
  /** Nothing has all of them; these have some. */
  | 'ANY_WORD';

/** How a source renders what was said. */
export type StatementMode =
  /** The speaker's words in quotation marks (NewsQuote). */
  | 'DIRECT'
  /** The speaker's meaning without quotation marks (NewsQuote). */
  | 'INDIRECT'
  /** Reported meaning with some words in quotation marks (NewsQuote). */
  | 'MIXED';

/** What became of a threat. */
export type ThreatOutcome =
  /** It will not happen, or was withdrawn. */
  | 'AVERTED'
  /** It came into force. */
  | 'CARRIED_OUT'
  /** It is put off. */
  | 'DEFERRED'
  /** None of these so far. */
  | 'PENDING';

/** Why a duty is no part of a total. */
export type Uncounted =
  /** A TOTAL rate on the same or narrower goods replaces it. */
  | 'REPLACED'
  /** It is on some goods only, and no good is asked for. */
  | 'SOME_GOODS';

/** Why nobody can say what one party charges another on all goods. */
export type UnknownTotal =
  /** No source tells of a duty of the one on the other by that day. */
  | 'NO_DUTY'
  /** A duty is in force, and no source gives its rate. */
  | 'NO_RATE'
  /** The duties that are in force are on some goods only. */
  | 'SOME_GOODS';

export type AboutPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AboutPageQuery = { readonly stats: { readonly articles: number, readonly statements: number, readonly latestArticleOn: string | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly relationships: ReadonlyArray<{ readonly name: string, readonly count: number }> }, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null }> } | null };

export type AgreementPageQueryVariables = Exact<{
  ref?: string;
}>;


export type AgreementPageQuery = { readonly agreement: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly kind: AgreementKind, readonly status: AgreementStatus, readonly agreedOn: string | null, readonly expiresOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly quotedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string } }> }, readonly links: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly linked: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reachedAt: { readonly id: string, readonly name: string } | null, readonly extends: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly extendedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provisions: ReadonlyArray<{ readonly text: string, readonly confirmedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly disputedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly changes: ReadonlyArray<{ readonly type: RelationshipType, readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly measure: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type AgreementLinksFragment = { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type AgreementPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type ArticlePageQueryVariables = Exact<{
  slug?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly form: ArticleForm | null, readonly carries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly paragraph: number, readonly excerpt: string | null, readonly property: string | null, readonly value: string | null, readonly subject:
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly gist: string, readonly speakerRole: string | null, readonly id: string, readonly speaker: { readonly id: string, readonly name: string } }
        , readonly other: { readonly id: string, readonly name: string } | null }> } } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type DeferredPageQueryVariables = Exact<{
  by?: string | null | undefined;
  from?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeferredPageQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deferredBy: ReadonlyArray<{ readonly until: string | null, readonly on: string | null, readonly modality: Modality, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly suspendedBy: ReadonlyArray<{ readonly until: string | null, readonly on: string | null, readonly modality: Modality, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }> } | null, readonly deadlines: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly on: string, readonly what: string, readonly modality: Modality, readonly certainty: Certainty, readonly subject: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type DeferredChangeFragment = { readonly until: string | null, readonly on: string | null, readonly modality: Modality, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

export type DeferredPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type DisagreementsPageQueryVariables = Exact<{
  about?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisagreementsPageQuery = { readonly disagreements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly name: string }, readonly values: ReadonlyArray<{ readonly value: string, readonly rank: ClaimRank, readonly note: string | null, readonly citations: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type DutyPageQueryVariables = Exact<{
  a?: string;
  b?: string;
  good?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type DutyPageQuery = { readonly a: { readonly id: string, readonly name: string } | null, readonly b: { readonly id: string, readonly name: string } | null, readonly aOnB: ReadonlyArray<{ readonly on: string, readonly total: number | null, readonly noTotal: UnknownTotal | null, readonly certainty: Certainty, readonly lastReportedOn: string | null, readonly components: ReadonlyArray<{ readonly rate: number, readonly scope: RateScope, readonly counted: boolean, readonly notCounted: Uncounted | null, readonly goods: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly measure: { readonly id: string, readonly name: string } }> }> | null, readonly bOnA: ReadonlyArray<{ readonly on: string, readonly total: number | null, readonly noTotal: UnknownTotal | null, readonly certainty: Certainty, readonly lastReportedOn: string | null, readonly components: ReadonlyArray<{ readonly rate: number, readonly scope: RateScope, readonly counted: boolean, readonly notCounted: Uncounted | null, readonly goods: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly measure: { readonly id: string, readonly name: string } }> }> | null, readonly measuresOfA: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly measuresOfB: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type DutyStepFragment = { readonly on: string, readonly total: number | null, readonly noTotal: UnknownTotal | null, readonly certainty: Certainty, readonly lastReportedOn: string | null, readonly components: ReadonlyArray<{ readonly rate: number, readonly scope: RateScope, readonly counted: boolean, readonly notCounted: Uncounted | null, readonly goods: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly measure: { readonly id: string, readonly name: string } }> };

export type DutyMeasuresFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type EventPageQueryVariables = Exact<{
  ref?: string;
}>;


export type EventPageQuery = { readonly event: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly kind: EventKind, readonly startedOn: string | null, readonly endedOn: string | null, readonly place: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly quotedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string } }> }, readonly links: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly linked: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type EventLinksFragment = { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type EventPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type GoodPageQueryVariables = Exact<{
  ref?: string;
  measuresAfter?: string | null | undefined;
  suppliersAfter?: string | null | undefined;
  producersAfter?: string | null | undefined;
  processorsAfter?: string | null | undefined;
}>;


export type GoodPageQuery = { readonly commodity: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly hsCodes: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly quotedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string } }> }, readonly links: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly linked: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly broader: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly coveredBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly producers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly by: { readonly id: string, readonly name: string }, readonly what: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly processors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly by: { readonly id: string, readonly name: string }, readonly what: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly suppliers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly by: { readonly id: string, readonly name: string }, readonly what: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type GoodSuppliesFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly by: { readonly id: string, readonly name: string }, readonly what: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type GoodLinksFragment = { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type GoodPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type HomePageQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type HomePageQuery = { readonly stats: { readonly articles: number, readonly statements: number, readonly latestArticleOn: string | null, readonly entities: ReadonlyArray<{ readonly name: string, readonly count: number }> }, readonly deferred: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly deferredBy: ReadonlyArray<{ readonly until: string | null, readonly by: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly suspendedBy: ReadonlyArray<{ readonly until: string | null, readonly by: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }> } | null, readonly latest: { readonly nodes: ReadonlyArray<{ readonly on: string, readonly summary: string, readonly certainty: Certainty, readonly subject: (
        { readonly id: string }
        & { readonly __typename: 'Agreement' | 'Article' | 'Commodity' | 'Country' | 'Event' | 'Measure' | 'Organization' | 'Person' | 'Statement' | 'Topic' }
      ), readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null }> } | null };

export type HomeChangeFragment = { readonly until: string | null, readonly by: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

export type HomePassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type MeasurePageQueryVariables = Exact<{
  ref?: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  goodsAfter?: string | null | undefined;
}>;


export type MeasurePageQuery = { readonly measure: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly rationale: string | null, readonly kind: MeasureKind, readonly status: MeasureStatus | null, readonly statusCertainty: Certainty | null, readonly rate: number | null, readonly rateScope: RateScope | null, readonly lastReportedOn: string, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly covers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly on: string | null, readonly status: MeasureStatus, readonly rate: number | null, readonly rateScope: RateScope | null, readonly note: string | null, readonly causedBy: { readonly id: string, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly retaliatedAgainst: ReadonlyArray<{ readonly basis: Basis, readonly lagDays: number | null, readonly trigger: { readonly id: string, readonly name: string, readonly announcedOn: string | null }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly retaliatedBy: ReadonlyArray<{ readonly basis: Basis, readonly lagDays: number | null, readonly response: { readonly id: string, readonly name: string, readonly announcedOn: string | null }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly deferredBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly suspendedBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly avertedBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly removedBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly extendedBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly raisedBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly reducedBy: ReadonlyArray<{ readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly claims: ReadonlyArray<{ readonly property: string, readonly value: string, readonly rank: ClaimRank, readonly note: string | null, readonly citation: { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } } }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type MeasureChangeFragment = { readonly modality: Modality, readonly on: string | null, readonly until: string | null, readonly duration: string | null, readonly fromRate: number | null, readonly toRate: number | null, readonly by: { readonly id: string, readonly name: string }, readonly saidBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> };

export type MeasurePassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type OneCountryPageQueryVariables = Exact<{
  ref?: string;
  counterpart?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  imposedAfter?: string | null | undefined;
  facedAfter?: string | null | undefined;
  suppliesAfter?: string | null | undefined;
  agreementsAfter?: string | null | undefined;
  officesAfter?: string | null | undefined;
}>;


export type OneCountryPageQuery = { readonly country: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly code: string, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly quotedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string } }> }, readonly measuresImposed: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly measuresFaced: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly agreedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly officeHolders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: string, readonly from: string | null, readonly to: string | null, readonly person: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly supplies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly what: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly said: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly saidOn: string | null, readonly speakerRole: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } } | null, readonly given: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly lagDays: number | null, readonly trigger: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly response: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly got: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly lagDays: number | null, readonly trigger: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly response: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly counterpart: { readonly id: string, readonly name: string, readonly code: string } | null, readonly aOnB: ReadonlyArray<{ readonly on: string, readonly total: number | null, readonly noTotal: UnknownTotal | null, readonly certainty: Certainty, readonly lastReportedOn: string | null, readonly components: ReadonlyArray<{ readonly rate: number, readonly scope: RateScope, readonly counted: boolean, readonly notCounted: Uncounted | null, readonly measure: { readonly id: string, readonly name: string } }> }> | null, readonly bOnA: ReadonlyArray<{ readonly on: string, readonly total: number | null, readonly noTotal: UnknownTotal | null, readonly certainty: Certainty, readonly lastReportedOn: string | null, readonly components: ReadonlyArray<{ readonly rate: number, readonly scope: RateScope, readonly counted: boolean, readonly notCounted: Uncounted | null, readonly measure: { readonly id: string, readonly name: string } }> }> | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type OneCountryAnswersFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly lagDays: number | null, readonly trigger: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly response: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type OneCountryMeasuresFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type OneCountryStepFragment = { readonly on: string, readonly total: number | null, readonly noTotal: UnknownTotal | null, readonly certainty: Certainty, readonly lastReportedOn: string | null, readonly components: ReadonlyArray<{ readonly rate: number, readonly scope: RateScope, readonly counted: boolean, readonly notCounted: Uncounted | null, readonly measure: { readonly id: string, readonly name: string } }> };

export type OneCountryMeasureFragment = { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type OneCountryPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type OrganizationPageQueryVariables = Exact<{
  ref?: string;
  about?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  officesAfter?: string | null | undefined;
  imposedAfter?: string | null | undefined;
  facedAfter?: string | null | undefined;
  agreementsAfter?: string | null | undefined;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly kind: OrganizationKind, readonly country: { readonly id: string, readonly name: string } | null, readonly links: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly officeHolders: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: string, readonly from: string | null, readonly to: string | null, readonly person: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly measuresImposed: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly measuresFaced: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly agreements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly agreedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly owns: { readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly owned: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly ownedBy: { readonly nodes: ReadonlyArray<{ readonly share: number | null, readonly owner: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly quotedOn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly subject: { readonly id: string, readonly name: string } }> }, readonly said: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly saidOn: string | null, readonly speakerRole: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerCountry: { readonly id: string, readonly name: string } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type OrganizationMeasuresFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type OrganizationLinksFragment = { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type OrganizationPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type PersonPageQueryVariables = Exact<{
  ref?: string;
  about?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  eventsAfter?: string | null | undefined;
}>;


export type PersonPageQuery = { readonly person: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly wikidataId: string | null, readonly positions: ReadonlyArray<{ readonly role: string, readonly from: string | null, readonly to: string | null, readonly at: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly links: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly participatedIn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startedOn: string | null }> }, readonly quotedOn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly subject: { readonly id: string, readonly name: string } }> }, readonly said: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly saidOn: string | null, readonly speakerRole: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerCountry: { readonly id: string, readonly name: string } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type PersonLinksFragment = { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type PersonPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type SaidPageQueryVariables = Exact<{
  about?: string;
  speaker?: string | null | undefined;
  country?: string | null | undefined;
  alsoAbout?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  mode?: StatementMode | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SaidPageQuery = { readonly subject: { readonly id: string, readonly name: string } | null, readonly facets: { readonly undatedCount: number, readonly speakers: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string } }>, readonly subjects: ReadonlyArray<{ readonly statementCount: number, readonly subject: { readonly id: string, readonly name: string } }>, readonly years: ReadonlyArray<{ readonly year: string, readonly statementCount: number }> } | null, readonly whoSaid: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly speakerRole: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly speakerCountry: { readonly id: string, readonly name: string } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type SearchPageQueryVariables = Exact<{
  query?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly matched: SearchMatch | null, readonly missingWords: ReadonlyArray<string>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly match:
        | (
          { readonly name: string, readonly description: string | null, readonly id: string }
          & { readonly __typename: 'Agreement' | 'Commodity' | 'Country' | 'Event' | 'Measure' | 'Organization' | 'Person' | 'Topic' }
        )
        | (
          { readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly id: string }
          & { readonly __typename: 'Article' }
        )
        | (
          { readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly saidOn: string | null, readonly speakerRole: string | null, readonly id: string, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
          & { readonly __typename: 'Statement' }
        )
       }> } | null, readonly suggest: ReadonlyArray<{ readonly name: string, readonly entity: { readonly id: string, readonly name: string } }> | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type SitemapQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  firstArticles?: number | null | undefined;
  afterArticle?: string | null | undefined;
  firstStatements?: number | null | undefined;
  afterStatement?: string | null | undefined;
}>;


export type SitemapQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type StatementPageQueryVariables = Exact<{
  id?: string | number;
}>;


export type StatementPageQuery = { readonly node:
    | { readonly id: string }
    | { readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly saidOn: string | null, readonly dateBasis: string | null, readonly addedOn: string | null, readonly differs: ReadonlyArray<PrintingPart>, readonly speakerRole: string | null, readonly id: string, readonly speaker: { readonly id: string, readonly name: string }, readonly speakerCountry: { readonly id: string, readonly name: string } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly printings: ReadonlyArray<{ readonly mode: StatementMode, readonly excerpt: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly sha256: string, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }>, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }
   | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type ThreatsPageQueryVariables = Exact<{
  imposer?: string | null | undefined;
  target?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ThreatsPageQuery = { readonly threats: ReadonlyArray<{ readonly threatenedOn: string | null, readonly outcome: ThreatOutcome, readonly resolvedOn: string | null, readonly lagDays: number | null, readonly certainty: Certainty, readonly measure: { readonly id: string, readonly name: string, readonly rate: number | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }, readonly resolvedBy: { readonly id: string, readonly name: string } | null }> | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type TitForTatPageQueryVariables = Exact<{
  by?: string | null | undefined;
  against?: string | null | undefined;
  good?: string | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TitForTatPageQuery = { readonly retaliations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly basis: Basis, readonly lagDays: number | null, readonly trigger: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly response: { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type TitForTatMeasureFragment = { readonly id: string, readonly name: string, readonly status: MeasureStatus | null, readonly announcedOn: string | null, readonly imposedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type TopicPageQueryVariables = Exact<{
  ref?: string;
}>;


export type TopicPageQuery = { readonly topic: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }>, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedBy: { readonly how: Closeness, readonly through: { readonly id: string, readonly name: string } | null }, readonly node: { readonly id: string, readonly saidOn: string | null, readonly gist: string, readonly excerpt: string | null, readonly mode: StatementMode, readonly medium: string | null, readonly speakerRole: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly reportedIn: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> } }> }, readonly quotedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string } }> }, readonly links: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly linked: { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> }, readonly broader: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

export type TopicLinksFragment = { readonly nodes: ReadonlyArray<{ readonly type: RelationshipType, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } }> }> };

export type TopicPassageFragment = { readonly paragraph: number, readonly article: { readonly id: string, readonly title: string, readonly publisher: string | null } };

export type WhoOnWhatPageQueryVariables = Exact<{
  speaker?: ReadonlyArray<string> | string | null | undefined;
  about?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoOnWhatPageQuery = { readonly quotedOn: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statementCount: number, readonly speaker: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string } }> } | null, readonly stats: { readonly articles: number, readonly latestArticleOn: string | null } };

/** The pages' operations by name. */
export interface PageOperations {
  readonly AboutPage: { readonly variables: AboutPageQueryVariables; readonly data: AboutPageQuery }
  readonly AgreementPage: { readonly variables: AgreementPageQueryVariables; readonly data: AgreementPageQuery }
  readonly ArticlePage: { readonly variables: ArticlePageQueryVariables; readonly data: ArticlePageQuery }
  readonly DeferredPage: { readonly variables: DeferredPageQueryVariables; readonly data: DeferredPageQuery }
  readonly DisagreementsPage: { readonly variables: DisagreementsPageQueryVariables; readonly data: DisagreementsPageQuery }
  readonly DutyPage: { readonly variables: DutyPageQueryVariables; readonly data: DutyPageQuery }
  readonly EventPage: { readonly variables: EventPageQueryVariables; readonly data: EventPageQuery }
  readonly GoodPage: { readonly variables: GoodPageQueryVariables; readonly data: GoodPageQuery }
  readonly HomePage: { readonly variables: HomePageQueryVariables; readonly data: HomePageQuery }
  readonly MeasurePage: { readonly variables: MeasurePageQueryVariables; readonly data: MeasurePageQuery }
  readonly OneCountryPage: { readonly variables: OneCountryPageQueryVariables; readonly data: OneCountryPageQuery }
  readonly OrganizationPage: { readonly variables: OrganizationPageQueryVariables; readonly data: OrganizationPageQuery }
  readonly PersonPage: { readonly variables: PersonPageQueryVariables; readonly data: PersonPageQuery }
  readonly SaidPage: { readonly variables: SaidPageQueryVariables; readonly data: SaidPageQuery }
  readonly SearchPage: { readonly variables: SearchPageQueryVariables; readonly data: SearchPageQuery }
  readonly Sitemap: { readonly variables: SitemapQueryVariables; readonly data: SitemapQuery }
  readonly StatementPage: { readonly variables: StatementPageQueryVariables; readonly data: StatementPageQuery }
  readonly ThreatsPage: { readonly variables: ThreatsPageQueryVariables; readonly data: ThreatsPageQuery }
  readonly TitForTatPage: { readonly variables: TitForTatPageQueryVariables; readonly data: TitForTatPageQuery }
  readonly TopicPage: { readonly variables: TopicPageQueryVariables; readonly data: TopicPageQuery }
  readonly WhoOnWhatPage: { readonly variables: WhoOnWhatPageQueryVariables; readonly data: WhoOnWhatPageQuery }
}
