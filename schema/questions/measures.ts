import { builder } from '../builder.ts'
import { MeasureConnection } from '../connections.ts'
import { Direction } from '../enums.ts'
import { measureArguments, planAllMeasures } from '../measure-filter.ts'

builder.queryField('measures', (t) =>
  t.field({
    type: MeasureConnection,
    nullable: true,
    description: 'Measures by kind, status, imposer, target, goods and day, by day of announcement, undated last.',
    args: {
      ...measureArguments(t.arg),
      order: t.arg({ type: Direction, defaultValue: 'DESC', description: 'DESC: newest first; ASC: oldest first.' }),
    },
    plan: planAllMeasures(),
  }),
)
