/** A Pothos plugin that compiles a GraphQL operation into one Cypher statement; importing it registers it as 'cypher'. */
import './plugin.ts'

export { edgeCursor } from './declare/connections.ts'
export { countRows } from './declare/count-rows.ts'
export type { Fragment, OrderKey, Row } from './declare/field-plan.ts'
export { openTemplates, readFragment, take, unfold } from './declare/open-templates.ts'
export type { CypherOptions, Read } from './declare/options.ts'
export { derived, made, many, one, page, picked, property, reckoned, self } from './declare/plans.ts'
export { type RowFields, RowInterfaceRef, RowRef, type RowTypeOptions } from './declare/row-type.ts'
export { compileBatch, compileOperation, executeOperation, reservedAliasesRule } from './operations.ts'
