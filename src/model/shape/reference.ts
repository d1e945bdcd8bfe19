import { z } from 'zod'

/** A stable name in letters that a URL may contain, unique within its type. */
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'a slug is kebab-case: lower-case letters, digits and single hyphens')

/** The readable global id of one of these types, for example Measure:us-fentanyl-tariff. */
export function idOf(...labels: readonly string[]) {
  return z
    .string()
    .regex(
      new RegExp(`^(${labels.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`, 'u'),
      `an id of ${labels.join(', ')}, for example ${labels[0]}:some-slug`,
    )
}
