import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, type LanguageModel, NoObjectGeneratedError, NoOutputGeneratedError, Output } from 'ai'
import { foldName } from '../../model/text/fold-name.ts'
import type { Article, Paragraph } from '../article/article.ts'
import type { KnownEntity } from '../names/known-names.ts'
import type { Proposals } from '../propose.ts'
import { addAnswer } from './add-answer.ts'
import { answerShape, instructions, type ModelAnswer, salvageAnswer } from './answer.ts'

/** So many characters of an article are asked about at a time. */
const GROUP = 4_000
/** What is longer than this is no article for a model. */
const LONGEST = 100_000
/** So many measures of the graph are offered. */
const MOST_MEASURES = 60

// Warnings of the library are for programmers.
globalThis.AI_SDK_LOG_WARNINGS = false

/** A model behind a server in the OpenAI form. A redirect is refused, so that an article goes nowhere else. */
export function connectModel(url: string, name: string, apiKey: string | undefined): LanguageModel {
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: url,
    ...(apiKey === undefined ? {} : { apiKey }),
    supportsStructuredOutputs: true,
    fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
  })
  return provider.chatModel(name)
}

/** The proposals of rules and model, or of the rules alone and why the model has none. */
export interface Extended {
  readonly proposals: Proposals
  readonly failure: string | null
}

/** Asks a model about an article, group by group, and adds what of its answers the article bears out; it never throws but when stopped. */
export async function extendProposals(
  model: LanguageModel,
  found: { readonly article: Article; readonly proposals: Proposals; readonly known: readonly KnownEntity[] },
  { timeout, stop }: { readonly timeout: number; readonly stop: AbortSignal },
): Promise<Extended> {
  const { article, proposals, known } = found
  if (article.text.length > LONGEST)
    return { proposals, failure: `the article has more than ${LONGEST} characters, and was not sent` }
  const measures = chooseMeasures(article, known)
  const answers: ModelAnswer[] = []
  for (const group of groupParagraphs(article.paragraphs)) {
    const late = AbortSignal.timeout(timeout)
    try {
      answers.push(await ask(model, describe(group, proposals, measures), AbortSignal.any([stop, late])))
    } catch (error) {
      stop.throwIfAborted()
      return { proposals, failure: late.aborted ? `no answer within ${timeout} ms` : explain(error) }
    }
  }
  return { proposals: addAnswer(found, answers, new Set(measures.map(({ id }) => id))), failure: null }
}

async function ask(model: LanguageModel, prompt: string, abortSignal: AbortSignal): Promise<ModelAnswer> {
  const output = Output.object({ schema: answerShape, name: 'proposals' })
  let text = ''
  try {
    const result = await generateText({
      model,
      output,
      instructions,
      prompt,
      temperature: 0,
      maxRetries: 0,
      abortSignal,
    })
    text = result.text
    return result.output
  } catch (error) {
    const given = NoObjectGeneratedError.isInstance(error) ? error.text : text
    const salvaged = salvageAnswer(given ?? '')
    if (salvaged === undefined) throw error
    return salvaged
  }
}

function explain(error: unknown): string {
  if (NoObjectGeneratedError.isInstance(error) || NoOutputGeneratedError.isInstance(error))
    return NoObjectGeneratedError.isInstance(error) && error.finishReason !== 'length'
      ? 'its answer is not in the form that was asked for'
      : 'its answer breaks off'
  const message = error instanceof Error ? error.message : String(error)
  // The message may be the server's.
  return message.replace(/\p{C}+/gu, ' ').slice(0, 300)
}

/** What a model is shown: as JSON, so that nothing in an article can end the quotation. */
function describe(group: readonly Paragraph[], { entities }: Proposals, measures: readonly KnownEntity[]): string {
  return JSON.stringify({
    paragraphs: group.map(({ number, text }) => ({ number, text })),
    entities: entities.map(({ id, type, name }) => (id === null ? { type, name } : { id, name })),
    measures: measures.map(({ id, name, kind }) => ({ id, name, kind })),
  })
}

function groupParagraphs(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  let size = GROUP
  for (const paragraph of paragraphs) {
    size += paragraph.text.length
    if (size > GROUP) {
      groups.push([])
      size = paragraph.text.length
    }
    groups.at(-1)?.push(paragraph)
  }
  return groups
}

/** The measures of the graph whose names have most words in common with an article. */
function chooseMeasures({ text }: Article, known: readonly KnownEntity[]): KnownEntity[] {
  const words = new Set(foldName(text).split(' '))
  const count = ({ name, aliases }: KnownEntity) =>
    new Set(
      [name, ...aliases].flatMap((one) => foldName(one).split(' ')).filter((one) => one.length > 3 && words.has(one)),
    ).size
  return known
    .filter(({ label }) => label === 'Measure')
    .map((measure) => ({ measure, common: count(measure) }))
    .filter(({ common }) => common > 0)
    .toSorted((one, other) => other.common - one.common)
    .slice(0, MOST_MEASURES)
    .map(({ measure }) => measure)
}
