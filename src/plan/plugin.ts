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
import DataLoader from 'dataloader'
import type { FieldNode, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLTypeResolver } from 'graphql'
import { answerOperation } from './answer-operation.ts'
import type { FieldPlan } from './field-plan.ts'
import { toRowKey } from './fragment.ts'
import type { PlanOptions } from './options.ts'
import { finishOf } from './read-value.ts'
import { runStatement } from './run-statement.ts'
import { compileLoad, type Statement } from './statement.ts'
import './extensions.ts'

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

/** The loaders of one request. */
interface RequestData {
  readonly loaders: Map<FieldNode, Map<string, DataLoader<string, unknown>>>
}

/** Compiles an operation's selection into one statement; what that leaves out is loaded in batches. */
export class PlanPlugin<Types extends SchemaTypes> extends BasePlugin<Types, RequestData> {
  readonly #loads = new WeakMap<FieldNode, Map<string, Statement>>()

  override createRequestData(): RequestData {
    return { loaders: new Map() }
  }

  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    if (config.kind !== 'Object' || !config.pothosOptions.label) return config
    return { ...config, extensions: { ...config.extensions, label: config.pothosOptions.label } }
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { plan } = config.pothosOptions
    return plan ? { ...config, extensions: { ...config.extensions, plan } } : config
  }

  override wrapResolveType(): GraphQLTypeResolver<unknown, Types['Context']> {
    return (row) => this.builder.options.plan.typeOfId(String((row as Row).__id))
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { plan } = config.pothosOptions
    if (!plan) return resolve
    if (plan.reach === 'derived') return (parent, _args, _context, info) => plan.derive(parent, String(info.path.key))
    const finish = finishOf(plan)
    if (config.parentType === 'Query')
      return async (_, args, context, info) => finish((await this.#readEntry(context, info)) as object, args)
    return (parent, args, context, info) => {
      const key = toRowKey(info.path.key)
      const value = Object.hasOwn(parent as Row, key) ? (parent as Row)[key] : undefined
      if (value !== undefined) return finish(value as object, args)
      return this.#load(parent as Row, context, info).then((loaded) => finish(loaded as object, args))
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

  /** The fallback: one statement for all rows of a type that miss the same field in this tick. */
  #load(row: Row, context: Types['Context'], info: GraphQLResolveInfo): Promise<unknown> {
    const [node] = info.fieldNodes
    if (!node || typeof row.__id !== 'string')
      throw new TypeError(`${info.parentType.name}.${info.fieldName} was not read`)
    const { loaders } = this.requestData(context)
    const byType = loaders.get(node) ?? new Map<string, DataLoader<string, unknown>>()
    loaders.set(node, byType)
    const loader = byType.get(info.parentType.name) ?? this.#createLoader(context, info, node)
    byType.set(info.parentType.name, loader)
    return loader.load(row.__id)
  }

  #createLoader(context: Types['Context'], info: GraphQLResolveInfo, node: FieldNode): DataLoader<string, unknown> {
    const { plan } = this.builder.options
    const statement = this.#compileLoad(context, info, node)
    return new DataLoader(async (keys) => {
      const answer = await runStatement(statement, plan.readFrom(context), info.variableValues, plan, { keys })
      const error = answer.errorOf('value')
      const values = new Map(answer.rows.map(({ key, value }) => [key, value]))
      return keys.map((key) => (error instanceof Error ? error : values.get(key)))
    })
  }

  #compileLoad(context: Types['Context'], info: GraphQLResolveInfo, node: FieldNode): Statement {
    const { plan } = this.builder.options
    const depth = plan.maxDepth?.(context) ?? Number.POSITIVE_INFINITY
    const byType = this.#loads.get(node) ?? new Map<string, Statement>()
    this.#loads.set(node, byType)
    const name = `${info.parentType.name} ${depth}`
    const statement = byType.get(name) ?? compileLoad(info, plan.lookup, depth)
    byType.set(name, statement)
    return statement
  }
}

SchemaBuilder.registerPlugin('plan', PlanPlugin)
