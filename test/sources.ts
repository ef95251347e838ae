import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The root of the project. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** A source file, parsed. `path` begins behind `src/`. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** All source files. */
export function readSources(): Source[] {
  const paths = (readdirSync(`${root}src`, { recursive: true }) as string[]).filter((path) => path.endsWith('.ts')).sort()
  return paths.map((path) => {
    const text = readFileSync(`${root}src/${path}`, 'utf8')
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
  })
}

/** Every node of a tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** What a file imports: `import … from`, `export … from`, `import()`, `import('…').Type`. */
export function importsOf({ tree }: Source): string[] {
  const found: string[] = []
  for (const node of nodesOf(tree)) {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text)
  }
  return found
}

/** True for a function, method, or arrow with a body. */
export function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
    !!node.body
  )
}
