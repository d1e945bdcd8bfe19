import { resolve } from 'node:path'
import { writeArticleLines, writeArticles } from '../load/verify/write-articles.ts'
import { nameCount } from '../model/text/name-count.ts'
import type { Define } from './run.ts'

export const define: Define = (command) =>
  command
    .requiredOption('--articles <folder>', 'the folder with <slug>.txt files and index.json')
    .option('--seed <folder>', 'the seed', resolve(import.meta.dirname, '../../seed'))
    .option('--jsonl <file>', "a collection's articles.jsonl, in place of the seed's articles.yaml")
    .action(({ articles, seed, jsonl }: { articles: string; seed: string; jsonl?: string }) => {
      const count = jsonl === undefined ? writeArticles(articles, seed) : writeArticleLines(articles, jsonl)
      console.log(
        `${nameCount(count, 'articles')} ${count === 1 ? 'is' : 'are'} in ${jsonl ?? `${seed}/articles.yaml`}.`,
      )
    })
