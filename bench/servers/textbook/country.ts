import { Entity, Node } from './entities.ts'
import { AgreementList, MeasureList, StatementList } from './list-types.ts'
import { listRows } from './lists.ts'
import { Country } from './statement.ts'

const first = { first: 20 }
const from = 'MATCH (:Country {id: $id})'

Country.implement({
  interfaces: [Entity, Node],
  fields: (t) => ({
    code: t.exposeString('code'),
    measuresImposed: t.field({
      type: MeasureList,
      args: { first: t.arg.int() },
      resolve: ({ id }, _, context) => listRows(context, `${from}<-[:IMPOSED_BY]-(row)`, { id, ...first }),
    }),
    said: t.field({
      type: StatementList,
      args: { first: t.arg.int() },
      resolve: ({ id }, _, context) => listRows(context, `${from}<-[:SPOKEN_FOR]-(row)`, { id, ...first }),
    }),
    agreements: t.field({
      type: AgreementList,
      args: { first: t.arg.int() },
      resolve: ({ id }, _, context) => listRows(context, `${from}<-[:PARTY]-(row)`, { id, ...first }),
    }),
  }),
})

export { Country }
