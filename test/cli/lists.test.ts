import { defineLexicon, extractEntities, parseEntitiesJson, parseEntitiesJsonl } from 'rawi'
import { describe, expect, test } from 'vitest'
import { file, rawi, records } from './command.js'

const wrong = async (args: readonly string[]): Promise<string[]> => {
  const result = await rawi(['analyze', '-', ...args], { input: 'قال' })
  expect(result.code).toBe(2)
  expect(result.out).toBe('')
  return result.err.trim().split('\n')
}
const right = async (args: readonly string[]): Promise<void> => {
  const result = await rawi(['analyze', '-', ...args], { input: 'قال' })
  expect(result.err).toBe('')
  expect(result.code).toBe(0)
}

describe('lists that are wrong: every issue, by line and field', () => {
  test('CSV', async () => {
    const path = file('clubs.csv', 'kind,name,aliases,foreign\nclub,الأهلي,النادي الأهلي|Al Ahly,\nclub,,x,\nclub,الهلال,,perhaps\n')
    const lines = await wrong(['--entities', path])
    expect(lines[0]).toContain(`${path}:3: name: found an empty cell, expected a name`)
    expect(lines[1]).toBe(`rawi: ${path}:4: foreign: found "perhaps", expected yes or no`)
    expect(lines.every((text) => text.startsWith(`rawi: ${path}:`))).toBe(true)
  })

  test('a cell that is called as something of every object', async () => {
    const path = file('flags.csv', 'kind,name,foreign\nclub,الأهلي,constructor\n')
    expect(await wrong(['--entities', path])).toEqual([`rawi: ${path}:2: foreign: found "constructor", expected yes or no`])
  })

  test('CSV with a row too long', async () => {
    const long = file('long.csv', 'kind,name\nclub,الأهلي\nclub,الهلال,x\n')
    expect((await wrong(['--entities', long]))[0]).toContain(`${long}:3: `)
  })

  test('JSONL and JSON', async () => {
    const lines = file('clubs.jsonl', '{"kind":"club","name":"الأهلي"}\n{"kind":"club","name":"الهلال","aliases":[""]}\n')
    const [issue, ...others] = await wrong(['--entities', lines])
    expect(issue).toContain(`${lines}:2: aliases: found "", expected a name`)
    expect(others).toEqual([])
    const broken = file('broken.jsonl', '{"kind":"club","name":"الأهلي"}\n{"kind"\n')
    expect((await wrong(['--entities', broken]))[0]).toContain(`${broken}:2: `)
    const json = file('clubs.json', '[{"kind":"club","items":[{"name":"الأهلي"},{"name":7}]}]')
    expect((await wrong(['--entities', json]))[0]).toContain(`${json}: [0].items[1]: name: found 7`)
  })

  test('a list itself', async () => {
    const path = file(
      'priorities.json',
      '[{"kind":"club","items":["الأهلي"],"prioritiy":5},{"kind":"club","items":["الهلال"],"priority":"5"}]',
    )
    expect(await wrong(['--entities', path])).toEqual([
      `rawi: ${path}: [0]: prioritiy: found 5, expected one of the keys kind, items, priority (did you mean priority?)`,
      `rawi: ${path}: [1]: priority: found "5", expected a whole number`,
    ])
  })

  const told = async (args: readonly string[], path: string): Promise<string[]> =>
    (await wrong(args)).map((line) => line.replace(`rawi: ${path}`, ''))

  test.each([
    [
      'rows too short and too long, and a quotation mark that is not closed',
      'kind,name,id\nclub,الأهلي\nclub,الهلال,Q1,x\nclub,,Q2\nclub,الزمالك,"Q3\nclub,النصر,Q4\n',
      [
        ':2: found 2 cells, expected 3, as in the heading; a cell with "," needs quotation marks',
        ':3: found 4 cells, expected 3, as in the heading; a cell with "," needs quotation marks',
        ':4: name: found an empty cell, expected a name of at least one letter or digit, on one line, of at most 100 words',
        ':5: found a quotation mark that is not closed, expected one before and one behind the cell; inside it each is written twice',
      ],
    ],
    ['bars', 'kind|name\nclub|الأهلي\n', [':1: found "|" between the columns, expected ","']],
    [
      'a heading in quotation marks',
      '"name;id"\n"الأهلي;Q160"\n',
      [':1: found one pair of quotation marks around all columns, expected one around each'],
    ],
    [
      'a row too long, with semicolons',
      'kind;name\nclub;الأهلي;Q1\n',
      [':2: found 3 cells, expected 2, as in the heading; a cell with ";" needs quotation marks'],
    ],
    [
      'a quotation mark inside a cell',
      'kind,name\nclub,ال"أهلي"\n',
      [':2: found a quotation mark inside a cell, expected one before and one behind the cell; inside it each is written twice'],
    ],
  ])('CSV: %s', async (_, content, lines) => {
    const path = file('faults.csv', content)
    expect(await told(['--entities', path], path)).toEqual(lines)
  })

  test('CSV: a list that is an empty cell, or has no column', async () => {
    const path = file('forms.csv', 'id,kind,forms\nbarrel,measure,\n')
    expect(await told(['--units', path], path)).toEqual([':2: forms: found an empty cell, expected one or more, with | between them'])
    const none = file('no-forms.csv', 'id,kind\nbarrel,measure\n')
    expect(await told(['--units', none], none)).toEqual([':2: forms: found no such column, expected one or more, with | between them'])
  })

  test('an item without a kind, and what is wrong beside it', async () => {
    const path = file('bad.json', '[{"name":"الأهلي"},5,{"kind":"club","name":"الهلال","alias":[]}]')
    expect(await told(['--entities', path], path)).toEqual([
      ': [0]: kind: there is none; add a field (or column) kind, or give the list as KIND=FILE, such as club=clubs.csv',
      ': [1]: found 5, expected an object',
      ': [2]: alias: found an array of 0, expected one of the keys name, id, aliases, foreign, ambiguous, caseSensitive (did you mean aliases?)',
    ])
  })

  test.each([
    ['cut.json', '[\n  {"kind":"club",', ':2: column 18: found its end, expected JSON'],
    ['word.json', '[\n{"kind":\n oops}]', ':3: column 2: found "oops}]", expected JSON'],
    ['comma.json', '[{"kind":"club","name":"الأهلي",}]', ':1: column 33: found "}]", expected JSON'],
    ['empty.json', '', ':1: column 1: found its end, expected JSON'],
    ['cut.jsonl', '\n{"kind":"club","name"\n', ':2: column 22: found its end, expected JSON'],
  ])('where JSON goes wrong: %s', async (name, content, message) => {
    const path = file(name, content)
    expect(await told(['--entities', path], path)).toEqual([message])
  })

  test('faults of several files, each in its place', async () => {
    const clubs = file('several.jsonl', '{"kind"\n{"kind":"club","name":"الأهلي"}\n{"kind":"club","name":7}\n')
    const verbs = file('several.csv', 'past,stance\nغرّد,shout\n')
    const places = (await wrong(['--entities', clubs, '--verbs', verbs])).map((line) => line.replace(/^rawi: .*\/(.*?:\d+): .*/, '$1'))
    expect(places).toEqual(['several.jsonl:1', 'several.jsonl:3', 'several.csv:2'])
  })

  test('no file behind a kind', async () => {
    expect(await wrong(['--entities', 'club='])).toEqual(['rawi: --entities club=: found no file behind the =, expected KIND=FILE'])
  })

  test.each([
    ['nothing.csv', ''],
    ['heading.csv', 'kind,name\n'],
    ['nothing.jsonl', '\n'],
    ['nothing.json', '[]'],
  ])('an empty list is read, with a warning: %s', async (name, content) => {
    const path = file(name, content)
    for (const args of [
      ['analyze', '-', '--entities', path],
      ['entities', 'compile', path, '-o', `${path}.rawi`],
    ]) {
      const { code, err } = await rawi(args, { input: 'قال' })
      expect([code, err]).toEqual([0, `rawi: warning: ${path}: there is nothing in this list\n`])
    }
  })

  test('no kind anywhere', async () => {
    const path = file('nokind.csv', 'name\nالأهلي\n')
    expect((await wrong(['--entities', path]))[0]).toContain(`${path}:2: kind: there is none`)
    await right(['--entities', `club=${path}`])
  })

  test('verbs and units', async () => {
    const verbs = file('verbs.csv', 'past,present,stance\nغرّد,يغرّد,shout\n')
    expect((await wrong(['--verbs', verbs]))[0]).toContain(`${verbs}:2: stance: found "shout", expected one of say`)
    const units = file('units.jsonl', '{"id":"barrel","kind":"measure","forms":["برميل"]}\n{"id":"","kind":"measure","forms":["x"]}\n')
    expect(await wrong(['--units', units])).toEqual([`rawi: ${units}:2: id: found "", expected an identifier`])
  })
})

describe('lists that are right', () => {
  test.each([
    ['list.json', '[{"kind":"club","items":[{"name":"الأهلي"}]}]'],
    ['one.json', '{"kind":"club","items":[{"name":"الأهلي","aliases":["النادي الأهلي"]}]}'],
    ['items.json', '[{"kind":"club","name":"الأهلي","id":"Q160"}]'],
    ['definition.json', '{"entities":[{"kind":"club","items":[{"name":"الأهلي"}]}]}'],
    ['lines.jsonl', '{"kind":"club","name":"الأهلي"}\n\n'],
    ['bom.csv', '\ufeffkind,name,id,aliases,foreign\r\nclub,"الأهلي",Q160,"النادي الأهلي | Al Ahly",yes\r\n'],
    ['tabs.tsv', 'kind\tname\nclub\tالأهلي\n'],
    ['proto.json', '[{"kind":"__proto__","items":[{"name":"الأهلي"}]},{"kind":"constructor","items":[{"name":"الهلال"}]}]'],
  ])('%s', async (name, content) => {
    await right(['--entities', file(name, content)])
  })
})

describe('CSV: what is read otherwise than its owner may think is said, and the work goes on', () => {
  const found = async (args: readonly string[]): Promise<{ names: unknown[]; err: string[] }> => {
    const result = await rawi(['entities', '--input', 'jsonl', ...args], { input: '{"id":1,"text":"فاز نادي المريخ السوداني أمس"}\n' })
    expect(result.code).toBe(0)
    const { entities } = records(result)[0] as { entities: { kind: string; name: string; id: unknown }[] }
    const clubs = entities.filter(({ kind }) => kind === 'club').map(({ name, id }) => [name, id])
    return { names: clubs, err: result.err.split('\n').slice(0, -1) }
  }

  test('a column that is none, with the nearest; an empty one is passed over', async () => {
    const slip = file('slip.csv', 'Kind,NAME,alias,notes,Case-Sensitive,\nclub,نادي المريخ السوداني,x,y,no,\n')
    const { names, err } = await found(['--entities', slip])
    expect(names).toEqual([['نادي المريخ السوداني', null]])
    const used = 'those used are kind, name, id, aliases, foreign, ambiguous, caseSensitive'
    expect(err).toEqual([
      `rawi: warning: ${slip}: the column "alias" is not used (did you mean aliases?); ${used}`,
      `rawi: warning: ${slip}: the column "notes" is not used (did you mean name?); ${used}`,
    ])
  })

  test.each([
    ['semicolon', 'المريخ السوداني;المريخ', true],
    ['Arabic comma', 'المريخ السوداني، المريخ', true],
    ['comma', '"المريخ السوداني,المريخ"', true],
    ['bar', '"المريخ السوداني|Al-Merrikh, SC"', false],
    ['one', 'المريخ السوداني', false],
  ])('aliases with a %s between them', async (name, cell, warned) => {
    const other = cell.replaceAll('المريخ', 'النجم').replace('Merrikh', 'Najm')
    const list = file(`between-${name}.csv`, `name,aliases\nالهلال الأحمر,${cell}\nالهلال الأزرق,${other}\n`)
    const { err } = await found(['--entities', `club=${list}`])
    const shown = JSON.stringify(cell.replaceAll('"', ''))
    const lines = [
      `rawi: warning: ${list}:2: aliases: ${shown} is read as one; several have | between them`,
      `rawi: warning: ${list}: 2 cells in all are read as one`,
    ]
    expect(err).toEqual(warned ? lines : [])
  })

  test.each([
    ['semicolons, as from Excel', '\ufeffKind;Name;ID;Aliases\r\nclub;نادي المريخ السوداني;Q160;المريخ الأحمر|سيد البلد\r\n'],
    ['tabs', 'kind\tname\tid\taliases\nclub\tنادي المريخ السوداني\tQ160\tالمريخ الأحمر\n'],
    ['Arabic semicolons', 'kind؛name؛id؛aliases\nclub؛نادي المريخ السوداني؛Q160؛المريخ الأحمر\n'],
  ])('a .csv with %s between the columns', async (_, content) => {
    expect(await found(['--entities', file('separated.csv', content)])).toEqual({ names: [['نادي المريخ السوداني', 'Q160']], err: [] })
  })

  test('numbers are identifiers', async () => {
    const list = file('numbered.json', '[{"kind":"club","name":"نادي المريخ السوداني","id":160}]')
    expect(await found(['--entities', list])).toEqual({ names: [['نادي المريخ السوداني', '160']], err: [] })
  })
})

describe('--entities and the parsers of the library read the same', () => {
  const NAME = 'نادي المريخ السوداني'
  test.each([
    ['names.json', JSON.stringify([NAME])],
    ['bom.json', `\ufeff${JSON.stringify([NAME])}`],
    ['nested.json', JSON.stringify([[{ kind: 'club', items: [NAME] }]])],
    ['items-of.json', JSON.stringify({ items: [NAME, { name: 'الهلال الأحمر', id: 7 }] })],
    ['defined.json', JSON.stringify({ entities: [{ kind: 'club', items: [{ name: NAME, id: 0 }] }] })],
    ['names.jsonl', `\ufeff${JSON.stringify(NAME)}\n\n"الهلال الأحمر"\n`],
    ['lists.jsonl', `${JSON.stringify({ kind: 'club', items: [NAME] })}\r\n${JSON.stringify({ name: 'الهلال الأحمر' })}\n`],
  ])('%s', async (name, content) => {
    const lists = (name.endsWith('l') ? parseEntitiesJsonl : parseEntitiesJson)(content, { kind: 'club' })
    expect(lists.map(({ kind }) => kind)).toEqual(['club'])
    expect(lists[0]!.items[0]!.name).toBe(NAME)
    const text = 'فاز نادي المريخ السوداني والهلال الأحمر أمس'
    const expected = extractEntities(text, { lexicon: defineLexicon({ entities: lists }) }).filter(({ kind }) => kind === 'club')
    const result = await rawi(['entities', '--format', 'jsonl', '--entities', `club=${file(name, content)}`], { input: text })
    expect([result.code, result.err]).toEqual([0, ''])
    const [record] = records(result) as unknown as [{ entities: { kind: string }[] }]
    expect(record.entities.filter(({ kind }) => kind === 'club')).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  })

  test('JSON that is none: where', () => {
    const message = 'json: found "[\\"الأهلي\\" \\"الزمالك\\"]", expected JSON (wrong at position 10)'
    expect(() => parseEntitiesJson('["الأهلي" "الزمالك"]', { kind: 'club' })).toThrow(message)
    expect(() => parseEntitiesJsonl('"a"\n{', { kind: 'x' })).toThrow(/^line 2: found "\{", expected JSON \(wrong at position 1\)$/)
  })
})

test('the help says how a list is written, and knows the commands inside commands', async () => {
  for (const args of [
    ['analyze', '--help'],
    ['help', 'entities'],
    ['help', 'entities', 'compile'],
  ]) {
    const { out, code } = await rawi(args)
    expect(code).toBe(0)
    expect(out).toContain('entities   kind,name,id,aliases,foreign,ambiguous,caseSensitive')
    expect(out).toContain('have | between them')
  }
  expect((await rawi(['help', 'entities', 'compile'])).out).toMatch(/^Usage: rawi entities compile /)
  expect((await rawi(['help'])).out).toMatch(/^Usage: rawi /)
  const none = await rawi(['help', 'entities', 'none'])
  expect([none.code, none.out]).toEqual([2, ''])
  expect(none.err).toMatch(/^rawi: there is no command 'entities none'\..*\n$/)
})

describe('lists that are worth a look: a warning on stderr, and they are read', () => {
  const warned = async (args: readonly string[]): Promise<string[]> => {
    const result = await rawi(args[0] === 'entities' ? args : ['analyze', '-', '--only', 'entities', ...args], { input: 'فاز الأهلي' })
    expect(result.code).toBe(0)
    return result.err.trim().split('\n').filter(Boolean)
  }

  test('by line, by file of a compiled list, when a list is compiled; no more than twenty', async () => {
    const clubs = file('warned.csv', 'kind,name\nclub,الأهلي\nclub,من\n')
    const word = '"من" is a frequent word as well and will be found where it names nothing: mark it ambiguous'
    expect(await warned(['--entities', clubs])).toEqual([`rawi: warning: ${clubs}:3: name: ${word}`])
    const compiled = clubs.replace('.csv', '.rawi')
    expect(await warned(['entities', 'compile', clubs, '-o', compiled])).toEqual([`rawi: warning: ${clubs}:3: name: ${word}`])
    expect(await warned(['--entities', compiled])).toEqual([])
    const banks = file('warned-banks.csv', 'kind,name\nbank,الأهلي\n')
    expect(await warned(['--entities', banks, '--entities', compiled])).toEqual([
      `rawi: warning: ${compiled}: items[0].name: "الأهلي" names الأهلي (bank) already: the first one wins, unless overlap is "all"`,
      `rawi: warning: ${compiled}: items[1].name: ${word}`,
    ])
    const many = file('warned-many.csv', `kind,name,id\n${Array.from({ length: 30 }, (_, id) => `club,الزمالك,${id}\n`).join('')}`)
    const lines = await warned(['--entities', many])
    expect(lines).toHaveLength(21)
    expect(lines[20]).toBe('rawi: warning: … and 9 more')
  })
})
