import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Input } from './inputs.js'
import { reasonOf, UsageError, writeError } from './usage.js'

/** Two files an article, as brat reads them: the text, and its annotations. */
export interface BratFolder {
  add(id: string, text: string, annotations: string): Promise<void>
}

const LONGEST_NAME = 80

/** Devices of Windows, which takes no file of such a name, whatever ending it has. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i

/** A file name that any system takes. */
function safeName(id: string): string {
  const letters = Array.from(id.replace(/\.txt$/i, '').replace(/[^\p{L}\p{N}._-]/gu, '_'))
    .slice(0, LONGEST_NAME)
    .join('')
  return letters === '' || letters.startsWith('.') || RESERVED.test(letters) ? `_${letters}` : letters
}

/** A name that no other article has; `taken` knows which number comes next where one is there already. */
function fileName(id: string, taken: Map<string, number>): string {
  const safe = safeName(id)
  let name = safe
  for (let number = taken.get(safe.toLowerCase()) ?? 2; taken.has(name.toLowerCase()); number++) {
    name = `${safe}-${number}`
    taken.set(safe.toLowerCase(), number + 1)
  }
  taken.set(name.toLowerCase(), 2)
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
  const taken = new Map<string, number>()
  return {
    async add(id, text, annotations) {
      const name = fileName(id, taken)
      await put(join(folder, `${name}.txt`), text)
      await put(join(folder, `${name}.ann`), annotations)
    },
  }
}
