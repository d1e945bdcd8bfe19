import { many } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { MeasureConnection } from '../connections.ts'
import { Measure } from '../entities/measure.ts'
import { Party } from '../interfaces.ts'
import { measureArguments, planNewestMeasures } from '../measure-filter.ts'

builder.objectField(Measure, 'imposedBy', (t) =>
  t.field({
    type: [Party],
    description: 'Who imposed it, by name (Global Trade Alert: implementing jurisdiction).',
    plan: many(fragment('relations/measures/imposed-by')),
  }),
)

builder.interfaceField(Party, 'measuresImposed', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'What this country or body imposed, newest first, undated last.',
    args: measureArguments(t.arg),
    plan: planNewestMeasures('relations/measures/measures-imposed'),
  }),
)
