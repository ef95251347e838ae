import { existsSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './sources.js'

const SUBPATHS = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'queue', 'shape']
const fileOf = (subpath: string): string => `${root}src/${subpath === '' ? '' : `${subpath}/`}index.ts`
const subpaths = ['', ...SUBPATHS].filter((subpath) => existsSync(fileOf(subpath)))

const config = ts.parseJsonConfigFileContent(ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config, ts.sys, root)
const program = ts.createProgram(subpaths.map(fileOf), { ...config.options, types: ['node'] })
const checker = program.getTypeChecker()

const targetOf = (symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

function exportsOf(subpath: string): ts.Symbol[] {
  const file = program.getSourceFile(fileOf(subpath))
  const module = file && checker.getSymbolAtLocation(file)
  return module ? checker.getExportsOfModule(module) : []
}

/** The exported names of every subpath, types marked as such, as TypeScript sees them. */
function publicNames(): Map<string, string[]> {
  const nameOf = (symbol: ts.Symbol): string => (targetOf(symbol).flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`)
  return new Map(subpaths.map((subpath) => [subpath, exportsOf(subpath).map(nameOf).sort()]))
}

/** Internals that a public type holds, and that nobody is to name. */
const UNNAMED = new Set(['AnyKind', 'Boundaries', 'Columns', 'Lists', 'NoOptions', 'Tokens'])
/** What a subpath takes as it was made elsewhere: what is inside, its maker's subpath has. */
const MADE_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  '': [],
  analyze: ['Lexicon'],
  render: ['Analysis', 'Quote'],
  stream: ['Analysis', 'AnalyzeOptions'],
}

/** The types of ours that stand in what a declaration shows: its type nodes, without the bodies of functions. */
function typesIn(node: ts.Node): string[] {
  const found: string[] = []
  const visit = (part: ts.Node): void => {
    if (ts.isBlock(part) || (ts.isParameter(part) && part.initializer && !part.type)) return
    if (ts.isTypeReferenceNode(part) || ts.isExpressionWithTypeArguments(part)) {
      const given = checker.getSymbolAtLocation(ts.isTypeReferenceNode(part) ? part.typeName : part.expression)
      const [declared] = (given && targetOf(given).declarations) ?? []
      const isOurs = declared?.getSourceFile().fileName.startsWith(`${root}src/`) && !ts.isTypeParameterDeclaration(declared)
      if (given && isOurs) found.push(targetOf(given).name)
    }
    ts.forEachChild(part, visit)
  }
  visit(node)
  return found
}

const names = publicNames()

// A name more or less is a decision: `npx vitest run test/api.test.ts -u` takes it down.
test('the public names', async () => {
  const lines = [...names].map(([subpath, list]) => `# rawi${subpath && `/${subpath}`}\n${list.map((name) => `${name}\n`).join('')}`)
  await expect(lines.join('\n')).toMatchFileSnapshot('./api.txt')
})

test.each(subpaths)('what runs is what the types say: %j', async (subpath) => {
  const target = process.env['RAWI_TEST'] === 'dist' ? `${root}dist/${subpath || 'index'}.js` : fileOf(subpath)
  const module = (await import(target)) as object
  expect(Object.keys(module).sort()).toEqual(names.get(subpath)?.filter((name) => !name.startsWith('type ')))
})

test('rawi itself has every reader', () => {
  const all = names.get('') ?? []
  for (const subpath of ['normalizer', 'quotes', 'numbers', 'entities', 'analyze'])
    for (const name of names.get(subpath) ?? []) expect(all, `rawi/${subpath}`).toContain(name)
})

test.each(subpaths)('whoever is shown a type can import it: %j', (subpath) => {
  const exported = new Set(exportsOf(subpath).map((symbol) => symbol.name))
  const taken = MADE_ELSEWHERE[subpath] ?? ['Lexicon']
  const opened = exportsOf(subpath).filter((symbol) => !taken.includes(symbol.name))
  const shown = opened.flatMap((symbol) => (targetOf(symbol).declarations ?? []).flatMap(typesIn))
  expect([...new Set(shown)].filter((name) => !exported.has(name) && !UNNAMED.has(name)).sort()).toEqual([])
})
