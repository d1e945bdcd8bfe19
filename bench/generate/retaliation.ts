import { DAYS } from './days.ts'
import type { Random } from './random.ts'
import { pickCountry, toCountry } from './world.ts'

const DEEPEST = 18

/** Which measure answers which, on what day, by whom against whom. */
export interface Answers {
  readonly days: Uint16Array
  triggers(index: number): number[]
  imposer(index: number): string
  targets(index: number): readonly string[]
}

interface Tree {
  left: number
  readonly members: number[]
}

/** Grows trees of answers side by side, as measures follow on one another; one in twenty answers two. */
export function growAnswers(count: number, random: Random): Answers {
  const growth = new Growth(count, random)
  const trees = Array.from({ length: Math.max(8, Math.min(60, count / 100)) }, () => newTree(random))
  for (let index = 0; index < count; index += 1) {
    const place = random.below(trees.length)
    const tree = trees[place]
    if (!tree) continue
    growth.add(index, tree)
    tree.left -= 1
    if (tree.left <= 0) trees[place] = newTree(random)
  }
  return growth
}

function newTree(random: Random): Tree {
  return { left: Math.min(200, Math.max(1, Math.floor(2.5 / (1 - random.next()) ** 0.95))), members: [] }
}

class Growth implements Answers {
  readonly days: Uint16Array
  readonly #random: Random
  readonly #triggers: number[][] = []
  readonly #depths: number[] = []
  readonly #imposers: string[] = []
  readonly #targets: string[][] = []

  constructor(count: number, random: Random) {
    this.#random = random
    this.days = Uint16Array.from({ length: count }, (_, index) => Math.floor((index / count) * DAYS))
  }

  triggers(index: number): number[] {
    return this.#triggers[index] ?? []
  }

  imposer(index: number): string {
    return this.#imposers[index] ?? toCountry('US')
  }

  targets(index: number): readonly string[] {
    return this.#targets[index] ?? []
  }

  add(index: number, { members }: Tree): void {
    const trigger = members.length > 0 ? this.#pickTrigger(members) : null
    const random = this.#random
    const targets = new Set<string>()
    if (trigger === null) while (targets.size < 1 || random.chance(0.25)) targets.add(pickCountry(random))
    else {
      targets.add(this.imposer(trigger))
      if (random.chance(0.15)) targets.add(pickCountry(random))
    }
    let imposer = trigger === null ? pickCountry(random) : random.pick(this.targets(trigger))
    if (targets.has(imposer)) targets.delete(imposer)
    if (targets.size === 0) targets.add(imposer === toCountry('CN') ? toCountry('US') : toCountry('CN'))
    imposer ??= toCountry('US')
    this.#imposers[index] = imposer
    this.#targets[index] = [...targets]
    this.#answer(index, trigger, members)
    members.push(index)
  }

  #pickTrigger(members: readonly number[]): number {
    const random = this.#random
    const shallow = members.filter((member) => (this.#depths[member] ?? 0) < DEEPEST)
    const last = shallow.at(-1) ?? 0
    return random.chance(0.6) ? last : random.pick(shallow)
  }

  #answer(index: number, trigger: number | null, members: readonly number[]): void {
    this.#depths[index] = trigger === null ? 0 : (this.#depths[trigger] ?? 0) + 1
    this.#triggers[index] = trigger === null ? [] : [trigger]
    if (trigger === null || members.length < 3 || !this.#random.chance(0.05)) return
    const second = this.#random.pick(members)
    if (second !== trigger && (this.#depths[second] ?? 0) < (this.#depths[index] ?? 0))
      this.#triggers[index]?.push(second)
  }
}
