import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core'
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isObjectType,
} from 'graphql'
import { applyDefaults } from './bind/bind-parameters.ts'
import { toRowKey } from './compile/fragment.ts'
import { Executor } from './complete/executor.ts'
import { finishOf, readTypeName } from './complete/read-value.ts'
import type { Row } from './declare/field-plan.ts'
import { readSettings } from './declare/options.ts'
import { property } from './declare/plans.ts'
import { AnsweredRoot, Engine } from './run/engine.ts'
import './declare/connections.ts'
import './global-types.ts'

/** What a built schema carries for whoever executes it; see operations.ts. */
interface BuiltWith {
  readonly engine: Engine<object>
  readonly executor: Executor<object>
}

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    cypher?: BuiltWith
  }
}

/** Compiles an operation's selection into one statement; what that leaves out is loaded in batches. */
export class CypherPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  readonly #engine = new Engine<Types['Context']>(readSettings(this.builder.options.cypher, this.options.loadInBatches))

  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    if (config.kind !== 'Object' || !config.pothosOptions.label) return config
    return { ...config, extensions: { ...config.extensions, label: config.pothosOptions.label } }
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const plan = config.pothosOptions.plan ?? planOfName(config)
    return plan ? { ...config, extensions: { ...config.extensions, plan } } : config
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    Object.values(schema.getTypeMap()).filter(isObjectType).forEach(checkBatches)
    const engine = this.#engine
    const builtWith: BuiltWith = { engine, executor: new Executor(engine) }
    Object.assign(schema.extensions, { cypher: builtWith })
    return schema
  }

  override wrapResolveType(): GraphQLTypeResolver<unknown, Types['Context']> {
    return (row) => readTypeName(row as Row, this.#engine.settings)
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { plan } = config.extensions ?? {}
    const isRoot = config.kind === 'Query'
    if (!plan) return isRoot ? unwrapRoot(resolve) : resolve
    if (plan.kind === 'derived') return (parent, _args, _context, info) => plan.derive(parent, String(info.path.key))
    const finish = finishOf(config.name, plan, this.#engine.settings)
    if (isRoot)
      return async (root, args, context, info) =>
        finish((await this.#readColumn(root, context, info)) as object, fillDefaults(info, args), {})
    return (parent, args, context, info) => {
      const key = toRowKey(info.path.key)
      const value = Object.hasOwn(parent as Row, key) ? (parent as Row)[key] : undefined
      const given = fillDefaults(info, args)
      if (value !== undefined) return finish(value as object, given, parent as Row)
      return this.#load(parent as Row, context, info).then((loaded) => finish(loaded as object, given, parent as Row))
    }
  }

  /** The value of a root field: all root fields of an execution share one statement. */
  async #readColumn(root: unknown, context: Types['Context'], info: GraphQLResolveInfo): Promise<unknown> {
    const answer = await (root instanceof AnsweredRoot ? root.answer : this.#engine.readAnswer(context, info))
    const key = String(info.path.key)
    const error = answer.errorOf(key)
    if (error) throw error
    return answer.rows[0]?.[toRowKey(key)]
  }

  /** What the statement has left out. */
  #load({ __key }: Row, context: Types['Context'], info: GraphQLResolveInfo): Promise<unknown> {
    if (typeof __key !== 'string') throw new TypeError(`${info.parentType.name}.${info.fieldName} was not read`)
    return this.#engine.load(__key, context, info)
  }
}

/** The arguments of a field that is resolved: null means not given, so the default applies. */
function fillDefaults({ parentType, fieldName }: GraphQLResolveInfo, args: object): object {
  const field = parentType.getFields()[fieldName]
  return field ? applyDefaults(field, { ...args }) : args
}

/** A field of a row that has neither a plan nor a resolver shows the property of its own name. */
function planOfName<Types extends SchemaTypes>({ kind, name, resolve }: PothosOutputFieldConfig<Types>) {
  return (kind === 'Object' || kind === 'Interface') && !resolve ? property(name) : undefined
}

/** What is loaded in batches is found again by its label and key. */
function checkBatches(type: GraphQLObjectType): void {
  if (type.extensions.label) return
  for (const { name, extensions } of Object.values(type.getFields()))
    if (extensions.plan && 'batch' in extensions.plan && extensions.plan.batch)
      throw new TypeError(`${type.name}.${name} is loaded in batches, and ${type.name} has no label`)
}

/** A root field with a resolver of its own sees the root value that the caller gave. */
function unwrapRoot<Context>(
  resolve: GraphQLFieldResolver<unknown, Context, object>,
): GraphQLFieldResolver<unknown, Context, object> {
  return (root, args, context, info) =>
    resolve(root instanceof AnsweredRoot ? root.rootValue : root, args, context, info)
}

SchemaBuilder.registerPlugin('cypher', CypherPlugin)
