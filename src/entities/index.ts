export { type EntityOptions, extractEntities } from './extract.js'
export type { Entity, EntityKind } from './types.js'
