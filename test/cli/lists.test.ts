import { describe, expect, test } from 'vitest'
import { file, rawi } from './command.js'

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
    expect(lines[0]).toContain(`${path}:3: name: found undefined`)
    expect(lines.every((text) => text.startsWith(`rawi: ${path}:`))).toBe(true)
  })

  test('CSV with a row too long, and a column with a slip in its name', async () => {
    const long = file('long.csv', 'kind,name\nclub,الأهلي\nclub,الهلال,x\n')
    expect((await wrong(['--entities', long]))[0]).toContain(`${long}:3: `)
    const slip = file('slip.csv', 'kind,name,alias\nclub,الأهلي,x\n')
    expect((await wrong(['--entities', slip]))[0]).toContain(`${slip}:2: alias: found "x", expected one of the keys`)
    expect((await wrong(['--entities', slip]))[0]).toContain('(did you mean aliases?)')
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
