import {
  type FieldMap,
  type FieldNullability,
  InterfaceRef,
  ObjectRef,
  type SchemaTypes,
  type ShapeFromTypeParam,
  type TypeParam,
} from '@pothos/core'

declare const shown: unique symbol
declare const implementedBy: unique symbol

/** A field without a plan: it shows the property of its own name. Only `implement` of a type of rows takes it, and checks it. */
export interface PropertyField<Shape> {
  readonly [shown]: Shape
}

/** The methods of Pothos's field builder that can make a field without a plan, and the type that each has. */
interface MethodTypes {
  string: 'String'
  int: 'Int'
  float: 'Float'
  boolean: 'Boolean'
  id: 'ID'
  stringList: ['String']
  intList: ['Int']
  floatList: ['Float']
  booleanList: ['Boolean']
  idList: ['ID']
}

interface PropertyOptions<Nullable> {
  description?: string
  deprecationReason?: string
  nullable?: Nullable
  plan?: undefined
}

/** What makes fields without a plan, beside what makes the others. */
type PropertyFields<Types extends SchemaTypes> = {
  [Method in keyof MethodTypes]: <
    Nullable extends FieldNullability<MethodTypes[Method]> = Types['DefaultFieldNullability'],
  >(
    options: PropertyOptions<Nullable>,
  ) => PropertyField<ShapeFromTypeParam<Types, MethodTypes[Method], Nullable>>
} & {
  field<Type extends TypeParam<Types>, Nullable extends FieldNullability<Type> = Types['DefaultFieldNullability']>(
    options: PropertyOptions<Nullable> & { type: Type },
  ): PropertyField<ShapeFromTypeParam<Types, Type, Nullable>>
}

export type RowFields = Readonly<Record<string, FieldMap[string] | PropertyField<unknown>>>

/** Each field without a plan, against the property of its name; what does not fit is asked to be its own error message. */
type CheckedFields<Row, Fields> = {
  [Name in keyof Fields]: Fields[Name] extends PropertyField<infer Shape>
    ? Name extends keyof Row
      ? CheckedField<Row[Name], Shape>
      : { readonly error: 'The row has no property of this name: give the field a plan.' }
    : unknown
}

type CheckedField<Value, Shape> = [Value] extends [Shape]
  ? [null & Shape] extends [null & AbsentAsNull<Value>]
    ? unknown
    : { readonly error: 'The property is always there: the field is not nullable.' }
  : [NonNullable<Value>] extends [NonNullable<Shape>]
    ? { readonly error: 'The property can be absent: the field is nullable.' }
    : { readonly error: 'The property has another type than the field.' }

type AbsentAsNull<Value> = undefined extends Value ? Value | null : Value

/** What a type of rows says of itself; one may implement an interface whose properties its rows have. */
export interface RowTypeOptions<Types extends SchemaTypes, Row, Builder, Fields>
  extends PothosSchemaTypes.BaseTypeOptions<Types> {
  interfaces?: readonly Implementable<Row>[]
  fields?: (t: Builder & PropertyFields<Types>) => Fields & CheckedFields<Row, Fields>
}

interface Implementable<Row> {
  readonly [implementedBy]: (row: Row) => void
}

/** An object type whose rows come from the graph, with these properties. */
export class RowRef<Types extends SchemaTypes, Row> extends ObjectRef<Types, Row> {
  readonly #builder: PothosSchemaTypes.SchemaBuilder<Types>

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>, name: string) {
    super(name)
    this.#builder = builder
  }

  /** Says what its fields are; one without a plan shows the property of its own name. */
  implement<Fields extends RowFields>(
    options: RowTypeOptions<Types, Row, PothosSchemaTypes.ObjectFieldBuilder<Types, Row>, Fields>,
  ): this {
    // To Pothos a field without a plan is a field like others; only here has it a type of its own, so that it is checked.
    this.#builder.objectType<[], ObjectRef<Types, Row>>(this, options as object)
    return this
  }
}

/** An interface type whose rows come from the graph, with these properties. */
export class RowInterfaceRef<Types extends SchemaTypes, Row> extends InterfaceRef<Types, Row> {
  declare readonly [implementedBy]: (row: Row) => void
  readonly #builder: PothosSchemaTypes.SchemaBuilder<Types>

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>, name: string) {
    super(name)
    this.#builder = builder
  }

  /** Says what its fields are; one without a plan shows the property of its own name. */
  implement<Fields extends RowFields>(
    options: RowTypeOptions<Types, Row, PothosSchemaTypes.InterfaceFieldBuilder<Types, Row>, Fields>,
  ): this {
    this.#builder.interfaceType<InterfaceRef<Types, Row>, [], unknown>(this, options as object)
    return this
  }
}
