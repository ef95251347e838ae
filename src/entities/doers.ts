import { FOREIGN_NOUNS, MEETINGS } from '../lexicon/data/heads.js'
import { PROCLITICS } from '../lexicon/data/proclitics.js'
import { Unit } from '../text/characters.js'
import { isHumanDoing, isPastOf } from './beside.js'
import { isOwned } from './complements.js'
import { endsFeminine } from './endings.js'
import { isFree } from './evidence.js'
import { lastLetter } from './letters.js'
import { Mark } from './marks.js'
import { endsInPronoun } from './name.js'
import { add, type Found, has, isMarked, isWhole, type Page, wordFollows } from './page.js'
import { END, isBehindProclitic } from './parts.js'
import { foreignness, isInflected, isOrdinary, strangeness } from './shape.js'
import { AnyName, Flag, wordSet } from './vocabulary.js'

/** What a name is too. */
const NO_NAME: number = END | Flag.CommonName | Flag.Common | Flag.Title

/** `زار | بايدن | إسرائيل`, `غادر | رونالدو | الملعب`: the subject of what only persons do, by a given name or a word that looks like no Arabic one. */
function isDoer(page: Page, token: number): boolean {
  if (!isFree(page, token) || !isWhole(page, token) || !wordFollows(page, token) || !isHumanDoing(page, token - 1)) return false
  const word = page.words[token]
  if (has(page, token, Flag.Given | Flag.Foreign)) return !has(page, token, NO_NAME) && !has(page, token - 1, AnyName)
  if (!has(page, token, Flag.Unknown) || wordSet(FOREIGN_NOUNS).has(word)) return false
  if (isBehindProclitic(word) || endsInPronoun(page, token)) return false
  const strange = strangeness(word) > 0
  if (strange && foreignness(word) > 0) return true
  return (strange || standsAlone(page, token)) && !(endsFeminine(page, token) || PROCLITICS.includes(word.charAt(0)))
}

/** `تراجع | ميسي | عن قراره`: a word of a pattern of ours that looks somewhat foreign, behind which no noun goes on. */
export function standsAlone(page: Page, token: number): boolean {
  const word = page.words[token]
  return (
    (has(page, token + 1, Flag.Function) || (wordFollows(page, token + 1) && isOwned(page, token + 1))) &&
    foreignness(word) > 0 &&
    !isInflected(word) &&
    lastLetter(word) !== Unit.Alef
  )
}

/** `أفيخاي | أدرعي`, `آيتن | عامر`. */
function goesOn(page: Page, token: number): boolean {
  if (!wordFollows(page, token) || !isWhole(page, token) || page.hits[token] || page.person[token]) return false
  if (page.words[token].length < 3 || has(page, token, Flag.Definite | Flag.Common | Flag.Title | END)) return false
  return (
    has(page, token, AnyName) || (has(page, token, Flag.Unknown) && !isOrdinary(page.words[token]) && !isBehindProclitic(page.words[token]))
  )
}

/** A noun goes on: `التقى هاكان فيدان | نظيره`, `بالرئيس`; not `وعد ماكرون زيلينسكي | بإرسال`. */
function isObjectBehind(page: Page, token: number): boolean {
  if (!wordFollows(page, token)) return false
  return isWhole(page, token) ? !has(page, token, Flag.Function | Flag.Temporal) : has(page, token, Flag.Title)
}

/** `التقى جبران باسيل | سعد الحريري`, `وعد ماكرون | زيلينسكي بأن`: behind a verb that needs an object two names are two persons; else the end of the name. */
export function startOfObject(page: Page, { from, end }: Pick<Found, 'from' | 'end'>): number {
  if (!isMeeting(page, from - 1) || !isWhole(page, from) || isObjectBehind(page, end)) return end
  const isGiven = (token: number): boolean => has(page, token, Flag.Given | Flag.Foreign | Flag.Particle)
  const given = Array.from({ length: end - from }, (_, at) => (isGiven(from + at) ? 1 : 0)).join('')
  if (given === '1010') return from + 2
  return given === '00' || given === '010' ? from + 1 : end
}

/** `التقى`, `استقبلت`. */
function isMeeting({ words }: Page, token: number): boolean {
  return isPastOf(wordSet(MEETINGS), words[token] ?? '')
}

/** Subjects of human actions. */
export function readDoers(page: Page): void {
  for (let token = 1; token < page.tokens.count; token++)
    if (isDoer(page, token)) {
      const name = { from: token, end: token + (goesOn(page, token + 1) ? 2 : 1) }
      const second = startOfObject(page, name)
      add(page, 'person', [token, second])
      if (second < name.end) add(page, 'person', [second, name.end])
    }
}

/** `موت ستالين`: whoever is known by one name, and nobody else is. */
export function readRenowned(page: Page): void {
  if ((page.marks & Mark.Renowned) === 0) return
  for (let token = 0; token < page.tokens.count; token++) {
    if (!isMarked(page, token, Mark.Renowned) || page.person[token] || page.taken[token] || page.hits[token]) continue
    if (!has(page, token - 1, Flag.PlaceHead) || !isWhole(page, token)) add(page, 'person', [token, token + 1])
  }
}
