import { defineLexicon, LexiconError, type LexiconIssue } from 'rawi'
import { extractQuotes } from 'rawi/quotes'
import { describe, expect, it } from 'vitest'

/** The issues of a definition that is wrong on purpose, types and all. */
function issuesOf(definition: unknown): readonly LexiconIssue[] {
  try {
    defineLexicon(definition as Parameters<typeof defineLexicon>[0])
  } catch (error) {
    if (error instanceof LexiconError) return error.issues
    throw error
  }
  return []
}

it('a verb without its shadda is the commoner one', () => {
  expect(extractQuotes('ذكرت الصحيفة أن الطقس جيد.')[0].cue).toMatchObject({ lemma: 'ذكر', stance: 'say' })
})

describe("a user's own verb", () => {
  const text = 'دندن الوزير أن الطريق جاهز.'
  const lexicon = defineLexicon({ verbs: [{ past: 'دندن', stance: 'claim' }] })

  it('reports nothing before it is defined, and with it reports', () => {
    expect(extractQuotes(text)).toEqual([])
    const [quote] = extractQuotes(text, { lexicon })
    expect(quote.text).toBe('الطريق جاهز')
    expect(quote.speaker?.text).toBe('الوزير')
    expect(quote.cue).toMatchObject({ text: 'دندن', lemma: 'دندن', stance: 'claim' })
  })

  it.each([
    ['دندنت الوزيرة أن الطريق جاهز.', 'دندنت'],
    ['يدندن الوزير أن الطريق جاهز.', 'يدندن'],
    ['وتدندن الوزيرة أن الطريق جاهز.', 'تدندن'],
    ['تحدث الوزير طويلاً، مدندناً أن الطريق جاهز.', 'مدندناً'],
  ])('in the forms that follow from its past: %s', (sentence, cue) => {
    expect(extractQuotes(sentence, { lexicon }).map((quote) => [quote.cue?.text, quote.text])).toEqual([[cue, 'الطريق جاهز']])
  })

  it('leaves the built-in verbs, and the reading without it, as they were', () => {
    const plain = 'قال الوزير إن الطريق جاهز.'
    expect(extractQuotes(plain, { lexicon })).toEqual(extractQuotes(plain))
    expect(extractQuotes(text)).toEqual([])
  })

  it('is kept by a lexicon that extends it', () => {
    const wider = defineLexicon({ extends: lexicon, verbs: [{ past: 'زمجر' }] })
    expect(wider.verbs.map(({ past }) => past)).toEqual(['دندن', 'زمجر'])
    expect(extractQuotes(text, { lexicon: wider })).toHaveLength(1)
    expect(extractQuotes('زمجر الوزير أن الطريق جاهز.', { lexicon: wider })[0].cue?.stance).toBe('say')
  })

  it('gives its own stance to a verb that rawi knows already', () => {
    const own = defineLexicon({ verbs: [{ past: 'أوضح', stance: 'claim' }] })
    expect(extractQuotes('أوضح الوزير أن الطريق جاهز.', { lexicon: own })[0].cue?.stance).toBe('claim')
  })

  it('cannot be changed behind its back', () => {
    expect(Object.isFrozen(lexicon)).toBe(true)
  })
})

describe('a wrong definition', () => {
  it('throws all its issues at once, each with its path', () => {
    const issues = issuesOf({
      verbs: [{ past: 'غرّد' }, { past: '' }, { past: 'دندن', present: 7, stance: 'shout', requires: 'nothing' }, null],
    })
    expect(issues.map(({ path }) => path)).toEqual([
      'verbs[1].past',
      'verbs[2].present',
      'verbs[2].stance',
      'verbs[2].requires',
      'verbs[3]',
    ])
    for (const { message } of issues) expect(message).toMatch(/^found .+, expected .+/)
    expect(issues[0].message).toContain('found ""')
    expect(issues[2].message).toContain('found "shout"')
    expect(issues[2].message).toContain('threaten')
  })

  it('names a key that it does not know, and those that there are', () => {
    const [issue] = issuesOf({ verbs: [{ past: 'غرّد', presnet: 'يغرّد' }] })
    expect(issue.path).toBe('verbs[0].presnet')
    expect(issue.message).toContain('past, present, participle')
    expect(issuesOf({ verb: [] })[0].path).toBe('lexicon.verb')
  })

  it.each([
    ['no object', 7, 'lexicon'],
    ['null', null, 'lexicon'],
    ['a list where an object belongs', [], 'lexicon'],
    ['no list', { verbs: 'غرّد' }, 'verbs'],
    ['a verb without its past', { verbs: [{}] }, 'verbs[0].past'],
  ])('%s', (_, definition, path) => {
    expect(issuesOf(definition).map((issue) => issue.path)).toEqual([path])
  })

  it('says it in the message of the error too', () => {
    expect(() => defineLexicon({ verbs: [{ past: ' ' }] })).toThrow('verbs[0].past: found " ", expected one Arabic word')
  })
})
