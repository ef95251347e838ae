import { NETWORKING, NETWORKS } from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { add, follows, type Page, wordFollows } from './page.js'
import { endOfQuoted } from './quoted.js'
import { wordSet } from './vocabulary.js'

/** `موقع التواصل الاجتماعي «تويتر»`: the site of a kind with its name; a listed one is read on its own. */
export function readNetwork(page: Page, token: number): number {
  if (!wordSet(NETWORKS).has(page.words[token])) return token
  const at = token + 3
  for (let word = token + 1; word < at; word++) if (!wordFollows(page, word) || !wordSet(NETWORKING).has(page.words[word])) return token
  const quoted = endOfQuoted(page, at)
  const hit = page.hits[quoted > 0 ? at + 1 : at]
  const end =
    hit?.entry.kind === 'organization' && hit.reading.cut === 0 && (quoted > 0 || follows(page, at)) ? Math.max(quoted, hit.end) : quoted
  if (end === 0) return token
  add(page, 'organization', [token, end])
  if (!hit) add(page, 'organization', [at + 1, quoted - 1], { reading: WHOLE })
  return hit ? at : end
}
