import { z } from 'zod'

/** A length of time in calendar units, as an ISO 8601 duration: P1Y, P3M, P90D. */
export const isoDuration = z
  .string()
  .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/u, 'an ISO 8601 duration, for example P1Y, P3M or P90D')
