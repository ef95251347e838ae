import { defineLexicon, type Lexicon } from '../lexicon/define.js'
import { entitiesOf, loadEntities } from '../lexicon/gazetteer/index.js'

/** A lexicon on its way to a worker: the words as they are, the names compiled, in memory that all workers share. */
export interface PackedLexicon {
  readonly verbs: Lexicon['verbs']
  readonly units: Lexicon['units']
  readonly entities: readonly Uint8Array[]
}

function shared(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}

/** Compiles the names once, here, for all the workers: a million of them are held once and not once a worker. */
export function packLexicon(lexicon: Lexicon<string>): PackedLexicon {
  const { verbs, units } = lexicon
  return { verbs, units, entities: entitiesOf(lexicon).map(({ bytes }) => shared(bytes)) }
}

/** The lexicon again, in a worker. */
export function unpackLexicon({ verbs, units, entities }: PackedLexicon): Lexicon<string> {
  return defineLexicon<string>({ verbs, units, entities: entities.map((bytes) => loadEntities(bytes)) })
}
