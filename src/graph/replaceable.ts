/** The use of something that can be replaced, until it is given back. */
export interface Loan<Held> {
  readonly held: Held
  /** Says that an answer came. */
  noteAnswer(): void
  /** For how many milliseconds no answer has come to any of its users. */
  quietFor(): number
  /** From now on borrowers get a new one; this one is closed when its last user has given it back. */
  replace(): void
  giveBack(): void
}

/** One of the things that were lent, and who still uses it. */
interface Turn<Held> {
  readonly held: Held
  users: number
  retired: boolean
  answeredAt: number
}

/** Something that is closed and opened anew when it no longer answers, without disturbing those who still use the old one. */
export interface Replaceable<Held> {
  borrow(): Loan<Held>
  readonly current: Held
  /** How many loans are out, of the current one and of those before it. */
  readonly users: number
  close(): Promise<void>
}

/** Opens what is to be lent, and keeps it replaceable. */
export function keepReplaceable<Held extends { close(): Promise<void> }>(open: () => Held): Replaceable<Held> {
  const begin = (): Turn<Held> => ({ held: open(), users: 0, retired: false, answeredAt: performance.now() })
  let current = begin()
  const turns = new Set([current])
  const retire = async (turn: Turn<Held>) => {
    turn.retired = true
    if (turn.users > 0 || !turns.delete(turn)) return
    await turn.held.close().catch(() => {})
  }
  const replace = (turn: Turn<Held>) => {
    if (turn.retired) return
    current = begin()
    turns.add(current)
    void retire(turn)
  }
  return {
    borrow: () => lend(current, { replace, retire }),
    get current() {
      return current.held
    },
    get users() {
      return [...turns].reduce((sum, turn) => sum + turn.users, 0)
    },
    close: async () => {
      await Promise.all([...turns].map((turn) => turn.held.close()))
    },
  }
}

interface Ways<Held> {
  replace(turn: Turn<Held>): void
  retire(turn: Turn<Held>): Promise<void>
}

function lend<Held>(turn: Turn<Held>, { replace, retire }: Ways<Held>): Loan<Held> {
  turn.users += 1
  return {
    held: turn.held,
    noteAnswer: () => {
      turn.answeredAt = performance.now()
    },
    quietFor: () => performance.now() - turn.answeredAt,
    replace: () => replace(turn),
    giveBack: () => {
      turn.users -= 1
      if (turn.retired) void retire(turn)
    },
  }
}
