import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { beginsLikePresent, firstLetter, isComma, lastWritten } from './letters.js'
import { readName } from './name.js'
import { follows, has, isWhole, type Page, wordFollows } from './page.js'
import { foreignness, strangeness } from './shape.js'
import type { Title } from './titles.js'
import { AnyName, Flag } from './vocabulary.js'

/** `فارس السقاف`: a family name, or a definite word that no list holds. */
function isNameBehind(page: Page, token: number): boolean {
  return has(page, token, AnyName | Flag.Particle) || (has(page, token, Flag.Unknown) && has(page, token, Flag.Definite))
}

/** `ملك قشتالة`, `حارس تشيفس`: a bare title before a single word that nobody knows says of what. */
function isOfWhat(page: Page, { form, from, end }: Title, token: number): boolean {
  const { kind } = form.title
  if (lastWritten(page, from) === Unit.Heh) return false
  if (end !== from + 1 || token !== end || has(page, from, Flag.Definite) || (kind !== 'role' && kind !== 'profession')) return false
  return has(page, token, Flag.Unknown) && !has(page, token, AnyName) && !(wordFollows(page, token + 1) && isName(page, token + 1))
}

function isName(page: Page, token: number): boolean {
  return (
    has(page, token, AnyName | Flag.Particle) ||
    (has(page, token, Flag.Unknown) && isWhole(page, token) && strangeness(page.words[token]) > 0)
  )
}

/** `مؤسس "علي بابا" | يعود`: behind the marks a verb goes on rather than a name. */
function isVerbBehindMarks(page: Page, { end }: Title, token: number): boolean {
  if (page.tokens.kinds[end - 1] !== TokenKind.QuotationMark || token > end || has(page, token, AnyName)) return false
  return beginsLikePresent(page.words[token]) || firstLetter(page, token) === Unit.Waw
}

/** Ranks and kin are ordinary words too: behind them only what is known for a name, or looks like no Arabic word. */
function asksForName(page: Page, title: Title, token: number): boolean {
  const { form, from, full } = title
  if (form.number === 'plural') return has(page, token, AnyName) && !has(page, token, Flag.CommonName)
  if (has(page, token, Flag.Title) && has(page, token, Flag.CommonName) && !isNameBehind(page, token + 1)) return false
  if (isOfWhat(page, title, token) || isVerbBehindMarks(page, title, token)) return false
  const construct = !has(page, from, Flag.Definite) && has(page, token, Flag.Definite) && form.title.kind !== 'honorific'
  const bound = construct || (!full && form.title.noun.includes(' ') && !has(page, from, Flag.Definite))
  if (bound && !has(page, token, AnyName)) return false
  if (form.title.kind !== 'rank' && form.title.kind !== 'relation') return true
  if (form.title.kind === 'rank' && isRanked(page, title, token)) return true
  return has(page, token, AnyName | Flag.Particle) || (form.title.kind === 'relation' && foreignness(page.words[token]) > 0)
}

/** `اللواء طاحوس | البقمي`, `اللواء الركن دماك | دعبش`: behind a rank a word that nobody knows, and one of descent or, where the rank is whole, another. */
function isRanked(page: Page, { from, end }: Title, token: number): boolean {
  const next = token + 1
  if (!has(page, from, Flag.Definite) || !has(page, token, Flag.Unknown) || has(page, token, Flag.Definite)) return false
  if (!wordFollows(page, next) || !isWhole(page, next) || !isWhole(page, token)) return false
  if (has(page, next, Flag.Definite)) return lastWritten(page, next) === Unit.Yeh && has(page, next, Flag.Unknown | Flag.Family)
  return end > from + 1 && has(page, next, Flag.Unknown)
}

/** `الإمبراطور "هوانج تي"`: the name fills the marks. */
function askInMarks(page: Page, title: Title, titled: Uint8Array): void {
  const { kinds } = page.tokens
  const at = title.end + 1
  if (!follows(page, title.end) || kinds[title.end] !== TokenKind.QuotationMark || at >= page.tokens.count || !isWhole(page, at)) return
  if (!has(page, title.from, Flag.Definite) || (title.end > title.from + 1 && !has(page, title.end - 1, Flag.Nationality))) return
  const name = has(page, at, Flag.Definite) ? null : readName(page, at, true)
  if (!name || kinds[name.end] !== TokenKind.QuotationMark || !asksForName(page, title, at)) return
  if (name.end > at + 1 || strangeness(page.words[at]) > 0) titled[at] = 1
}

/** Marks the token behind a title where it asks for a name; true where the name stands right behind. */
export function askBehind(page: Page, title: Title, titled: Uint8Array): boolean {
  askInMarks(page, title, titled)
  const at = title.end + (isComma(page, title.end) && title.full ? 1 : 0)
  const next = follows(page, at) && isWhole(page, at) ? readName(page, at, true) : null
  if (next === null || !asksForName(page, title, at)) return false
  titled[at] = at > title.end ? 2 : title.form.title.kind === 'profession' ? 3 : 1
  return at === title.end
}
