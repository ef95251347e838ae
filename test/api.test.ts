import { existsSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './sources.js'

const SUBPATHS = ['normalizer', 'quotes', 'numbers', 'entities', 'analyze', 'foreign', 'render', 'stream', 'queue', 'shape']
const fileOf = (subpath: string): string => `${root}src/${subpath === '' ? '' : `${subpath}/`}index.ts`
const subpaths = ['', ...SUBPATHS].filter((subpath) => existsSync(fileOf(subpath)))

/** The exported names of every subpath, types marked as such, as TypeScript sees them. */
function publicNames(): Map<string, string[]> {
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config, ts.sys, root)
  const program = ts.createProgram(subpaths.map(fileOf), { ...config.options, types: ['node'] })
  const checker = program.getTypeChecker()
  return new Map(
    subpaths.map((subpath) => {
      const file = program.getSourceFile(fileOf(subpath))
      const module = file && checker.getSymbolAtLocation(file)
      const names = (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
        return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`
      })
      return [subpath, names.sort()]
    }),
  )
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
