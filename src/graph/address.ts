/** Where a database answers, and who we are there. */
export interface GraphAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}
