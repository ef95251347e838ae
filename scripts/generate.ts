import { writeFileSync } from 'node:fs'
import { generate as localenames } from './generate/localenames.js'
import { generate as numbers } from './generate/numbers.js'

/** Every module that compiles tables adds its `generate` here; a test regenerates and compares. */
const GENERATORS = [localenames, numbers]

for (const { path, content } of GENERATORS.flatMap((generate) => generate())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), content)
  process.stdout.write(`${path}\n`)
}
