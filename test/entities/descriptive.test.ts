import { readdirSync, readFileSync } from 'node:fs'
import { defineLexicon } from 'rawi'
import { analyze } from 'rawi/analyze'
import { extractEntities } from 'rawi/entities'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../fixtures/articles/', import.meta.url)
const TEXT = 'انتقدت الحكومة الفرنسية القرار'
const texts = (entities: readonly { readonly text: string }[]): string[] => entities.map(({ text }) => text)

describe('bodies and places that are described, not named', () => {
  it.each(readdirSync(folder).sort())('%s: without them the rest is the same', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const all = extractEntities(text, { descriptive: true })
    const named = extractEntities(text)
    const spans = new Set(named.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
    expect(all.filter(({ kind, start, end }) => spans.has(`${kind} ${start} ${end}`))).toEqual(named)
  })

  it('what stands in them is outermost where they are none', () => {
    expect(texts(extractEntities(TEXT, { overlap: 'longest' }))).toEqual(['الفرنسية'])
    expect(texts(extractEntities(TEXT, { overlap: 'longest', descriptive: true }))).toEqual(['الحكومة الفرنسية'])
  })

  it("the user's own stay", () => {
    const lexicon = defineLexicon({ entities: [{ kind: 'organization', items: [{ name: 'الحكومة الفرنسية', id: 'Q1450662' }] }] })
    expect(extractEntities(TEXT, { lexicon })).toMatchObject([{ text: 'الحكومة الفرنسية', id: 'Q1450662' }, { text: 'الفرنسية' }])
  })

  it('analyze has them too where they are asked for', () => {
    expect(texts(analyze(TEXT).entities)).toEqual(['الفرنسية'])
    expect(texts(analyze(TEXT, { descriptive: true }).entities)).toEqual(['الحكومة الفرنسية', 'الفرنسية'])
  })

  it.each([
    [{ descriptive: 1n }, 'options.descriptive: found 1, expected true or false'],
    [{ descriptive: {} }, 'options.descriptive: found an object, expected true or false'],
    [{ overlap: 'longer' }, 'options.overlap: found "longer", expected "longest", "all" or "priority"'],
    [{ overlap: null }, 'options.overlap: found null, expected "longest", "all" or "priority"'],
  ])('a wrong option is told, whatever it is: %o', (options, message) => {
    expect(() => extractEntities(TEXT, options as never)).toThrow(new TypeError(message))
  })

  it.each([
    [null, 'null'],
    [7, '7'],
    ['longest', '"longest"'],
    [[], 'an array'],
  ])('options that are none are told: %o', (options, found) => {
    expect(() => extractEntities(TEXT, options as never)).toThrow(new TypeError(`options: found ${found}, expected an object`))
  })

  it('a wrong option is told', () => {
    const options = { descriptive: 'yes' } as unknown as { descriptive: boolean }
    expect(() => extractEntities(TEXT, options)).toThrow(new TypeError('options.descriptive: found "yes", expected true or false'))
    expect(() => analyze(TEXT, options)).toThrow('options.descriptive: found "yes", expected true or false')
  })
})
