import { resolve } from 'node:path'
import { Command } from 'commander'
import { writeArticles } from '../load/verify/write-articles.ts'
import { runCommand } from './run-command.ts'

const seed = resolve(import.meta.dirname, '../../seed')

const program = new Command('articles')
  .description(
    "Write the hashes of articles' paragraphs, and what index.json says of them, into the seed's articles.yaml.",
  )
  .requiredOption('--articles <folder>', 'the folder with <slug>.txt files and index.json')
  .option('--seed <folder>', 'the seed', seed)
  .action(({ articles, seed: directory }: { articles: string; seed: string }) => {
    const count = writeArticles(articles, directory)
    console.log(`${count} articles are in ${directory}/articles.yaml.`)
  })

await runCommand(program)
