import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { patternOf } from '../../src/cli/inputs.js'
import { commandLine, file, folder, rawi, records } from './command.js'

const line = (record: object): string => `${JSON.stringify(record)}\n`
const TEXT = 'قال بوتين إن "العلاقات ممتازة".'

describe('one JSON line in, one JSON line out', () => {
  test('same order, same id, other fields along', async () => {
    const input = [3, 'b', 1].map((id) => line({ id, outlet: 'واس', text: TEXT })).join('')
    for (const workers of ['0', '2']) {
      const result = await rawi(['analyze', '--input', 'jsonl', '--workers', workers], { input })
      expect(result.code).toBe(0)
      expect(records(result).map(({ id, outlet, text }) => [id, outlet, text])).toEqual([3, 'b', 1].map((id) => [id, 'واس', TEXT]))
      expect(result.out.endsWith('\n')).toBe(true)
    }
  })

  test('a line that fails has its record in its place, and the exit code is 1', async () => {
    const input = `${line({ id: 1, text: TEXT })}{"id":"two","text":"قا\n${line({ id: 3, text: 5 })}[]\n\n"text"\n${line({ id: 4, text: TEXT })}`
    const result = await rawi(['analyze', '--input', 'jsonl'], { input })
    expect(result.code).toBe(1)
    const codes = records(result).map(({ id, error }) => [id, (error as { code: string } | undefined)?.code ?? null])
    expect(codes).toEqual([
      [1, null],
      ['two', 'not-json'],
      [3, 'no-text'],
      [null, 'no-object'],
      [null, 'empty-line'],
      [null, 'no-object'],
      [4, null],
    ])
    for (const record of records(result)) if ('error' in record) expect(Object.keys(record)).toEqual(['id', 'error'])
    expect(result.err).toBe('rawi: 5 of 7 could not be read; their records say why\n')
  })

  test('--field names the text; its id is given where there is none', async () => {
    const input = line({ body: TEXT, n: 1 }) + line({ id: 'x', body: 'قال' })
    const result = await rawi(['analyze', '--input', 'jsonl', '--field', 'body', '--only', 'quotes'], { input })
    expect(records(result).map(({ id, text, body, n }) => [id, text, body, n])).toEqual([
      ['-:1', TEXT, undefined, 1],
      ['x', 'قال', undefined, undefined],
    ])
  })

  test('an integer that is no number of JavaScript keeps its digits', async () => {
    const input =
      '{"id":12345678901234567890,"user":{"id":-9007199254740993,"n":[1234567890123456,1.5e20]},"text":"قال 9007199254740993 \\"9007199254740993"}\n'
    for (const command of ['quotes', 'normalize']) {
      const [record] = records(await rawi([command, '--input', 'jsonl'], { input }))
      expect(record).toMatchObject({
        id: '12345678901234567890',
        user: { id: '-9007199254740993', n: [1234567890123456, 1.5e20] },
        text: 'قال 9007199254740993 "9007199254740993',
      })
    }
  })

  test('--field looks inside', async () => {
    const result = await rawi(['quotes', '--input', 'jsonl', '--field', 'a.b'], { input: line({ id: 1, a: { b: TEXT } }) })
    expect(records(result)[0]).toMatchObject({ id: 1, text: TEXT, a: { b: TEXT } })
  })

  test('a last line without a newline, lines with CR, a byte order mark, U+2028 inside a string', async () => {
    const input = `\ufeff${JSON.stringify({ id: 1, text: 'قال' })}\r\n{"id":2,"text":"قا\u2028ل"}`
    const result = await rawi(['analyze', '--input', 'jsonl'], { input })
    expect(result.code).toBe(0)
    expect(records(result).map(({ id, text }) => [id, text])).toEqual([
      [1, 'قال'],
      [2, 'قا\u2028ل'],
    ])
  })

  test('a line that is not UTF-8', async () => {
    const path = file(
      'latin.jsonl',
      Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xe9, 0x20]), Buffer.from('"}\n{"id":2,"text":"ب"}\n')]),
    )
    const result = await rawi(['analyze', path])
    expect(result.code).toBe(1)
    expect(records(result).map(({ id, error }) => [id, (error as { code: string } | undefined)?.code])).toEqual([
      [null, 'not-utf8'],
      [2, undefined],
    ])
  })

  test('--only and --no-text', async () => {
    const result = await rawi(['analyze', '--only', 'dates,quotes', '--no-text', '-'], { input: TEXT })
    expect(Object.keys(records(result)[0]!)).toEqual(['id', 'dates', 'quotes'])
  })

  test("an article's own field error makes no failure of it", async () => {
    const input = line({ id: 1, text: TEXT, error: { code: 'its own', message: 'm' } }) + line({ id: 2, text: TEXT, error: 'oops' })
    const result = await rawi(['quotes', '--input', 'jsonl'], { input })
    expect([result.code, result.err]).toEqual([0, ''])
    expect(records(result)).toEqual([
      { id: 1, text: TEXT, article: { error: { code: 'its own', message: 'm' } }, quotes: [expect.anything()] },
      { id: 2, text: TEXT, article: { error: 'oops' }, quotes: [expect.anything()] },
    ])
    const normalized = await rawi(['normalize', '--input', 'jsonl'], { input })
    expect([normalized.code, records(normalized).length]).toEqual([0, 2])
  })

  test('--reference-field: a date that cannot be read costs its record the relative dates, and is named', async () => {
    const input = ['2022-12-30', 'Fri, 30 Dec 2022', 1672358400000, null]
      .map((published, position) => line({ id: position, text: 'وصل أمس.', published }))
      .join('')
    for (const workers of ['0', '2']) {
      const result = await rawi(['dates', '--input', 'jsonl', '--reference-field', 'published', '--workers', workers], { input })
      const values = records(result).map(({ dates, warning }) => [
        (dates as { value: unknown }[])[0]?.value,
        (warning as { message: string } | undefined)?.message.split(',')[0],
      ])
      expect(values).toEqual([
        ['2022-12-29', undefined],
        [null, 'published: found "Fri'],
        [null, 'published: found 1672358400000'],
        [null, undefined],
      ])
      expect(result.code).toBe(0)
      expect(result.err).toBe(
        'rawi: warning: 2 of 4 have a date of reference that cannot be read, and relative dates without a value (1: published: found "Fri, 30 Dec 2022", expected a Date or an ISO 8601 date such as 2022-12-30)\n',
      )
    }
    const slip = await rawi(['dates', '--input', 'jsonl', '--reference-field', 'publishd'], { input })
    expect(slip.err).toBe(
      'rawi: warning: --reference-field publishd: no record has this field (there are: id, published, text); it gave no date\n',
    )
  })

  test('--descriptive', async () => {
    const texts = async (...args: string[]): Promise<string[]> => {
      const result = await rawi(['analyze', '--only', 'entities', ...args, '-'], { input: 'انتقدت الحكومة الفرنسية القرار' })
      return (records(result)[0] as { entities: { text: string }[] }).entities.map(({ text }) => text)
    }
    expect(await texts()).toEqual(['الفرنسية'])
    expect(await texts('--descriptive')).toEqual(['الحكومة الفرنسية', 'الفرنسية'])
  })

  test('--format json is one document', async () => {
    const result = await rawi(['analyze', '--input', 'jsonl', '--format', 'json'], { input: line({ id: 1, text: TEXT }) + line({ id: 2 }) })
    expect((JSON.parse(result.out) as { id: number }[]).map(({ id }) => id)).toEqual([1, 2])
    expect((await rawi(['analyze', '--input', 'jsonl', '--format', 'json'])).out).toBe('[]\n')
  })
})

describe('files', () => {
  mkdirSync(join(folder, 'news/sub'), { recursive: true })
  writeFileSync(join(folder, 'news/a.txt'), TEXT)
  writeFileSync(join(folder, 'news/b.txt'), 'قال')
  writeFileSync(join(folder, 'news/sub/c.jsonl'), line({ id: 'c1', text: 'قال' }) + line({ id: 'c2', text: 'قال' }))
  writeFileSync(join(folder, 'news/ignored.pdf'), 'x')

  test.each([
    ['a directory', ['news'], ['news/a.txt', 'news/b.txt', 'c1', 'c2']],
    ['a pattern', ['news/*.txt'], ['news/a.txt', 'news/b.txt']],
    ['several', ['news/b.txt', 'news/a.txt'], ['news/b.txt', 'news/a.txt']],
  ])('%s', async (_, args, ids) => {
    const result = await rawi(['analyze', ...args])
    expect(records(result).map(({ id }) => id)).toEqual(ids)
  })

  test('a directory has files with endings in capitals too', async () => {
    mkdirSync(join(folder, 'capitals'))
    writeFileSync(join(folder, 'capitals/A.TXT'), TEXT)
    writeFileSync(join(folder, 'capitals/B.Jsonl'), line({ id: 'b', text: 'قال' }))
    expect(records(await rawi(['quotes', 'capitals', '--format', 'jsonl'])).map(({ id }) => id)).toEqual([join('capitals', 'A.TXT'), 'b'])
  })

  test('a pattern of Windows', () => {
    expect(patternOf('news\\2022\\*.txt', '\\')).toBe('news/2022/*.txt')
    expect(patternOf('news/\\[a\\]*.txt', '/')).toBe('news/\\[a\\]*.txt')
  })

  test('an encoding, told and found out', async () => {
    const arabic = Buffer.from([0xde, 0xc7, 0xe1])
    const path = file('old.txt', arabic)
    expect(records(await rawi(['analyze', '--encoding', 'windows-1256', path]))[0]).toMatchObject({ text: 'قال' })
    const failed = await rawi(['analyze', path])
    expect(failed.code).toBe(1)
    expect(records(failed)[0]).toMatchObject({ id: path, error: { code: 'not-decoded' } })
    const utf16 = file('wide.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('قال', 'utf16le')]))
    expect(records(await rawi(['analyze', utf16]))[0]).toMatchObject({ text: 'قال' })
  })

  test('an encoding of JSON lines, and UTF-16 without its mark', async () => {
    const line = '{"id":1,"text":"قال بوتين: \\"نعم\\"."}\n'
    const wide = file('wide.jsonl', Buffer.from(line, 'utf16le'))
    expect(records(await rawi(['analyze', '--encoding', 'utf-16le', wide]))[0]).toMatchObject({ id: 1, text: 'قال بوتين: "نعم".' })
    const old = file('old.jsonl', Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xde, 0xc7, 0xe1]), Buffer.from('"}')]))
    expect(records(await rawi(['analyze', '--encoding', 'windows-1256', old]))[0]).toMatchObject({ id: 1, text: 'قال' })
    const advice = 'say what it is with --encoding, such as windows-1256 or utf-16le'
    expect(records(await rawi(['analyze', old]))[0]).toMatchObject({
      error: { code: 'not-utf8', message: `${old}:1: this line is not UTF-8; ${advice}` },
    })
    const unmarked = file('unmarked.txt', Buffer.from('قال بوتين.', 'utf16le'))
    const result = await rawi(['analyze', unmarked])
    expect(result.code).toBe(1)
    expect(records(result)[0]).toMatchObject({ error: { code: 'not-decoded', message: expect.stringContaining(advice) as string } })
  })

  test('-o writes to a file', async () => {
    const result = await rawi(['analyze', 'news/a.txt', '-o', 'out.jsonl'])
    expect(result).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(join(folder, 'out.jsonl'), 'utf8'))).toMatchObject({ id: 'news/a.txt' })
  })
})

describe('what the user can put right: one line on stderr, exit 2, nothing on stdout', () => {
  test.each([
    [['quotes', 'none.txt'], 'cannot read none.txt: there is no such file; check the path, or give - to read standard input'],
    [['quotes', 'none-*.txt'], 'none-*.txt: no file matches this pattern'],
    [['analyze', '--workers', 'many'], 'Give a number of threads, such as 4, or auto.'],
    [['analyze', '--formt', 'csv'], "unknown option '--formt' (Did you mean --format?)"],
    [['analyze', '--format', 'xml'], 'Allowed choices are jsonl, json, table, html, jsonld, brat, conll, csv.'],
    [['analyze', '--only', 'quote'], 'There is no part "quote"; give one or more of quotes,quantities,dates,entities,mentions,furniture.'],
    [['analyze', '--reference', '2022-02-30'], 'Give a date such as 2022-12-30.'],
    [['analyze', '--region', 'Saudi'], 'Give the two letters of a country, such as EG.'],
    [['analyze', '--region', 'QX'], 'Give the two letters of a country, such as EG.'],
    [['analyze', '--encoding', 'foo'], 'There is no such encoding; give one such as utf-8, windows-1256 or iso-8859-6.'],
    [['normalize', '--encoding', 'foo'], 'There is no such encoding; give one such as'],
    [['analyse'], "unknown command 'analyse' (Did you mean analyze?). See rawi --help.\n"],
    [['foo'], "unknown command 'foo'. See rawi --help.\n"],
    [['analyze', '-', '-'], '- (standard input) can be given once'],
    [['analyze', '-', '-o', '.'], 'cannot write .: it is a directory, expected a file'],
    [['analyze', '-', '-o', 'no/where'], 'cannot write no/where: there is no directory no'],
    [['analyze', '-', '--entities', '.'], 'cannot read .: it is a directory, expected a file'],
    [['analyze', '-', '--entities', 'none.csv'], 'cannot read none.csv: there is no such file'],
  ])('%j', async (args, message) => {
    const result = await rawi(args)
    expect(result.err).toContain(message)
    expect(result.err.trim().split('\n')).toHaveLength(1)
    expect(result.err.startsWith('rawi: ')).toBe(true)
    expect(result.out).toBe('')
    expect(result.code).toBe(2)
  })
})

test('npm start -- FILE runs the sources', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { stdout } = await promisify(execFile)('npm', ['start', '--silent', '--', 'fixtures/articles/000_431e4a0e1844958c.txt'], {
    cwd: root,
  })
  expect(stdout).toMatch(/^fixtures\/articles\/000_431e4a0e1844958c\.txt · \d+ quotes\n/)
})

describe('manners', () => {
  test('--help has examples, --version is that of the package', async () => {
    for (const args of [['--help'], ['analyze', '--help'], ['quotes', '--help'], ['entities', '--help']]) {
      const result = await rawi(args)
      expect(result.code).toBe(0)
      expect(result.out).toContain('Examples:\n  rawi ')
      expect(result.err).toBe('')
    }
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect((await rawi(['--version'])).out).toBe(`${version}\n`)
  })

  test('a reader that goes away is no error', async () => {
    const input = file('many.jsonl', line({ id: 1, text: TEXT }).repeat(3000))
    const { stdout, stderr } = await promisify(execFile)('bash', [
      '-c',
      `${commandLine} analyze '${input}' | head -n 1; echo "\${PIPESTATUS[0]}"`,
    ])
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
  })

  test('colours: none in a file, none with NO_COLOR, some with FORCE_COLOR', async () => {
    const control = '\u001b['
    const run = async (env: Record<string, string>): Promise<boolean> =>
      (await rawi(['quotes', '-'], { input: TEXT, env })).out.includes(control)
    expect(await run({ NO_COLOR: '' })).toBe(false)
    expect(await run({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(await run({ NO_COLOR: '', FORCE_COLOR: '1' })).toBe(true)
  })
})
