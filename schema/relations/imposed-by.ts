import { many } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { MeasureConnection } from '../connections.ts'
import { Country } from '../entities/country.ts'
import { Measure } from '../entities/measure.ts'
import { measureArguments, planNewestMeasures } from '../measure-filter.ts'
import { Party } from '../unions.ts'

builder.objectField(Measure, 'imposedBy', (t) =>
  t.field({
    type: [Party],
    description: 'Who imposed it, by name (Global Trade Alert: implementing jurisdiction).',
    plan: many(fragment('relations/measures/imposed-by')),
  }),
)

builder.objectField(Country, 'measuresImposed', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'What this country imposed, newest first, undated last.',
    args: measureArguments(t.arg),
    plan: planNewestMeasures('relations/measures/measures-imposed'),
  }),
)
