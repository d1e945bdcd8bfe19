import type {
  FieldNullability,
  InputFieldMap,
  InputShapeFromFields,
  Resolver,
  SchemaTypes,
  ShapeFromTypeParam,
  TypeParam,
} from '@pothos/core'
import type { PageValue } from './complete/page-value.ts'
import type { AnyRowRef } from './declare/connections.ts'
import type { FieldPlan } from './declare/field-plan.ts'
import type { CypherOptions, FieldName } from './declare/options.ts'
import type { CypherPlugin } from './plugin.ts'

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      cypher: CypherPlugin<Types>
    }
    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      cypher: CypherOptions<Types['Context']>
    }
    interface BuildSchemaOptions<Types extends SchemaTypes> {
      /** Fields that are loaded in batches though they do not declare it; `() => true` tries the fallback on every field. */
      loadInBatches?: (field: FieldName) => boolean
    }
    interface SchemaBuilder<Types extends SchemaTypes> {
      /** The connection type of a node type, with edges that hold a cursor and the node (Relay). */
      connectionOf(name: string, node: AnyRowRef<Types>): ObjectRef<Types, PageValue>
      /** The connection type of edges that carry fields of their own; with a node type, `nodes` lists what their field `node` leads to. */
      connectionOfEdges(name: string, edge: AnyRowRef<Types>, node?: AnyRowRef<Types>): ObjectRef<Types, PageValue>
    }
    interface InputFieldBuilder<Types extends SchemaTypes, Kind extends 'Arg' | 'InputObject'> {
      /** The arguments of every page: `first` and `after`, `last` and `before`; `most` rows at a time, where that is not the builder's. */
      pageArgs(most?: number): {
        first: ArgumentRef<Types, number | null | undefined>
        after: ArgumentRef<Types, string | null | undefined>
        last: ArgumentRef<Types, number | null | undefined>
        before: ArgumentRef<Types, string | null | undefined>
      }
    }
    interface InferredFieldOptions<
      Types extends SchemaTypes,
      ResolveShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveReturnShape = unknown,
    > {
      /** A field declares how it is read from the graph; a resolver is for what is no part of it. */
      Plan:
        | { plan: FieldPlan; resolve?: undefined }
        | {
            plan?: undefined
            resolve: Resolver<
              ResolveShape,
              InputShapeFromFields<Args>,
              Types['Context'],
              ShapeFromTypeParam<Types, Type, Nullable>,
              ResolveReturnShape
            >
          }
    }
    interface BaseTypeOptions<Types extends SchemaTypes> {
      /** The label of the nodes of this type. */
      label?: string
    }
  }
}
