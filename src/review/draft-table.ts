import { existsSync } from 'node:fs'
import { Document } from 'yaml'
import { ExpectedError } from '../errors.ts'
import type { MadeEntry } from '../load/convert/convert-table.ts'
import type { CheckedEntry } from '../load/read/read-seed.ts'
import { conceptNames, concepts, identify } from '../model/concepts.ts'
import { type Citation, readCitation } from '../model/shape/citation.ts'
import { placeFiles, saveDraft } from './draft-file.ts'

/**
 * Puts what a table makes into a collection as a draft in which all is accepted, so that it can be looked through and mended before it is. What
 * the collection has already gets the rows as further passages.
 */
export function draftTable(
  folder: string,
  entries: readonly MadeEntry[],
  known: readonly CheckedEntry[],
  { force = false } = {},
): { readonly slug: string; readonly path: string } {
  const [source] = entries.filter(({ concept }) => concept === 'articles')
  const slug = source && 'slug' in source.value ? String(source.value.slug) : ''
  const { draft: path } = placeFiles(folder, slug)
  if (existsSync(path) && !force)
    throw new ExpectedError('BAD_USER_INPUT', `${path} is there already: accept it, or make it anew with --force.`)
  const ids = new Set(known.flatMap(({ entry }) => (cites(entry.value, slug) ? [] : [identify(entry)])))
  const lists = new Map<string, object[]>()
  for (const { concept, value } of entries) {
    const id = `${concepts[concept].label}:${Object(value).slug}`
    const isKnown = concept !== 'articles' && concept !== 'measures' && ids.has(id)
    const list = isKnown ? 'alsoCites' : concept
    const said = isKnown ? { entity: id, cite: Object(value).cite } : value
    lists.set(list, [...(lists.get(list) ?? []), { decide: 'accept', ...said }])
  }
  const order = [...conceptNames, 'alsoCites'].flatMap((name) => {
    const list = lists.get(name)
    return list ? [[name, list] as const] : []
  })
  const document = new Document(Object.fromEntries(order), { aliasDuplicateObjects: false })
  document.commentBefore = ` What the table ${slug} says. Mend it, or give an entry "decide: reject"; then run tft accept ${slug}.`
  saveDraft(path, document)
  return { slug, path }
}

/** Whether an entry is of the same source. */
function cites(value: object, slug: string): boolean {
  const all: readonly Citation[] = 'cite' in value && Array.isArray(value.cite) ? value.cite : []
  return all.length > 0 && all.every((one) => readCitation(one).article === slug)
}
