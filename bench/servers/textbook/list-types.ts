import { Agreement } from './entities.ts'
import { listType } from './lists.ts'
import { Measure } from './measure.ts'
import { Statement } from './statement.ts'

export const MeasureList = listType('MeasureConnection', Measure)
export const StatementList = listType('StatementConnection', Statement)
export const AgreementList = listType('AgreementConnection', Agreement)
