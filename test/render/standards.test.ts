import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { analyze } from 'rawi'
import { renderBrat, renderConll, renderCsv, renderJsonLd, whoSaidWhat } from 'rawi/render'
import { describe, expect, it } from 'vitest'
import { nest } from '../../src/render/nest.js'
import context from './anno-context.json' with { type: 'json' }
import { goldAnalysis } from './gold.js'
import { ATTACK, hostileAnalysis } from './hostile.js'

const ALL = [0, 1, 2, 3, 4].map(goldAnalysis)
const withEmoji = (() => {
  const analysis = goldAnalysis(0)
  const shift = <Item extends { start: number; end: number }>(item: Item): Item => ({ ...item, start: item.start + 3, end: item.end + 3 })
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deep)
    if (value === null || typeof value !== 'object') return value
    const record = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each)]))
    return typeof record['start'] === 'number' ? shift(record as { start: number; end: number }) : record
  }
  return { ...(deep({ ...analysis, text: null }) as typeof analysis), text: `😀 ${analysis.text}` }
})()

const documentLoader = async (url: string): Promise<{ contextUrl: undefined; documentUrl: string; document: object }> => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no network in tests: ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: context }
}

describe('JSON-LD', () => {
  const OA = 'http://www.w3.org/ns/oa#'

  it.each(ALL.map((analysis, index) => [index, analysis] as const))(
    'article %i: every term is one of the vocabulary',
    async (_, analysis) => {
      const document = JSON.parse(renderJsonLd(analysis, { source: 'https://example.com/article' }))
      const quads = (await jsonld.toRDF(document, { documentLoader, safe: true })) as {
        subject: { value: string }
        predicate: { value: string }
        object: { value: string }
      }[]
      const count = (predicate: string): number => quads.filter((quad) => quad.predicate.value === predicate).length
      const annotations = quads.filter((quad) => quad.object.value === `${OA}Annotation`)
      expect(annotations.length).toBe(document.items.length)
      expect(new Set(annotations.map((quad) => quad.subject.value)).size).toBe(annotations.length)
      expect(count(`${OA}hasTarget`)).toBe(annotations.length)
      expect(count(`${OA}exact`)).toBe(annotations.length)
      expect(count(`${OA}start`)).toBe(annotations.length)
      expect(quads.every((quad) => !quad.predicate.value.startsWith('urn:'))).toBe(true)
      const motivations = new Set(quads.filter((quad) => quad.predicate.value === `${OA}motivatedBy`).map((quad) => quad.object.value))
      expect([...motivations].every((motivation) => motivation.startsWith(OA))).toBe(true)
    },
  )

  it('finds each span by its code points and by its words', () => {
    for (const analysis of [...ALL, withEmoji]) {
      const points = [...analysis.text]
      for (const { target } of JSON.parse(renderJsonLd(analysis)).items) {
        const [position, quote] = target.selector
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(analysis.text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
    }
  })

  it('says what an entity and a quantity are', () => {
    const { items } = JSON.parse(renderJsonLd(goldAnalysis(0)))
    const money = items.find((item: { body: { value: string }[] }) => item.body[0]?.value === 'quantity:money')
    expect(money.body[1]).toEqual({ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: '200000000000 USD' })
    const person = items.find((item: { body: { value: string }[] }) => item.body[0]?.value === 'entity:person')
    expect(person.body[1]).toEqual({
      type: 'TextualBody',
      purpose: 'identifying',
      format: 'text/plain',
      value: 'فلاديمير بوتين',
      language: 'ar',
    })
  })
})

describe('brat', () => {
  interface Bound {
    readonly type: string
    readonly fragments: readonly (readonly [number, number])[]
    readonly words: string
  }

  /** The grammar of the standoff format, strictly. */
  function parseBrat(ann: string): { bounds: Map<string, Bound>; relations: string[][]; attributes: string[][]; notes: string[][] } {
    const bounds = new Map<string, Bound>()
    const rest: Record<'R' | 'A' | '#', string[][]> = { R: [], A: [], '#': [] }
    expect(ann.endsWith('\n') || ann === '').toBe(true)
    for (const line of ann.split('\n').slice(0, -1)) {
      const [id = '', data = '', words = ''] = line.split('\t')
      if (id.startsWith('T')) {
        const [, type = '', places = ''] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(data) ?? []
        expect(type).not.toBe('')
        bounds.set(id, { type, words, fragments: places.split(';').map((place) => place.split(' ').map(Number) as [number, number]) })
      } else rest[id.charAt(0) as 'R'].push([id, ...data.split(' '), words])
    }
    return { bounds, relations: rest.R, attributes: rest.A, notes: rest['#'] }
  }

  it.each([...ALL, withEmoji, hostileAnalysis()].map((analysis, index) => [index, analysis] as const))(
    'article %i: parses back',
    (_, analysis) => {
      const points = [...analysis.text]
      const { bounds, relations, attributes, notes } = parseBrat(renderBrat(analysis))
      for (const { fragments, words } of bounds.values()) {
        expect(fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words)
        expect(words).not.toMatch(/[\n\r\t]/)
      }
      const parts = analysis.quotes
        .flatMap(({ speaker, cue, addressee, medium, clause }) => [speaker, cue, addressee, medium, clause])
        .filter(Boolean)
      expect(relations.length).toBe(parts.length)
      for (const [, , from = '', to = ''] of relations) {
        expect(bounds.get(from.replace('Arg1:', ''))?.type).toBe('Quote')
        expect(bounds.has(to.replace('Arg2:', ''))).toBe(true)
      }
      for (const [, , on = ''] of [...attributes, ...notes]) expect(bounds.has(on)).toBe(true)
      expect([...bounds.values()].filter(({ type }) => type === 'Quote').length).toBe(analysis.quotes.length)
    },
  )

  it('gives a span over several lines in fragments', () => {
    const { bounds } = parseBrat(renderBrat(goldAnalysis(1)))
    const related = [...bounds.values()].find(({ type }) => type === 'Furniture')
    expect(related?.fragments.length).toBe(3)
  })
})

describe('CoNLL-U Plus', () => {
  interface Found {
    readonly label: string
    readonly start: number
    readonly end: number
  }

  function parseConll(conll: string): { forms: string[]; columns: Map<string, Found[]>; text: (from: number, to: number) => string } {
    const [header = '', ...lines] = conll.split('\n')
    const names = header.replace('# global.columns = ', '').split(' ')
    const columns = new Map<string, Found[]>(names.slice(5).map((name) => [name, []]))
    const forms: string[] = []
    for (const line of lines) {
      if (line === '' || /^# \S+ = /.test(line)) continue
      const cells = line.split('\t')
      expect(cells.length).toBe(names.length)
      forms.push(cells[1] ?? '')
      const [start, end] = [Number(cells[3]), Number(cells[4])]
      names.slice(5).forEach((name, index) => {
        const [tag, label = ''] = (cells[index + 5] ?? 'O').split(/-(.*)/)
        const found = columns.get(name) ?? []
        const open = found.at(-1)
        if (tag === 'B') found.push({ label, start, end })
        else if (tag === 'I') {
          expect(open?.label).toBe(label)
          found[found.length - 1] = { label, start: open?.start ?? -1, end }
        }
      })
    }
    return { forms, columns, text: () => '' }
  }

  it.each([...ALL, withEmoji].map((analysis, index) => [index, analysis] as const))(
    'article %i: parses back to the spans',
    (_, analysis) => {
      const { columns, forms } = parseConll(renderConll(analysis))
      expect(forms.join('')).toBe(analysis.text.replace(/\s+/g, ''))
      const spans = (list: readonly { kind: string; start: number; end: number }[]): Found[] =>
        list.map(({ kind, start, end }) => ({ label: kind, start, end }))
      expect(columns.get('QUOTE')).toEqual(spans(analysis.quotes))
      expect(columns.get('QUANTITY')).toEqual(spans(analysis.quantities))
      expect(columns.get('DATE')).toEqual(spans(analysis.dates))
      const entities = ['ENTITY', 'ENTITY2', 'ENTITY3'].flatMap((name) => columns.get(name) ?? [])
      const sorted = (list: Found[]): Found[] =>
        list.sort((left, right) => left.start - right.start || right.end - left.end || (left.label < right.label ? -1 : 1))
      expect(sorted(entities)).toEqual(sorted(spans(analysis.entities)))
    },
  )

  it('no sentence begins inside a span, where an I- would have no B- before it', () => {
    const text = 'قال الوزير: "انتهت القمة في باريس. سنعود غدا! لن ننسى". وأضاف أن الوفد وصل. ثم خرج.'
    const sentences = renderConll(analyze(text)).trimEnd().split('\n\n')
    expect(sentences.map((sentence) => sentence.split('\n').filter((line) => /^\d/.test(line)).length)).toEqual([16, 6, 3])
    for (const sentence of [...ALL, withEmoji].flatMap((analysis) => renderConll(analysis).trimEnd().split('\n\n'))) {
      const tags = sentence.split('\n').flatMap((line) => (/^\d/.test(line) ? [line.split('\t').slice(5)] : []))
      tags.forEach((row, at) => {
        row.forEach((tag, column) => {
          if (tag.startsWith('I-')) expect(tags[at - 1]?.[column]?.slice(1)).toBe(tag.slice(1))
        })
      })
    }
  })

  it('numbers the words of each sentence from one, and says where no space follows', () => {
    const conll = renderConll(goldAnalysis(0))
    const ids = conll
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => Number(line.split('\t')[0]))
    expect(ids[0]).toBe(1)
    expect(ids.every((id, index) => id === 1 || id === (ids[index - 1] ?? 0) + 1)).toBe(true)
    expect(conll).toMatch(/SpaceAfter=No/)
  })
})

describe('CSV', () => {
  it.each(ALL.map((analysis, index) => [index, analysis] as const))('article %i: reads back, one row an item', (index, analysis) => {
    const rows = parse(renderCsv(analysis, { id: `00${index}`, escapeFormulas: false }), { columns: true }) as Record<string, string>[]
    const { quotes, quantities, dates, entities, mentions, furniture } = analysis
    expect(rows.length).toBe([quotes, quantities, dates, entities, mentions, furniture].flat().length)
    for (const row of rows) expect(analysis.text.slice(Number(row['start']), Number(row['end']))).toBe(row['text'])
    const first = rows.find((row) => row['list'] === 'quote')
    expect(first?.['name']).toBe(quotes[0]?.speakerName)
    expect(first?.['article']).toBe(`00${index}`)
  })

  it('gives a spreadsheet no formula', () => {
    const analysis = { ...goldAnalysis(0), mentions: [{ text: '=HYPERLINK("http://x")', start: 0, end: 22 }], quotes: [] }
    expect(renderCsv(analysis)).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(renderCsv(analysis, { escapeFormulas: false })).toContain(`"=HYPERLINK(""http://x"")"`)
  })

  it('has an apostrophe before what a spreadsheet computes, and before nothing else', () => {
    const texts = ['-', '-12', '-3.5', '-2+3', '+1', '@x', '\uff1d1', '- قال', '-A1', '- x(1)', "-2+3+cmd|' /C calc'!A0"]
    const mentions = texts.map((text) => ({ text, start: 0, end: text.length }))
    const [quantity] = analyze('بلغت -12 درجة').quantities
    const written = (escapeFormulas: boolean): string[] =>
      (parse(renderCsv({ ...goldAnalysis(0), mentions }, { id: '-', escapeFormulas }), { columns: true }) as Record<string, string>[])
        .filter((row) => row['list'] === 'mention')
        .map((row) => `${row['article']} ${row['text']}`)
    expect(written(true).sort()).toEqual(
      ['-', '-12', '-3.5', "'-2+3", "'+1", "'@x", "'\uff1d1", '- قال', "'-A1", "'- x(1)", "'-2+3+cmd|' /C calc'!A0"]
        .map((text) => `- ${text}`)
        .sort(),
    )
    expect(written(false).sort()).toEqual(texts.map((text) => `- ${text}`).sort())
    expect(quantity?.value).toBe(-12)
    expect(renderCsv(analyze('بلغت -12 درجة'))).toContain(',-12 درجة,-12 degree,,-12,,degree,')
  })

  it('has columns for the id of an entity, the other end of a range and the unit that a rate is per', () => {
    const text = 'بلغت السرعة 120 كيلومترا في الساعة، والسعر 20 إلى 30 دولارا في فرنسا'
    const rows = parse(renderCsv(analyze(text)), { columns: true }) as Record<string, string>[]
    const shown = rows.map(({ list, value, upper, unit, per, id, note }) => [list, value, upper, unit, per, id, note])
    expect(shown).toContainEqual(['quantity', '120', '', 'kilometer', 'hour', '', ''])
    expect(shown).toContainEqual(['quantity', '20', '30', 'USD', '', '', ''])
    expect(shown).toContainEqual(['entity', '', '', '', '', 'FR', ''])
  })

  it('keeps line breaks, quotes and commas inside a value', () => {
    const rows = parse(renderCsv(hostileAnalysis(), { escapeFormulas: false }), { columns: true }) as Record<string, string>[]
    expect(rows.find((row) => row['list'] === 'quote')?.['text']).toBe(ATTACK)
  })

  it.each(['\n', '\r', '\r\n'])('a quote over two lines is one cell, for readers that end a row at any line end: %j', (end) => {
    const csv = renderCsv(analyze(`قال الوزير: "السطر الأول${end}السطر الثاني من الكلام". وأضاف أن القمة انتهت.`))
    const rows = parse(csv, { columns: true, record_delimiter: ['\r\n', '\n', '\r'] }) as Record<string, string>[]
    expect(rows.find((row) => row['list'] === 'quote')?.['text']).toBe(`السطر الأول${end}السطر الثاني من الكلام`)
  })

  it('leaves the heading out where it is told to', () => {
    expect(renderCsv(goldAnalysis(0), { header: false }).startsWith('article,')).toBe(false)
  })
})

describe('who said what', () => {
  it('has a row for each quote, with the fullest name', () => {
    const analysis = goldAnalysis(0)
    const rows = whoSaidWhat(analysis)
    expect(rows.length).toBe(analysis.quotes.length)
    expect(rows[2]).toMatchObject({
      speaker: 'فلاديمير بوتين',
      verb: 'قال',
      kind: 'direct',
      addressee: 'الرئيس الصيني شي جين بينغ',
      quote: 2,
    })
  })
})

describe('nested marks', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 12 })
    .map((pairs) =>
      pairs
        .map(([start, length]) => ({ start, end: Math.min(30, start + length) }))
        .sort((left, right) => left.start - right.start || right.end - left.end),
    )

  it('open and close properly, cover the text once, and cover each span', () => {
    fc.assert(
      fc.property(spans, (items) => {
        const open: { start: number; end: number }[] = []
        const covered = new Map<object, number>()
        let at = 0
        for (const step of nest(items, 30)) {
          if (step.do === 'open') open.push(step.item)
          else if (step.do === 'close') open.pop()
          else {
            expect(step.start).toBe(at)
            at = step.end
            for (const item of open) {
              expect(item.start <= step.start && step.end <= item.end).toBe(true)
              covered.set(item, (covered.get(item) ?? 0) + step.end - step.start)
            }
          }
        }
        expect(at).toBe(30)
        expect(open.length).toBe(0)
        for (const item of items) expect(covered.get(item) ?? 0).toBe(item.end - item.start)
      }),
    )
  })
})
