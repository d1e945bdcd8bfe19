import { z } from 'zod'

const LONGEST_SLUG = 120

/** A stable name in letters that a URL may contain, unique within its type. */
export const slug = z
  .string()
  .max(LONGEST_SLUG)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'a slug is kebab-case: lower-case letters, digits and single hyphens')

/** The readable global id of one of these types, for example Measure:us-fentanyl-tariff. */
export function idOf(...labels: readonly string[]) {
  const longest = Math.max(...labels.map((label) => label.length)) + 1 + LONGEST_SLUG
  return z
    .string()
    .max(longest)
    .regex(
      new RegExp(`^(${labels.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`, 'u'),
      `an id of ${labels.join(', ')}, for example ${labels[0]}:some-slug`,
    )
}
