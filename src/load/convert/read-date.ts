const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month, 15)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase(),
)

const PART = /YYYY|MMMM|MMM|MM|M|DD|D/g

/** What each part of a form stands for, as a pattern. */
const patterns: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<year>\d{4})`,
  MMMM: String.raw`(?<name>\p{L}+)`,
  MMM: String.raw`(?<name>\p{L}+)\.?`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{2})`,
  D: String.raw`(?<day>\d{1,2})`,
}

const compiled = new Map<string, RegExp>()

/** A date in a form such as DD.MM.YYYY, D MMMM YYYY or MM/YYYY, as EDTF and no more precise; null where the text has another form. */
export function readDate(text: string, form: string): string | null {
  const { year, month, name, day } = patternOf(form).exec(text)?.groups ?? {}
  if (year === undefined) return null
  const number = name === undefined ? month : findMonth(name)
  if (number === null) return null
  const parts = [year, number, day].filter((part) => part !== undefined)
  return parts.map((part) => part.padStart(2, '0')).join('-')
}

/** Whether a form has a year, and a month where it has a day. */
export function isForm(form: string): boolean {
  const parts = form.match(PART) ?? []
  const has = (letter: string) => parts.filter((part) => part.startsWith(letter)).length
  return has('Y') === 1 && has('M') <= 1 && has('D') <= has('M')
}

function patternOf(form: string): RegExp {
  const known = compiled.get(form)
  if (known) return known
  let at = 0
  let pattern = ''
  for (const match of form.matchAll(PART)) {
    pattern += escapeText(form.slice(at, match.index)) + (patterns[match[0]] ?? '')
    at = match.index + match[0].length
  }
  const whole = new RegExp(`^${pattern}${escapeText(form.slice(at))}$`, 'u')
  compiled.set(form, whole)
  return whole
}

/** The number of an English month by its name or the beginning of it. */
function findMonth(name: string): string | null {
  const index =
    name.length < 3
      ? -1
      : months.findIndex(
          (month) => month.startsWith(name.toLowerCase()) || (name.toLowerCase() === 'sept' && month === 'september'),
        )
  return index < 0 ? null : String(index + 1)
}

function escapeText(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
}
