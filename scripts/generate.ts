import { writeFileSync } from 'node:fs'
import { generate as localenames } from './generate/localenames.js'
import { type GeneratedFile, generate as numbers } from './generate/numbers.js'
import { generate as speech } from './generate/speech.js'

/** Every module that compiles tables adds its `generate` here; a test regenerates and compares. */
const GENERATORS = [localenames, numbers, speech]

function write(files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    writeFileSync(new URL(`../${path}`, import.meta.url), content)
    process.stdout.write(`${path}\n`)
  }
}

write(GENERATORS.flatMap((generate) => generate()))
// It reads the tables that were written just now.
const { generate: vocabulary } = await import('./generate/vocabulary.js')
write(vocabulary())
