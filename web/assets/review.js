// Decisions on the proposals of a draft: each is saved at once, so that nothing is lost when the page closes.

/** How long nobody types before a field is saved, in milliseconds. */
const PAUSE = 300

const review = /** @type {HTMLElement} */ (document.getElementById('review'))
const outcome = /** @type {HTMLElement} */ (document.getElementById('outcome'))
const items = () => /** @type {HTMLElement[]} */ ([...review.querySelectorAll('li')])

/** @typedef {{ message?: string, reload?: boolean }} Answer */

/**
 * Changes that are still to be sent, in the order in which they were made; each is sent when the one before is saved.
 * @type {{ change: object, state: Element, tell: (answer: Answer) => void }[]}
 */
const unsent = []
let isSending = false

/**
 * Sends a change, or several in their order, to where this page came from.
 * @param {object} change
 * @returns {Promise<Answer>}
 */
async function send(change) {
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-review-token': review.dataset.token ?? '' },
    body: JSON.stringify(change),
    keepalive: true,
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? 'It could not be saved.')
  return answer
}

/**
 * Sends a change after those before it.
 * @param {object} change
 * @param {Element} state where it is said how it went
 * @param {(answer: Answer) => void} tell
 */
async function enqueue(change, state, tell) {
  unsent.push({ change, state, tell })
  if (isSending) return
  isSending = true
  for (let next = unsent.shift(); next; next = unsent.shift())
    try {
      next.tell(await send(next.change))
    } catch (error) {
      next.state.textContent = error instanceof Error ? error.message : String(error)
    }
  isSending = false
}

/**
 * @param {HTMLElement} item
 * @param {object} change
 */
function save(item, change) {
  const state = /** @type {HTMLElement} */ (item.querySelector('.state'))
  const { list, index, key } = item.dataset
  state.textContent = 'saving …'
  void enqueue({ list, index: Number(index), key: key || null, ...change }, state, ({ reload }) => {
    state.textContent = 'saved'
    if (reload) location.reload()
  })
}

/**
 * @param {HTMLElement} item
 * @param {'accept' | 'reject'} decision
 */
function decide(item, decision) {
  const decided = item.dataset.decide === decision ? null : decision
  item.dataset.decide = decided ?? ''
  for (const button of item.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.value === decided))
  const open = items().filter((one) => !one.dataset.decide).length
  const text = /** @type {HTMLElement} */ (document.getElementById('open'))
  text.textContent = `${open} ${open === 1 ? 'proposal' : 'proposals'} undecided`
  save(item, { decide: decided })
}

/** @param {HTMLInputElement | HTMLTextAreaElement} field */
function saveField(field) {
  const item = /** @type {HTMLElement} */ (field.closest('li'))
  const text = field.value.trim()
  const parts = text.split(',').map((part) => part.trim())
  const value = field.dataset.list ? parts.filter(Boolean) : text || null
  field.defaultValue = field.value
  save(item, { values: { [field.name]: value } })
}

/** @param {number} step */
function move(step) {
  const all = items()
  const at = all.findIndex((item) => item.contains(document.activeElement))
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)]
  next?.focus()
  document
    .querySelector(next?.querySelector('h2 a')?.getAttribute('href') ?? '#main')
    ?.scrollIntoView({ block: 'nearest' })
}

/** @type {Map<Element, ReturnType<typeof setTimeout>>} */
const waiting = new Map()

/** @param {EventTarget | null} target */
function isField(target) {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** @param {Element} field */
function saveIfChanged(field) {
  clearTimeout(waiting.get(field))
  waiting.delete(field)
  if (isField(field) && field.name !== 'isKnownAs' && field.value !== field.defaultValue) saveField(field)
}

review.addEventListener('input', ({ target }) => {
  if (!isField(target)) return
  clearTimeout(waiting.get(target))
  waiting.set(
    target,
    setTimeout(() => saveIfChanged(target), PAUSE),
  )
})
review.addEventListener('change', ({ target }) => {
  if (!isField(target)) return
  // What is known already replaces a proposal as a whole, so that half an id must not.
  if (target.name === 'isKnownAs' && target.value.includes(':')) saveField(target)
  else saveIfChanged(target)
})
// A page that is left runs no longer when an answer comes, so what is still unsent goes at once.
addEventListener('pagehide', () => {
  for (const field of [...waiting.keys()]) saveIfChanged(field)
  const left = unsent.splice(0)
  if (left.length > 0) void send(left.map(({ change }) => change)).catch(() => {})
})

review.addEventListener('click', ({ target }) => {
  const button = target instanceof HTMLButtonElement ? target : null
  const item = /** @type {HTMLElement | null} */ (button?.closest('li') ?? null)
  if (button && item) decide(item, button.value === 'accept' ? 'accept' : 'reject')
})

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (isField(event.target)) {
    if (event.key === 'Escape') /** @type {HTMLElement} */ (event.target.closest('li') ?? event.target).focus()
    return
  }
  const item = /** @type {HTMLElement | null} */ (document.activeElement?.closest('#review li') ?? null)
  if (event.key === 'j') move(1)
  else if (event.key === 'k') move(-1)
  else if (event.key === 'a' && item) decide(item, 'accept')
  else if (event.key === 'r' && item) decide(item, 'reject')
  else if (event.key === 'e' && item)
    /** @type {HTMLElement | null} */ (item.querySelector('textarea') ?? item.querySelector('input'))?.focus()
  else return
  event.preventDefault()
})

document.getElementById('finish')?.addEventListener('click', () => {
  outcome.textContent = 'Checking …'
  const since = Date.now()
  void enqueue({ accept: true }, outcome, ({ message = '' }) => {
    outcome.textContent = message
    void tellLoad(since, message)
  })
})

/**
 * Says when the graph has what was accepted.
 * @param {number} since
 * @param {string} message
 */
async function tellLoad(since, message) {
  for (let attempts = 60; attempts > 0; attempts -= 1) {
    const { outcome: load } = await (await fetch('/status.json')).json()
    if (load && Date.parse(load.at) >= since) {
      outcome.textContent = load.report
        ? `${message} Loaded: ${load.report.added} added, ${load.report.changed} changed, ${load.report.removed} removed.`
        : `${message} It could not be loaded: ${load.message}`
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
