import { readFileSync } from 'node:fs'
import { type EntityOptions, extractEntities } from 'rawi/entities'
import { expect, it } from 'vitest'

interface Row {
  readonly text: string
  readonly entities: readonly string[]
  readonly options?: EntityOptions
}

const rows = readFileSync(new URL('../../fixtures/tables/entities.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

it.each(rows)('$text', ({ text, entities, options }) => {
  expect(extractEntities(text, options).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(entities)
})
