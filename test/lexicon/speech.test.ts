import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generate } from '../../scripts/generate/speech.js'
import { allTitles, allVerbs } from '../../src/lexicon/builtin.js'
import { TITLES } from '../../src/lexicon/data/titles.js'
import { VERBS } from '../../src/lexicon/data/verbs.js'
import { inflectVerb } from '../../src/lexicon/inflect.js'
import { foldWord } from '../../src/text/fold.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the packed words of reporting', () => {
  it.each(generate())('$path is what npm run generate makes of the tables', ({ path, content }) => {
    expect(read(path)).toBe(content)
  })

  it('has every verb of the table, with all its forms', () => {
    const packed = new Map(allVerbs().map((verb) => [verb.past, verb]))
    expect(packed.size).toBe(VERBS.length)
    for (const verb of VERBS) {
      const { stance, requires = 'clause', rate, certainty, homograph = false, object = false } = verb
      const own = packed.get(verb.past)
      expect(own).toMatchObject({ stance, requires })
      // The share of reports is kept to the middle of its tenth.
      expect(own?.rate).toBe((Math.min(9, Math.floor((rate ?? 0) * 10 + 1e-9)) * 10 + 5) / 100)
      expect([own?.certainty, own?.homograph ?? false, own?.object ?? false]).toEqual([certainty, homograph, object])
      const forms = own ? inflectVerb(own) : []
      expect(forms.map(({ form }) => foldWord(form))).toEqual(inflectVerb(verb).map(({ form }) => foldWord(form)))
    }
  })

  it('has every title of the table, written out', () => {
    const keys = (titles: readonly { noun: string; kind: string }[]): string[] => titles.map(({ noun, kind }) => `${noun} ${kind}`).sort()
    expect(keys(allTitles())).toEqual(keys(TITLES))
    expect(allTitles().find(({ noun }) => noun === 'متحدث')).toEqual({
      noun: 'متحدث',
      feminine: 'متحدثة',
      plurals: ['متحدثون', 'متحدثين'],
      kind: 'role',
    })
    expect(allTitles().find(({ noun }) => noun === 'رئيس')).toEqual({ noun: 'رئيس', feminine: 'رئيسة', plurals: ['رؤساء'], kind: 'role' })
  })
})
