import { entityType } from '../entity-type.ts'

export const Topic = entityType('Topic', {
  description: 'What people talk about that is no other entity, such as fentanyl trafficking or decoupling.',
})
