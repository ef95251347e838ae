import { failWith, isRecord } from '../lexicon/issues.js'

const LISTS: readonly string[] = ['quotes', 'quantities', 'dates', 'entities', 'mentions', 'furniture']

/**
 * Looks whether there is all that a renderer draws from, and not a failure, or a record with some of the lists.
 *
 * @throws {TypeError} that names what is not there.
 */
export function checkAnalysis(analysis: unknown, path = 'analysis', lists: readonly string[] = LISTS): void {
  if (!isRecord(analysis)) failWith(path, analysis, 'what analyze gives')
  if (typeof analysis['text'] !== 'string') failWith(`${path}.text`, analysis['text'], 'a string, as analyze gives it; a Failure has none')
  for (const list of lists)
    if (!Array.isArray(analysis[list]))
      failWith(`${path}.${list}`, analysis[list], 'an array, as analyze gives it; a record read with only may lack it')
}
