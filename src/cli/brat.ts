import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Input } from './inputs.js'
import { reasonOf, UsageError, writeError } from './usage.js'

/** Two files an article, as brat reads them: the text, and its annotations. */
export interface BratFolder {
  add(id: string, text: string, annotations: string): Promise<void>
}

const LONGEST_NAME = 80

/** A file name that any system takes, and that no other article has. */
function fileName(id: string, taken: Set<string>): string {
  const letters = id
    .replace(/\.txt$/, '')
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .slice(0, LONGEST_NAME)
  const safe = letters === '' || letters.startsWith('.') ? `_${letters}` : letters
  let name = safe
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${safe}-${number}`
  taken.add(name.toLowerCase())
  return name
}

async function put(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    throw writeError(file, error)
  })
}

/** The directory that `-o` names. Without `-o` there is room for the annotations of one text. */
export async function openBratFolder(folder: string | undefined, inputs: readonly Input[]): Promise<BratFolder | null> {
  if (folder === undefined) {
    if (inputs.length === 1 && inputs[0].kind === 'text') return null
    throw new UsageError('brat has two files an article: name a directory for them with -o DIR')
  }
  if ((await stat(folder).catch(() => null))?.isDirectory() === false)
    throw new UsageError(`cannot write to ${folder}: brat needs a directory`)
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`cannot make the directory ${folder}: ${reasonOf(error)}`)
  })
  const taken = new Set<string>()
  return {
    async add(id, text, annotations) {
      const name = fileName(id, taken)
      await put(join(folder, `${name}.txt`), text)
      await put(join(folder, `${name}.ann`), annotations)
    },
  }
}
