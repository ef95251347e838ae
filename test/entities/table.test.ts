import { readFileSync } from 'node:fs'
import { extractEntities } from 'rawi/entities'
import { expect, it } from 'vitest'

interface Row {
  readonly text: string
  readonly entities: readonly string[]
}

const rows = readFileSync(new URL('../../fixtures/tables/entities.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

it.each(rows)('$text', ({ text, entities }) => {
  expect(extractEntities(text).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(entities)
})
