import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type InputShapeFromFields,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type Resolver,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core'
import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLTypeResolver } from 'graphql'
import { toRowKey } from './compile/fragment.ts'
import { finishOf } from './complete/read-value.ts'
import type { FieldPlan } from './declare/field-plan.ts'
import type { PlanOptions } from './declare/options.ts'
import { property } from './declare/plans.ts'
import { answerOperation } from './run/answer-operation.ts'
import { type Loaders, loadField } from './run/load-fields.ts'
import './declare/extensions.ts'

/** A row as the statement returns it: values by response key. */
export type Row = Readonly<Record<string, unknown>>

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      plan: PlanPlugin<Types>
    }
    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      plan: PlanOptions<Types['Context']>
    }
    interface InferredFieldOptions<
      Types extends SchemaTypes,
      ResolveShape = unknown,
      Type extends TypeParam<Types> = TypeParam<Types>,
      Nullable extends FieldNullability<Type> = FieldNullability<Type>,
      Args extends InputFieldMap = InputFieldMap,
      ResolveReturnShape = unknown,
    > {
      /** A field says how it is reached in the graph; a resolver is for what is no part of it. */
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

interface RequestData {
  readonly loaders: Loaders
}

/** Compiles an operation's selection into one statement; what that leaves out is loaded in batches. */
export class PlanPlugin<Types extends SchemaTypes> extends BasePlugin<Types, RequestData> {
  override createRequestData(): RequestData {
    return { loaders: new Map() }
  }

  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    if (config.kind !== 'Object' || !config.pothosOptions.label) return config
    return { ...config, extensions: { ...config.extensions, label: config.pothosOptions.label } }
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const plan = config.pothosOptions.plan ?? planOfName(config)
    return plan ? { ...config, extensions: { ...config.extensions, plan } } : config
  }

  override wrapResolveType(): GraphQLTypeResolver<unknown, Types['Context']> {
    return (row) => this.builder.options.plan.typeOfId(String((row as Row).__id))
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { plan } = config.extensions ?? {}
    if (!plan) return resolve
    if (plan.reach === 'derived') return (parent, _args, _context, info) => plan.derive(parent, String(info.path.key))
    const finish = finishOf(plan)
    if (config.parentType === 'Query')
      return async (_, args, context, info) => finish((await this.#readEntry(context, info)) as object, args)
    return (parent, args, context, info) => {
      const key = toRowKey(info.path.key)
      const value = Object.hasOwn(parent as Row, key) ? (parent as Row)[key] : undefined
      if (value !== undefined) return finish(value as object, args)
      return this.#loadField(parent as Row, context, info).then((loaded) => finish(loaded as object, args))
    }
  }

  /** The value of an entry field: all entry fields of an operation share one statement. */
  async #readEntry(context: Types['Context'], info: GraphQLResolveInfo): Promise<unknown> {
    const answer = await answerOperation(context, info, this.builder.options.plan)
    const key = String(info.path.key)
    const error = answer.errorOf(key)
    if (error) throw error
    return answer.rows[0]?.[toRowKey(key)]
  }

  /** What the statement has left out. */
  #loadField({ __id }: Row, context: Types['Context'], info: GraphQLResolveInfo): Promise<unknown> {
    if (typeof __id !== 'string') throw new TypeError(`${info.parentType.name}.${info.fieldName} was not read`)
    return loadField(__id, this.requestData(context).loaders, context, info, this.builder.options.plan)
  }
}

/** A field of a row that says neither how it is reached nor resolved shows the property of its own name. */
function planOfName<Types extends SchemaTypes>({ kind, name, resolve }: PothosOutputFieldConfig<Types>) {
  return (kind === 'Object' || kind === 'Interface') && !resolve ? property(name) : undefined
}

SchemaBuilder.registerPlugin('plan', PlanPlugin)
