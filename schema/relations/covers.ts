import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { narrowerArgument } from '../arguments.ts'
import { builder } from '../builder.ts'
import { CommodityConnection, MeasureConnection } from '../connections.ts'
import { Commodity } from '../entities/commodity.ts'
import { Measure } from '../entities/measure.ts'
import { measureArguments, planMeasures } from '../measure-filter.ts'
import { byName } from '../order.ts'

builder.objectField(Measure, 'covers', (t) =>
  t.field({
    type: CommodityConnection,
    description: 'The goods it is about, by name; empty where it is about all goods or none.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/measures/covers'), byName),
  }),
)

builder.objectField(Commodity, 'coveredBy', (t) =>
  t.field({
    type: MeasureConnection,
    description: 'The measures about it, newest first, undated last.',
    args: { ...measureArguments(t.arg), ...narrowerArgument(t.arg) },
    plan: planMeasures('relations/measures/covered-by'),
  }),
)
