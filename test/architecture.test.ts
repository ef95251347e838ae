import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { importsOf, isFunction, nodesOf, readSources, type Source } from './sources.js'

/** Each imports only from those above it, and never from its neighbours on the line. */
const LAYERS = [
  ['text'],
  ['lexicon'],
  ['phrase'],
  ['normalizer', 'numbers', 'entities', 'quotes'],
  ['analyze'],
  ['foreign', 'render', 'stream', 'queue', 'shape'],
  ['cli'],
]
const NODE_ALLOWED = [/^cli\//, /^queue\//, /^stream\/(?:worker|pool)\.ts$/]
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  franc: ['foreign'],
  compromise: ['foreign'],
  'arabic-persian-reshaper': ['shape'],
}
const LONGEST_FILE = 300
const LONGEST_FUNCTION = 40

const sources = readSources()
const isData = ({ path }: Source): boolean => path.startsWith('lexicon/data/') || path.endsWith('.generated.ts')
const moduleOf = (path: string): string => path.split('/')[0] ?? ''
const layerOf = (module: string): number => LAYERS.findIndex((layer) => layer.includes(module))

/** The module that a relative import reaches; null for packages. */
function targetOf(source: Source, specifier: string): string | null {
  return specifier.startsWith('.') ? moduleOf(posix.join(posix.dirname(source.path), specifier)) : null
}

/** The names that a declaration gives: one, or those of each declarator of a `const`, patterns taken apart. */
function namesOf(declaration: ts.Node): string[] {
  if (ts.isVariableStatement(declaration)) return declaration.declarationList.declarations.flatMap(namesOf)
  const name = ts.getNameOfDeclaration(declaration as ts.Declaration)
  if (name && (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name))) return name.elements.flatMap(namesOf)
  return name ? [name.getText()] : []
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** Names that are handed on (`export { … } from`) have their comment where they are declared; of overloads one has it. */
function exportsWithoutComment({ tree }: Source): string[] {
  const listed = tree.statements
    .filter((statement) => ts.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause)
    .flatMap((statement) => [...nodesOf(statement)].filter(ts.isExportSpecifier))
    .map(({ name, propertyName = name }) => propertyName.getText())
  const declarations = tree.statements.flatMap((statement) =>
    namesOf(statement)
      .filter((name) => isExported(statement) || listed.includes(name))
      .map((name) => ({ name, hasComment: ts.getJSDocCommentsAndTags(statement).length > 0 })),
  )
  const commented = new Set(declarations.filter(({ hasComment }) => hasComment).map(({ name }) => name))
  return [...new Set(declarations.map(({ name }) => name))].filter((name) => !commented.has(name))
}

const inModules = sources.filter(({ path }) => path.includes('/'))

describe('layers', () => {
  test('every folder has its place', () => {
    expect([...new Set(inModules.map(({ path }) => moduleOf(path)))].filter((module) => layerOf(module) < 0)).toEqual([])
  })

  test('nothing is imported from below or from beside', () => {
    const wrong = inModules.flatMap((source) => {
      const own = moduleOf(source.path)
      const targets = importsOf(source).map((specifier) => targetOf(source, specifier))
      return targets
        .filter((target) => target !== null && target !== own && layerOf(target) >= layerOf(own))
        .map((target) => `${source.path} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('relative imports end in .js', () => {
    const wrong = sources.flatMap((source) =>
      importsOf(source).filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.js')),
    )
    expect(wrong).toEqual([])
  })

  test('only cli, queue and the worker side of stream know Node', () => {
    const users = sources.filter((source) => importsOf(source).some((specifier) => specifier.startsWith('node:')))
    expect(users.map(({ path }) => path).filter((path) => !NODE_ALLOWED.some((allowed) => allowed.test(path)))).toEqual([])
  })

  test.each(Object.entries(OWNERS))('%s is imported by %j alone', (dependency, owners) => {
    const users = sources.filter((source) => importsOf(source).includes(dependency)).map(({ path }) => moduleOf(path))
    expect(users.filter((module) => !owners.includes(module))).toEqual([])
  })

  test('the readers import no package at all, but for lists of entities in CSV', () => {
    const free = LAYERS.slice(0, 5).flat()
    const wrong = inModules
      .filter(({ path }) => free.includes(moduleOf(path)))
      .flatMap((source) => importsOf(source).filter((name) => !name.startsWith('.') && name !== 'csv-parse/sync'))
    expect(wrong).toEqual([])
  })
})

describe('words are data', () => {
  test('no Arabic letter outside lexicon/data, comments excepted', () => {
    const wrong: string[] = []
    for (const source of sources.filter((one) => !isData(one)))
      for (const node of nodesOf(source.tree)) {
        if (node.getChildCount() > 0 || ts.isJSDoc(node) || node.kind === ts.SyntaxKind.JSDocText) continue
        // An escape (`\\ufef0`) names a code point, and is no word.
        const raw = node.getText()
        if (node.parent.kind >= ts.SyntaxKind.FirstJSDocNode && node.parent.kind <= ts.SyntaxKind.LastJSDocNode) continue
        if (/(?=\p{L})\p{Script=Arabic}/u.test(raw)) wrong.push(`${source.path}: ${raw.slice(0, 40)}`)
      }
    expect(wrong).toEqual([])
  })
})

describe('style', () => {
  test('no default export', () => {
    const wrong = sources.filter(({ tree }) =>
      tree.statements.some(
        (statement) =>
          ts.isExportAssignment(statement) ||
          (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
      ),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('no `any`', () => {
    const wrong = sources.filter(({ tree }) => [...nodesOf(tree)].some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test(`files are under ${LONGEST_FILE} lines, data excepted`, () => {
    const wrong = sources.filter((source) => !isData(source) && source.text.split('\n').length > LONGEST_FILE)
    expect(wrong.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([])
  })

  test(`hardly a function is over ${LONGEST_FUNCTION} lines, and half of them have 10 or less`, () => {
    const lengths: number[] = []
    for (const { tree } of sources)
      for (const node of nodesOf(tree)) {
        if (!isFunction(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) continue
        lengths.push(tree.getLineAndCharacterOfPosition(node.end).line - tree.getLineAndCharacterOfPosition(node.getStart()).line + 1)
      }
    lengths.sort((left, right) => left - right)
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(10)
    expect(lengths.filter((length) => length > LONGEST_FUNCTION).length).toBeLessThanOrEqual(lengths.length * 0.02)
  })

  test('every exported name has a doc comment', () => {
    expect(sources.flatMap((source) => exportsWithoutComment(source).map((name) => `${source.path}: ${name}`))).toEqual([])
  })
})
