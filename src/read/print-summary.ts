import { nameCount } from '../model/text/name-count.ts'
import type { Proposals } from './propose.ts'
import type { Reading } from './read-article.ts'

/** What a terminal would obey. */
const CONTROL = /[^\P{C}\n]/gu

/** What was found in an article, for people: statements by paragraph, new entities, and what was refused with its reason. */
export function printSummary(
  { article }: Reading,
  { quotes, entities, statements, measures, refused }: Proposals,
): string {
  const counts = [
    nameCount(article.paragraphs.length, 'paragraphs'),
    nameCount(quotes.filter(({ quote }) => quote).length, 'quotations'),
    nameCount(statements.length, 'statements'),
    nameCount(entities.length, 'entities'),
  ]
  const lines = [
    `${article.name}: ${counts.join(', ')}`,
    ...statements.map(
      ({ paragraph, band, speaker, mode, day, excerpt, gist, rule }) =>
        `  #${paragraph} ${band} ${speaker} ${mode}${day ? ` ${day}` : ''}${excerpt ? ` “${excerpt}”` : ''} ${gist ? ` = ${gist}` : ''} (${rule})`,
    ),
    ...measures.map(
      ({ paragraph, band, measure, imposer, targets, rate, status, known }) =>
        `  #${paragraph} ${band} ${measure} of ${imposer} on ${targets.map(({ name }) => name).join(', ') || 'nobody named'}${rate === null ? '' : ` ${rate} %`}${status ? ` ${status}` : ''}${known ? ` = ${known}` : ''}`,
    ),
    ...entities
      .filter(({ id }) => id === null)
      .map(({ type, name, band, paragraphs }) => `  new ${type} ${name} ${band} #${paragraphs.join(' #')}`),
    ...refused.map(({ proposal, reason }) => `  refused ${proposal}: ${reason}`),
  ]
  return lines.join('\n').replace(CONTROL, '')
}
