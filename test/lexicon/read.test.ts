import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { codeOf, PACKED_FILES } from '../../scripts/packed.js'
import { foldText, read, readFolded } from '../../src/lexicon/read.js'
import { foldWord } from '../../src/text/fold.js'
import { nodesOf, readSources, type Source } from '../sources.js'

/** What the built package has for a value. */
const builtOf = (value: unknown): unknown => runInThisContext(`(${codeOf(value)})`)

/** `read` of a value, and of the lists in a table that holds regular expressions; their escapes as letters. */
function readAll(value: unknown): unknown {
  const data = read(value)
  if (data instanceof RegExp)
    return new RegExp(
      data.source.replace(/\\u[\da-f]{4}/g, (code) => JSON.parse(`"${code}"`) as string),
      data.flags,
    )
  if (typeof data !== 'object' || data === null) return data
  return Array.isArray(data) ? data.map(readAll) : Object.fromEntries(Object.entries(data).map(([key, part]) => [key, readAll(part)]))
}

const ARABIC = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًَُّْٓ٠پگیﻻ']
const OTHER = [...'abkxyzABQXZ019~^_|[]{}"\'\\ \n\t«»،؛©°é\u200f']
const anyText = fc.array(fc.constantFrom(...ARABIC, ...ARABIC, ...OTHER), { maxLength: 60 }).map((signs) => signs.join(''))

const files = await Promise.all(
  PACKED_FILES.map(async (file) => ({
    file,
    values: (await import(`../../src/lexicon/data/${file}.ts`)) as Readonly<Record<string, unknown>>,
  })),
)
const exported = files.flatMap(({ file, values }) => Object.entries(values).map(([name, value]) => ({ name: `${file}: ${name}`, value })))

describe('packed lists', () => {
  test('what is packed is ASCII', () => {
    expect(codeOf('مصر قطر')).toBe('"~tvo fxo"')
    expect(codeOf('ZA: مصر NZ')).toBe('"~QZA: Ztvo ZNZQ"')
    expect(codeOf('مصر')).toBe('"مصر"')
    expect(codeOf([{ name: 'مصر', id: 'EG' }])).toBe(String.raw`"^[{\"Zname\":\"Ztvo\",\"Zid\":\"EG\"}]Z"`)
    expect(codeOf({ first: /^[اأ]/u, words: 'مصر قطر' })).toBe(String.raw`{"first":/^[\u0627\u0623]/u,"words":"~tvo fxo"}`)
  })

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(builtOf(`${text} `))).toBe(`${text} `)
        expect(read(builtOf(text))).toBe(text)
        expect(read(builtOf([{ text }]))).toEqual([{ text }])
      }),
      { numRuns: 2000 },
    )
  })

  test('any text is folded as it is unpacked', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readFolded(builtOf(`${text} `) as string)).toBe(foldWord(`${text} `))
        expect(readFolded(` ${text}`)).toBe(foldWord(` ${text}`))
        expect(foldText(text)).toBe(foldWord(text))
      }),
    )
  })

  test('a text longer than a function takes arguments', () => {
    const long = 'مصر قطر '.repeat(20_000)
    expect(read(builtOf(long))).toBe(long)
    expect(readFolded(builtOf(long) as string)).toBe(foldWord(long))
  })

  test.each(exported)('$name', ({ value }) => {
    const built = builtOf(value)
    expect(readAll(built)).toEqual(value)
    if (typeof value === 'string') expect(readFolded(built as string)).toBe(foldWord(value))
  })

  test('records are made once', () => {
    const built = builtOf([{ name: 'مصر' }])
    expect(read(built)).toBe(read(built))
  })
})

/** Functions that take a list or a table of the data as the build has it. */
const READERS = ['read', 'readFolded', 'wordSet', 'wordsOf']

/** What packed files export, by the names that a file knows it by: `CITIES`, `heads.MODIFIERS`. */
function packedNames({ tree }: Source): Map<string, unknown> {
  const names = new Map<string, unknown>()
  for (const statement of tree.statements.filter(ts.isImportDeclaration)) {
    const [, path = ''] = /\/data\/(.*)\.js'$/.exec(statement.moduleSpecifier.getText()) ?? []
    const values = files.find(({ file }) => file === path)?.values
    const bindings = statement.importClause?.namedBindings
    if (!values || !bindings) continue
    if (ts.isNamespaceImport(bindings)) for (const name in values) names.set(`${bindings.name.text}.${name}`, values[name])
    else for (const { name } of bindings.elements) if (name.text in values) names.set(name.text, values[name.text])
  }
  return names
}

/** A lone word, a regular expression and what holds one stand in the package as they are. */
const isPacked = (value: unknown): boolean => /^"[~^]/.test(codeOf(value))

const isRead = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && ts.isIdentifier(parent.expression) && READERS.includes(parent.expression.text)

test('code takes lists and tables of packed files by what reads them', () => {
  const wrong: string[] = []
  let right = 0
  for (const source of readSources().filter(({ path }) => !path.startsWith('lexicon/data/'))) {
    const names = packedNames(source)
    for (const node of nodesOf(source.tree)) {
      if (!(ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) || ts.isImportSpecifier(node.parent)) continue
      if (!isPacked(names.get(node.getText()))) continue
      if (isRead(node)) right++
      else wrong.push(`${source.path}: ${node.getText()}`)
    }
  }
  expect(wrong).toEqual([])
  expect(right).toBeGreaterThan(150)
})
