import fc from 'fast-check'
import { align, normalize, normalizeStream, type Op, PROFILES, type ProfileName } from 'rawi/normalizer'
import { describe, expect, test } from 'vitest'

const runs = { numRuns: Number(process.env['RAWI_RUNS'] ?? 10_000) }
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'ابتهوقلميةىأإآٱؤئءكکیہھپ', 'ال', 'محمد', 'ه') },
  { weight: 6, arbitrary: fc.constantFrom('\u064e', '\u0651', '\u064c', '\u0653', '\u0654', '\u0655', '\u0670', '\u06e1') },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '\u2028') },
  { weight: 3, arbitrary: fc.constantFrom('ـ', 'ـ', 'ـــ', 'هـ') },
  { weight: 3, arbitrary: fc.constantFrom('\u200b', '\u200c', '\u200d', '\u200f', '\u202b', '\ufeff', '\ufe0f', '\u00ad') },
  { weight: 3, arbitrary: fc.constantFrom('ﷲ', 'ﷺ', '﷼', 'ﻻ', 'ﻷ', 'ﺳ', 'ﹰ', 'ﱠ', 'ﹱ', '﷽', 'ﯪ') },
  { weight: 3, arbitrary: fc.constantFrom('😀', '👩\u200d👩', '❤\ufe0f', '\ud83d', '\ude00', '\ufffd', '𐐀') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('1', '٢', '۳', '٫', '٬', '.', ',', '…', '«', '”', '’', '؟', '—', 'A', 'İ', 'ß', '\u0000', '\u0003'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))
const profile = fc.constantFrom<ProfileName>('clean', 'standard', 'search', 'urdu')
const singleOps: readonly Op[] = [
  'stripDiacritics',
  ['stripDiacritics', { shadda: false }],
  'stripTatweel',
  ['stripTatweel', { keepHijri: true, lone: 'dash' }],
  'foldAlef',
  'foldHamza',
  'foldYeh',
  'foldTehMarbuta',
  'foldPersian',
  'foldLoanLetters',
  'foldPresentationForms',
  'expandLigatures',
  ['foldDigits', { to: 'arab', separators: true }],
  'foldQuotes',
  'foldPunctuation',
  'removeInvisible',
  'foldSpaces',
  ['collapseSpaces', { trim: true }],
  ['reduceElongation', { min: 3, to: 2 }],
  'lowercase',
  'nfc',
]
const anyOptions = fc.oneof(
  profile,
  fc.constantFrom(...singleOps).map((op) => ({ ops: [op] })),
)
const anyOps = fc.oneof(
  profile,
  fc.array(fc.constantFrom(...singleOps), { maxLength: 5 }).map((ops) => ({ ops })),
)

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
}

async function streamed(chunks: readonly string[], options: Parameters<typeof normalize>[1]): Promise<string> {
  const stream = normalizeStream(options)
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader()
  const wrote = (async () => {
    for (const chunk of chunks) await writer.write(chunk)
    await writer.close()
  })()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
  await wrote
  return text
}

describe('normalize', () => {
  test('is idempotent, for every profile and every operation alone', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        const once = normalize(text, options)
        expect(normalize(once, options)).toBe(once)
      }),
      runs,
    )
  })

  test('aligned text is the normalized text, whatever the operations', () => {
    fc.assert(
      fc.property(anyText, anyOps, (text, options) => {
        expect(align(text, options).text).toBe(normalize(text, options))
      }),
      runs,
    )
  })

  test('an order of operations is the operations one after the other', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.constantFrom(...singleOps), { maxLength: 5 }), (text, ops) => {
        const oneByOne = ops.reduce((done, op) => normalize(done, { ops: [op] }), text)
        expect(normalize(text, { ops })).toBe(oneByOne)
      }),
      runs,
    )
  })

  test('a profile is its list of operations', () => {
    fc.assert(
      fc.property(anyText, profile, (text, name) => {
        expect(normalize(text, { ops: PROFILES[name] })).toBe(normalize(text, name))
      }),
      runs,
    )
  })

  test('chunked equals whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 6 }), anyOps, async (chunks, options) => {
        expect(await streamed(chunks, options)).toBe(normalize(chunks.join(''), options))
      }),
      runs,
    )
  })
})

describe('align', () => {
  test('maps are monotone, inside, and split no surrogate pair', () => {
    fc.assert(
      fc.property(anyText, anyOps, fc.nat(40), fc.nat(40), fc.nat(40), (source, options, ...at) => {
        const { text, toSource, toNormalized } = align(source, options)
        const [first, second, third] = at.sort((left, right) => left - right)
        for (const [map, from, to] of [
          [toSource, text, source],
          [toNormalized, source, text],
        ] as const) {
          const left = map(first, second)
          const right = map(second, third)
          const outer = map(first, third)
          for (const span of [left, right, outer]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(to.length)
            expect(splitsPair(to, span.start) || splitsPair(to, span.end)).toBe(false)
          }
          if (first < second && second < third && third <= from.length) {
            expect(left.start).toBe(outer.start)
            expect(right.end).toBe(outer.end)
            expect(left.start).toBeLessThanOrEqual(right.start)
            expect(left.end).toBeLessThanOrEqual(right.end)
          }
        }
      }),
      runs,
    )
  })

  test('a range found in the source finds itself again', () => {
    fc.assert(
      fc.property(anyText, anyOps, fc.nat(40), fc.nat(40), (source, options, left, right) => {
        const { text, toSource, toNormalized } = align(source, options)
        const start = Math.min(left, right, text.length)
        const end = Math.min(Math.max(left, right), text.length)
        if (start === end) return
        const there = toSource(start, end)
        const back = toNormalized(there.start, there.end)
        expect(back.start).toBeLessThanOrEqual(start)
        expect(back.end).toBeGreaterThanOrEqual(end)
        expect(toSource(back.start, back.end)).toEqual(there)
      }),
      runs,
    )
  })

  test('the slice of a mapped range normalizes to the text of the range, between words', () => {
    fc.assert(
      fc.property(anyText, profile, fc.nat(10), fc.nat(10), (source, options, left, right) => {
        const { text, toSource, toNormalized } = align(source, options)
        const words = [...text.matchAll(/[^\s]+/g)]
        const first = words[Math.min(left, right)]
        const last = words[Math.max(left, right)] ?? words.at(-1)
        if (!first || !last) return
        const [start, end] = [first.index, last.index + last[0].length]
        const there = toSource(start, end)
        const back = toNormalized(there.start, there.end)
        if (back.start !== start || back.end !== end) return // an edge inside an expansion
        expect(normalize(source.slice(there.start, there.end), options)).toBe(text.slice(start, end))
      }),
      runs,
    )
  })

  test('the slice of a mapped range normalizes to the text of the range, between letters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (source, left, right) => {
        const { text, toSource, toNormalized } = align(source, 'search')
        const there = toSource(Math.min(left, right), Math.max(left, right))
        const { start, end } = toNormalized(there.start, there.end)
        const back = toSource(start, end)
        if (text.includes('\u200d') || back.start !== there.start || back.end !== there.end) return // a joiner needs both its neighbours
        expect(normalize(source.slice(there.start, there.end), 'search')).toBe(text.slice(start, end))
      }),
      runs,
    )
  })
})

test('a stream that is given bytes says what it wants', async () => {
  const bytes = new Blob(['قال مُحَمَّدٌ']).stream() as unknown as ReadableStream<string>
  const read = async (): Promise<void> => {
    for await (const _ of bytes.pipeThrough(normalizeStream('search')));
  }
  await expect(read()).rejects.toThrow(new TypeError('chunk: found bytes, expected a string; for bytes put a TextDecoderStream before'))
})
