import type { Country } from '../../model/country.ts'
import { nameCountry } from '../../model/name-country.ts'
import type { Organization } from '../../model/organization.ts'
import { makeEntity, makeNames } from './entity-record.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, type Records } from './record.ts'
import { relate } from './relate.ts'

/** A country under its ISO 3166-1 name, or the one that its entry gives. */
export function recordCountry(country: Country, evidence: Evidence): Records {
  const { code, cite } = country
  const standard = nameCountry(code)
  const named = { ...country, name: country.name ?? standard?.name ?? code }
  const properties = { code, alpha3: standard?.alpha3 }
  return joinRecords(makeNames('Country', named, [code, standard?.alpha3]), {
    nodes: [makeEntity('Country', named, evidence.support(cite), { properties })],
    relationships: [],
  })
}

/** An organization, and the country it belongs to. */
export function recordOrganization(organization: Organization, evidence: Evidence): Records {
  const { slug, kind, country, cite } = organization
  const support = evidence.support(cite)
  return joinRecords(makeNames('Organization', organization), {
    nodes: [makeEntity('Organization', organization, support, { properties: { kind } })],
    relationships: country ? [relate([`Organization:${slug}`, 'BASED_IN', country], support)] : [],
  })
}
