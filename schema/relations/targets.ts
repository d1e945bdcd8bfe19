import { many } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { MeasureConnection } from '../connections.ts'
import { Measure } from '../entities/measure.ts'
import { Party } from '../interfaces.ts'
import { measureArguments, planMeasures } from '../measure-filter.ts'

builder.objectField(Measure, 'targets', (t) =>
  t.field({
    type: [Party],
    description: 'Whom it affects, by name, exempt ones left out (Global Trade Alert: affected jurisdiction).',
    plan: many(fragment('relations/measures/targets')),
  }),
)

builder.interfaceField(Party, 'measuresFaced', (t) =>
  t.field({
    type: MeasureConnection,
    description:
      'What was imposed on this country or body, or on a group that it belongs to and is not exempt from, newest first, undated last.',
    args: measureArguments(t.arg),
    plan: planMeasures('relations/measures/measures-faced', 'targets'),
  }),
)
