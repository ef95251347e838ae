import { writeFile } from 'node:fs/promises'
import { compileEntities } from '../lexicon/gazetteer/index.js'
import { COMPILED, filesOf, readLexicon } from './lists.js'
import { checkTarget } from './output.js'
import { findTarget, refuseTarget } from './target.js'
import { UsageError, writeError } from './usage.js'

/** The options of `rawi entities compile`. */
export interface CompileCommand {
  readonly output: string
}

/** Compiles lists of entities to one file, which `--entities` loads at once. */
export async function runCompile(files: readonly string[], { output }: CompileCommand): Promise<number> {
  if (!output.endsWith(COMPILED)) throw new UsageError(`cannot write ${output}: the name of a compiled list ends in ${COMPILED}`)
  await checkTarget(output)
  const target = await findTarget(output)
  for (const file of filesOf({ entities: files })) await refuseTarget(file, target)
  const lexicon = await readLexicon({ entities: files })
  const bytes = compileEntities(lexicon?.entities.length ? lexicon : [])
  await writeFile(output, bytes).catch((error: unknown) => {
    throw writeError(output, error)
  })
  return 0
}
