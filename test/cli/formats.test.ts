import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, file, folder, rawi, records } from './command.js'

const TEXT = 'قال الرئيس الروسي فلاديمير بوتين إن "التبادل تجاوز 200 مليار دولار" في 30 ديسمبر 2022.'
const article = file('a.txt', TEXT)
const lines = file('two.jsonl', `${['x', 'y'].map((id) => `${JSON.stringify({ id, text: TEXT })}\n`).join('')}{"id":"z"}\n`)

describe('formats', () => {
  test('table: what a person reads', async () => {
    const { out, code } = await rawi(['quotes', article])
    expect(code).toBe(0)
    expect(out).toContain(`${article} · 1 quote\n`)
    expect(out).toMatch(/فلاديمير بوتين/)
    expect((await rawi(['analyze', article, '--format', 'table'])).out).toMatch(/ quote\n.* quantit.* dates?\n.* entit/s)
  })

  test('csv: one header, one row an item, the article in the first column', async () => {
    const { out, code, err } = await rawi(['analyze', lines, '--format', 'csv'])
    const rows = out.trim().split('\r\n')
    expect(code).toBe(1)
    expect(err).toContain('two.jsonl:3: no field text')
    expect(rows.filter((row) => row.startsWith('article,'))).toHaveLength(1)
    expect(rows.filter((row) => row.startsWith('x,quote,direct') || row.startsWith('x,quote,mixed'))).toHaveLength(1)
    expect(rows.filter((row) => row.startsWith('y,')).length).toBe(rows.filter((row) => row.startsWith('x,')).length)
  })

  test('csv: its columns are there where nothing could be read, and a byte order mark where it is asked for', async () => {
    const broken = file('broken.jsonl', '{"id":1}\n')
    const heading = 'article,list,kind,start,end,text,name,id,value,upper,unit,per,speaker,cue,addressee,medium,note\r\n'
    expect(await rawi(['quotes', broken, '--format', 'csv'])).toMatchObject({ code: 1, out: heading })
    expect((await rawi(['quotes', broken, '--format', 'csv', '--bom'])).out).toBe(`\ufeff${heading}`)
    expect((await rawi(['analyze', lines, '--format', 'csv', '--bom'])).out.match(/\ufeff(?:article)?/g)).toEqual(['\ufeffarticle'])
    const refused = await rawi(['quotes', article, '--bom'])
    expect([refused.code, refused.err]).toEqual([2, 'rawi: --bom is for CSV, and this is table: give --format csv\n'])
  })

  test('conll: no two sentences of a file have one number', async () => {
    const two = file('sentences.jsonl', ['x', 'y'].map((id) => `${JSON.stringify({ id, text: `${TEXT} وصل الوفد.` })}\n`).join(''))
    const { out } = await rawi(['analyze', two, '--format', 'conll'])
    expect(out.match(/^# (?:sent_id|newdoc id) = .*/gm)).toEqual([
      '# newdoc id = x',
      '# sent_id = 1',
      '# sent_id = 2',
      '# newdoc id = y',
      '# sent_id = 3',
      '# sent_id = 4',
    ])
  })

  test('jsonld: an id with half a character in it is one too', async () => {
    const result = await rawi(['quotes', '--input', 'jsonl', '--format', 'jsonld'], { input: '{"id":"a\\ud800","text":"قال بوتين"}\n' })
    expect([result.code, result.err]).toEqual([0, ''])
    expect(records(result)[0]).toMatchObject({ id: 'urn:rawi:a%EF%BF%BD#annotations' })
  })

  test('html: what could not be read is counted on the page, and makes a report of it', async () => {
    const tile = /<dt>مقالات لم تُقرأ<\/dt><dd>(\d+)<\/dd>/
    for (const input of [`{"id":1,"text":"${'قال بوتين'}"}\n{"id":2}\n`, `{"id":2}\n{"id":1,"text":"${'قال بوتين'}"}\n`]) {
      const { out, code } = await rawi(['analyze', '--input', 'jsonl', '--format', 'html'], { input })
      expect([code, tile.exec(out)?.[1]]).toEqual([1, '1'])
    }
  })

  test('conll: the columns once, each article named', async () => {
    const { out } = await rawi(['analyze', lines, '--format', 'conll'])
    expect(out.match(/^# global\.columns/gm)).toHaveLength(1)
    expect(out.match(/^# newdoc id = .*/gm)).toEqual(['# newdoc id = x', '# newdoc id = y'])
  })

  test('jsonld: one line in, one line out, failures in their place', async () => {
    const all = records(await rawi(['analyze', lines, '--format', 'jsonld']))
    expect(all.map((record) => record['type'] ?? record['error'])).toEqual([
      'AnnotationPage',
      'AnnotationPage',
      expect.objectContaining({ code: 'no-text' }),
    ])
    expect(all[0]).toMatchObject({ id: 'urn:rawi:x#annotations' })
  })

  test('html: a page for one article, a report for several', async () => {
    expect((await rawi(['quotes', article, '--format', 'html'])).out).toMatch(/^<!doctype html>/i)
    const report = (await rawi(['analyze', lines, '--format', 'html'])).out
    expect(report).toMatch(/^<!doctype html>/i)
    expect(report).toContain('فلاديمير بوتين')
  })

  test('the name of the output says which, where --format does not', async () => {
    for (const [name, begins] of [
      ['said.html', '<!doctype html>'],
      ['SAID.CSV', 'article,list,kind'],
      ['said.jsonl', '{"id":'],
      ['said.json', '[\n'],
      ['said.jsonld', '{"@context":'],
      ['said.conll', '# global.columns'],
      ['said.txt', `${article} · 1 quote`],
    ] as const) {
      expect(await rawi(['quotes', article, '-o', name])).toMatchObject({ code: 0, out: '', err: '' })
      expect(readFileSync(join(folder, name), 'utf8').slice(0, begins.length)).toBe(begins)
    }
    await rawi(['quotes', article, '-o', 'said.csv', '--format', 'jsonl'])
    expect(readFileSync(join(folder, 'said.csv'), 'utf8')).toMatch(/^\{"id":/)
    expect((await rawi(['quotes', '--help'])).out).toMatch(/by the ending of\s+-o, such as out\.html/)
  })

  test('brat: two files an article', async () => {
    const one = await rawi(['analyze', article, '--format', 'brat'])
    expect(one.out).toMatch(/^T1\t/)
    const refused = await rawi(['analyze', lines, '--format', 'brat'])
    expect([refused.code, refused.out]).toEqual([2, ''])
    mkdirSync(join(folder, 'odd'))
    writeFileSync(
      join(folder, 'odd/ids.jsonl'),
      ['../up', '..', 'a/b', 'A/b', ''].map((id) => `${JSON.stringify({ id, text: 'قال' })}\n`).join(''),
    )
    expect((await rawi(['analyze', 'odd', '--format', 'brat', '-o', 'brat/inner'])).code).toBe(0)
    const names = readdirSync(join(folder, 'brat/inner'))
    expect(names.filter((name) => name.endsWith('.ann'))).toHaveLength(5)
    expect(names.filter((name) => name.endsWith('.txt'))).toHaveLength(5)
    expect(names.some((name) => name.startsWith('.'))).toBe(false)
  })

  test('brat: names that Windows takes, and whole characters', async () => {
    const ids = ['con', 'NUL.txt', 'com1.news', 'console', `${'a'.repeat(79)}𝐀`, `${'a'.repeat(79)}𝐀𝐁`]
    const input = ids.map((id) => `${JSON.stringify({ id, text: 'قال' })}\n`).join('')
    expect((await rawi(['analyze', '--input', 'jsonl', '--format', 'brat', '-o', 'devices'], { input })).code).toBe(0)
    const names = readdirSync(join(folder, 'devices')).filter((name) => name.endsWith('.ann'))
    expect(names.sort()).toEqual(
      ['_NUL', '_com1.news', '_con', `${'a'.repeat(79)}𝐀`, `${'a'.repeat(79)}𝐀-2`, 'console'].map((name) => `${name}.ann`).sort(),
    )
  })

  test('--shape: letters in presentation forms, in the order of the screen', async () => {
    const { out } = await rawi(['quotes', article, '--shape'])
    expect(out).toMatch(/[\ufe70-\ufefc]/)
    expect(out).not.toMatch(/[\u0627-\u064a\u202b]/)
  })
})

describe('one list alone', () => {
  test.each(['quotes', 'quantities', 'dates', 'entities'])('%s gives what analyze gives', async (part) => {
    const [alone] = records(await rawi([part, lines]))
    const [all] = records(await rawi(['analyze', lines]))
    const unlinked = (items: unknown): unknown =>
      (items as Record<string, unknown>[]).map(({ speakerEntity: _s, addresseeEntity: _a, mediumEntity: _m, quote: _q, ...item }) => item)
    expect(Object.keys(alone!)).toEqual(['id', 'text', part])
    expect(unlinked(alone![part])).toEqual(unlinked(all![part]))
    expect((all![part] as unknown[]).length).toBeGreaterThan(0)
  })

  test('relative dates are reckoned from --reference, or from a field of the line', async () => {
    const input = `${JSON.stringify({ id: 1, text: 'وصل أمس.', published: '2023-03-02' })}\n`
    const value = async (...args: string[]): Promise<unknown> => {
      const [record] = records(await rawi(['dates', '--input', 'jsonl', ...args], { input }))
      return (record!['dates'] as { value: unknown }[])[0]?.value
    }
    expect(await value()).toBe(null)
    expect(await value('--reference', '2022-12-30')).toBe('2022-12-29')
    expect(await value('--reference-field', 'published')).toBe('2023-03-01')
  })
})

describe('entities compile', () => {
  test('a list of CSV, compiled, is found in a text, by workers too', async () => {
    const list = file('clubs.csv', 'name,id,aliases\nنادي المريخ السوداني,Q1,المريخ السوداني\n')
    expect(await rawi(['entities', 'compile', `club=${list}`, '-o', 'clubs.rawi'])).toEqual({ code: 0, out: '', err: '' })
    for (const workers of ['0', '2']) {
      const input = `${JSON.stringify({ id: 1, text: 'فاز المريخ السوداني أمس' })}\n`
      const [record] = records(await rawi(['entities', '--input', 'jsonl', '--workers', workers, '--entities', 'clubs.rawi'], { input }))
      expect(record!['entities']).toContainEqual(expect.objectContaining({ kind: 'club', name: 'نادي المريخ السوداني', id: 'Q1' }))
    }
  })

  test('a file that is damaged, cut, or none', async () => {
    const bytes = readFileSync(join(folder, 'clubs.rawi'))
    const flipped = Buffer.from(bytes)
    flipped[bytes.length - 9] = flipped[bytes.length - 9]! ^ 1
    for (const [name, content] of [
      ['flipped.rawi', flipped],
      ['cut.rawi', bytes.subarray(0, 100)],
      ['none.rawi', Buffer.from('name\n')],
      ['empty.rawi', Buffer.alloc(0)],
    ] as const) {
      const result = await rawi(['entities', '-', '--entities', file(name, content)])
      expect(result.code).toBe(2)
      expect(result.err).toContain(name)
      expect(result.err.trim().split('\n')).toHaveLength(1)
    }
  })

  test('what is asked wrongly', async () => {
    expect((await rawi(['entities', 'compile', 'clubs.csv'])).code).toBe(2)
    expect((await rawi(['entities', 'compile', 'clubs.csv', '-o', 'clubs.bin'])).err).toContain('ends in .rawi')
    expect((await rawi(['entities', 'compile', 'clubs.csv', '-o', 'clubs.rawi'])).err).toContain('clubs.csv:2: kind: there is none')
  })
})

describe('normalize', () => {
  test('text in, text out; JSON lines in, JSON lines out', async () => {
    expect((await rawi(['normalize'], { input: 'إنّ المدرسـة\n' })).out).toBe('إن المدرسة\n')
    const input = `${JSON.stringify({ id: 1, text: 'إنّ المدرسـة', n: 2 })}\n{"id":2\n`
    const result = await rawi(['normalize', '--input', 'jsonl', '--profile', 'search'], { input })
    expect(result.code).toBe(1)
    expect(records(result)).toEqual([
      { id: 1, n: 2, text: 'ان المدرسه' },
      { id: null, error: expect.objectContaining({ code: 'not-json' }) },
    ])
  })

  test('the text goes back where it was, and nothing is lost beside it', async () => {
    const out = async (field: string, line: object): Promise<unknown> =>
      records(await rawi(['normalize', '--input', 'jsonl', '--field', field], { input: `${JSON.stringify(line)}\n` }))[0]
    expect(await out('body', { id: 1, body: 'المدرسـة', text: 'عنـوان' })).toEqual({ id: 1, body: 'المدرسة', text: 'عنـوان' })
    expect(await out('a.b', { id: 1, a: { b: 'المدرسـة', c: 2 } })).toEqual({ id: 1, a: { b: 'المدرسة', c: 2 } })
    expect(await out('a.b', { 'a.b': 'المدرسـة', a: { b: 'عنـوان' } })).toEqual({ id: '-:1', 'a.b': 'المدرسة', a: { b: 'عنـوان' } })
  })

  test('operations, as a list and as JSON', async () => {
    const input = 'عَام ١٩٦٧'
    expect((await rawi(['normalize', '--ops', 'stripDiacritics,foldDigits:from=arab:to=latn'], { input })).out).toBe('عام 1967')
    expect((await rawi(['normalize', '--ops', '["stripDiacritics",["foldDigits",{"to":"latn"}]]'], { input })).out).toBe('عام 1967')
  })

  test.each([
    [['--ops', 'stripDiacritic'], 'stripDiacritics'],
    [['--ops', '["x'], '--ops: '],
    [['--profile', 'serch'], 'search'],
    [['--profile', 'search', '--ops', 'nfc'], 'not both'],
  ])('%j', async (args, message) => {
    const result = await rawi(['normalize', ...args])
    expect([result.code, result.out]).toEqual([2, ''])
    expect(result.err).toContain(message)
    expect(result.err.trim().split('\n')).toHaveLength(1)
  })
})

describe('progress', () => {
  test('a bar with rate and time left, on stderr alone, where that is a terminal', async () => {
    const { execFile } = await import('node:child_process')
    const many = file('many.jsonl', `${JSON.stringify({ id: 1, text: TEXT.repeat(3) })}\n`.repeat(4000))
    const shell = (command: string): Promise<string> =>
      new Promise((resolve) => {
        execFile('script', ['-qec', command, '/dev/null'], { cwd: folder, maxBuffer: 1e8 }, (_, out) => resolve(out))
      })
    const bar = await shell(`${commandLine} dates '${many}' > '${folder}/out.jsonl'`)
    expect(bar).toMatch(/\d+% · \d+ articles · \d+\/s · .* left/)
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(4000)
    expect(await shell(`${commandLine} dates --no-progress '${many}' > '${folder}/out.jsonl'`)).not.toContain('articles')
    expect(await shell(`${commandLine} dates '${article}' > '${folder}/out.jsonl'`)).toBe('')
  })
})
