import { resolve } from 'node:path'
import { writeArticles } from '../load/verify/write-articles.ts'
import type { Define } from './run.ts'

export const define: Define = (command) =>
  command
    .requiredOption('--articles <folder>', 'the folder with <slug>.txt files and index.json')
    .option('--seed <folder>', 'the seed', resolve(import.meta.dirname, '../../seed'))
    .action(({ articles, seed }: { articles: string; seed: string }) => {
      const count = writeArticles(articles, seed)
      console.log(`${count} articles are in ${seed}/articles.yaml.`)
    })
