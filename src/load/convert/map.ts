import { z } from 'zod'
import { article } from '../../model/article.ts'
import { type Concept, conceptNames } from '../../model/concepts.ts'

/** How the text of a cell becomes a value. */
export const readings = {
  text: 'as it stands, without spaces at its ends',
  number: 'a number; `decimal` says which sign its decimals have',
  rate: 'a percentage, with or without its sign; `unit: fraction` takes 0.25 for 25',
  date: 'a day, a month or a year, in one of the forms of `format`',
  hs: 'a code of the Harmonized System: digits alone, as text, with its leading zeros',
  slug: 'in lower case with hyphens, as slugs are',
  country: 'a country by its code or English name, as Country:slug; its entry is made too',
} as const

/** What a list of codes and the like is changed into before it is read. */
const plain = z.union([z.string(), z.number(), z.null()])

/** A value that is taken from a column, or given, and how it is read. */
export const cellSpec = z.strictObject({
  column: z.string().optional(),
  value: z.union([z.string(), z.number()]).optional(),
  as: z.enum(Object.keys(readings) as (keyof typeof readings)[]).default('text'),
  /** The forms of a date, such as DD.MM.YYYY or D MMMM YYYY. */
  format: z.union([z.string(), z.array(z.string())]).optional(),
  decimal: z.enum(['.', ',']).default('.'),
  unit: z.enum(['percent', 'fraction']).default('percent'),
  /** How many digits a code has, if a program took zeros from its front. */
  digits: z.int().min(2).max(10).optional(),
  /** What each text of the column stands for. */
  values: z.record(z.string(), plain).optional(),
  /** What any other text stands for. */
  otherwise: plain.optional(),
  /** What an empty cell stands for; without it the property is left out. */
  default: plain.optional(),
  /** The sign between several values in one cell. */
  split: z.string().min(1).optional(),
})
export type CellSpec = z.infer<typeof cellSpec>

/** A template of an entry or a part of it: constants, texts with {columns}, cells, lists and objects of these. */
export type Template = string | number | boolean | null | readonly Template[] | { readonly [key: string]: Template }

const template: z.ZodType<Template> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(template), z.record(z.string(), template)]),
)

/** The concepts whose entries a table may give. */
export const mapped: readonly Concept[] = conceptNames.filter((name) => name !== 'articles')
const entryTemplates = z.union([z.array(z.record(z.string(), template)), z.record(z.string(), template)])

/** What a map says: the source that every row is cited from, how the table is read, and the entries that each row gives. */
export const mapShape = z.strictObject({
  source: z.strictObject({
    ...article.shape,
    paragraphs: z.undefined().optional(),
    form: z.undefined().optional(),
  }),
  table: z
    .strictObject({
      format: z.enum(['csv', 'json', 'yaml']).optional(),
      delimiter: z.string().length(1).optional(),
      /** The lines before the one with the names of the columns. */
      skipLines: z.int().min(0).default(0),
    })
    .prefault({}),
  /** Rows that give nothing: a column, and what it holds there. */
  skip: z.record(z.string(), z.array(z.string())).default({}),
  ...Object.fromEntries(mapped.map((name) => [name, entryTemplates.optional()])),
})

/** A checked map. */
export interface TableMap extends Pick<z.infer<typeof mapShape>, 'source' | 'table' | 'skip'> {
  readonly entries: ReadonlyMap<Concept, readonly { readonly [key: string]: Template }[]>
}
