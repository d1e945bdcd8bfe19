// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any
const telling = new Set(['IN_FORCE', 'SUSPENDED', 'DEFERRED', 'AVERTED', 'EXPIRED', 'REMOVED', 'STRUCK_DOWN'])

/** Adds up the duties day by day, by the rule of their scopes. */
export function shapeHistory([{ measures }]: Values[]): Values {
  const changes = measures.flatMap(listChanges).sort(inOrder)
  const history: Values[] = []
  let components: Values[] = []
  let before = 0
  let firstOn = null
  for (const [index, change] of changes.entries()) {
    if (changes[index - 1]?.day !== change.day) firstOn = change.on
    components = components.filter((one) => one.measure !== change.measure && !replaces(change, one))
    if (change.inForce) components.push(change)
    if (changes[index + 1]?.day === change.day) continue
    const total = components.reduce((sum, { rate }) => sum + rate, 0)
    if (total !== before) history.push({ on: firstOn, total, components: components.map(show) })
    before = total
  }
  return { tariffHistory: history }
}

function show({ rate, on, measure: { id, name } }: Values): Values {
  return { rate, since: on, measure: { id, name } }
}

function listChanges(measure: Values): Values[] {
  const goods = new Set(measure.goods)
  let dated: Values = null
  let rated: Values = null
  const changes: Values[] = []
  for (const [position, status, on, day, rate, scope] of measure.log) {
    if (on !== null) dated = { on, day }
    if (rate !== null) rated = { rate, scope }
    const inForce = status === 'IN_FORCE'
    if (!telling.has(status) || !dated || (inForce && !rated)) continue
    changes.push({ measure, goods, inForce, position, ...dated, rate: rated?.rate, scope: rated?.scope })
  }
  return changes.filter(({ day }, index) => changes.slice(index + 1).every((later) => later.day > day))
}

function replaces({ inForce, scope, measure: { covers }, goods }: Values, component: Values): boolean {
  if (!inForce || scope !== 'TOTAL') return false
  const covered = component.measure.covers
  return covers.length === 0 || (covered.length > 0 && covered.every((good: string) => goods.has(good)))
}

function inOrder(one: Values, other: Values): number {
  const rank = ({ scope }: Values) => (scope === 'TOTAL' ? 0 : 1)
  const text = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
  return (
    text(one.day, other.day) ||
    rank(one) - rank(other) ||
    one.position - other.position ||
    text(one.measure.id, other.measure.id)
  )
}
