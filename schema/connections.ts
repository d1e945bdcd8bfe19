import { connectionOf } from './connection.ts'
import { Agreement } from './entities/agreement.ts'
import { Commodity } from './entities/commodity.ts'
import { Event } from './entities/event.ts'
import { Measure } from './entities/measure.ts'
import { Statement } from './entities/statement.ts'
import { Entity } from './interfaces.ts'

export const StatementConnection = connectionOf('Statement', Statement)
export const MeasureConnection = connectionOf('Measure', Measure)
export const CommodityConnection = connectionOf('Commodity', Commodity)
export const AgreementConnection = connectionOf('Agreement', Agreement)
export const EventConnection = connectionOf('Event', Event)
export const EntityConnection = connectionOf('Entity', Entity)
