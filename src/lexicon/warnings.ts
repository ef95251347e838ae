import { foldWord } from '../text/fold.js'
import { isCommonName, isCommonWord, isPlainWord } from './common.js'
import { PROCLITICS } from './data/proclitics.js'
import type { EntityItem, EntityList } from './entities.js'
import { wordsOfName } from './gazetteer-words.js'
import type { LexiconIssue } from './issues.js'

/** What a single name may do that its owner did not mean. */
function warningOf(name: string, item: EntityItem): string | null {
  const trimmed = name.trim()
  if (/\s/u.test(trimmed) || trimmed.length > 12) return null
  const folded = foldWord(trimmed)
  if (!item.ambiguous && (isCommonName(folded) || isPlainWord(trimmed)))
    return `"${trimmed}" is a frequent word as well and will be found where it names nothing: mark it ambiguous`
  if (folded.length <= 2) return `"${trimmed}" has two letters at most: it is not looked for behind a proclitic`
  const hidden = PROCLITICS.filter((letter) => isCommonWord(letter + trimmed)).map((letter) => letter + trimmed)
  return hidden.length === 0 ? null : `"${trimmed}" is not looked for in ${hidden.join(', ')}, which are words of their own`
}

/** Notes names that two items with different ids have. */
function noteRival(known: Map<string, string>, name: string, id: string, path: string, found: LexiconIssue[]): void {
  const words = wordsOfName(name)
  const other = known.get(words)
  if (other === undefined) known.set(words, id)
  else if (other !== id) found.push({ path, message: `"${name}" names ${other} already: the first one wins, unless overlap is "all"` })
}

function warnAboutItem(path: string, item: EntityItem, known: Map<string, string>, found: LexiconIssue[]): void {
  const names = [item.name, ...(item.aliases ?? [])]
  names.forEach((name, position) => {
    const at = position === 0 ? `${path}.name` : `${path}.aliases[${position - 1}]`
    const message = warningOf(name, item)
    if (message !== null) found.push({ path: at, message })
    noteRival(known, name, item.id ?? item.name, at, found)
  })
}

/** Names that will catch, or miss, more than their owner expects: none of it is wrong, all of it is worth a look. */
export function warningsOf(lists: readonly EntityList[]): LexiconIssue[] {
  const found: LexiconIssue[] = []
  const known = new Map<string, string>()
  lists.forEach((list, position) => {
    list.items.forEach((item, index) => {
      warnAboutItem(`entities[${position}].items[${index}]`, item, known, found)
    })
  })
  return found
}
