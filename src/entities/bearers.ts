import { TokenKind } from '../text/tokens.js'
import { add, type Found, keepFound, type Page } from './page.js'

/** A body of one word that no list holds: what stands behind its head. */
function isUnlisted({ hits, tokens }: Page, { kind, from, end, own }: Found): boolean {
  return kind === 'organization' && end === from + 1 && !own && !hits[from] && tokens.kinds[from] === TokenKind.Word
}

/** `فريق | مولر`, `شركة | كوهين` where the text has `روبرت مولر`, `مايكل كوهين`: whose the team or the firm is. */
export function recallBearers(page: Page): void {
  const bodies = page.found.filter((found) => isUnlisted(page, found))
  if (bodies.length === 0) return
  const surnames = new Set<string>()
  for (const { kind, from, end } of page.found) if (kind === 'person' && end > from + 1) surnames.add(page.words[end - 1])
  const borne = new Set(bodies.filter(({ from }) => surnames.has(page.words[from])))
  if (borne.size === 0) return
  keepFound(page, (found) => !borne.has(found))
  for (const { from, end, reading } of borne) add(page, 'person', [from, end], { reading })
}
