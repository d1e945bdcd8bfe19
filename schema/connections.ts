import { builder } from './builder.ts'
import { Agreement } from './entities/agreement.ts'
import { Article } from './entities/article.ts'
import { Commodity } from './entities/commodity.ts'
import { Event } from './entities/event.ts'
import { Measure } from './entities/measure.ts'
import { Statement } from './entities/statement.ts'
import { Entity } from './interfaces.ts'

export const ArticleConnection = builder.connectionOf('Article', Article)
export const StatementConnection = builder.connectionOf('Statement', Statement)
export const MeasureConnection = builder.connectionOf('Measure', Measure)
export const CommodityConnection = builder.connectionOf('Commodity', Commodity)
export const AgreementConnection = builder.connectionOf('Agreement', Agreement)
export const EventConnection = builder.connectionOf('Event', Event)
export const EntityConnection = builder.connectionOf('Entity', Entity)
