import { ENTITLED, GRADES, MODEL_HEADS, NAME_ONLY_PRODUCTS, NO_MODELS, SERVICES, VERSIONS } from '../lexicon/data/heads.js'
import { WHOLE } from '../lexicon/trie.js'
import { Unit } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { Gap, TokenKind } from '../text/tokens.js'
import type { Hit } from './hits.js'
import { endsLikeAdjective } from './letters.js'
import { add, bareOf, follows, has, isWhole, type Page, wordFollows } from './page.js'
import { endOfHashtag, endOfQuoted } from './quoted.js'
import { foreignness, isInflected, strangeness } from './shape.js'
import { Flag, wordSet } from './vocabulary.js'
import { readFurtherWorks } from './works.js'

/** `كتابه`, `أغنيتها`. */
function isOwned({ source, tokens }: Page, token: number): boolean {
  const end = tokens.ends[token]
  return source.charCodeAt(end - 1) === Unit.Heh || (source.charCodeAt(end - 1) === Unit.Alef && source.charCodeAt(end - 2) === Unit.Heh)
}

/** A work has so many adjectives before its title at most. */
const ADJECTIVES = 4

/** `الكوميدي البريطاني`, `وثائقي`: what a work is; of an undefined one the adjectives end in `ـي`. */
function endOfAdjectivesOf(page: Page, head: number): number {
  const definite = has(page, head, Flag.Definite)
  let end = head + 1
  while (end <= head + ADJECTIVES && wordFollows(page, end) && isWhole(page, end) && isAdjectiveOf(page, end, definite)) end++
  return end
}

function isAdjectiveOf(page: Page, token: number, definite: boolean): boolean {
  if (has(page, token, Flag.Definite) !== definite || has(page, token, Flag.Function)) return false
  return endsLikeAdjective(page.words[token]) || has(page, token, Flag.Modifier)
}

/** `فيلم "الرسالة"`, `خدمة "أبشر"`, `المسرحية الكوميدية "كلنا سلمان"`, `فيلم بعنوان "الرسالة"`: a work between quotation marks behind what it is. */
function readWork(page: Page, token: number): boolean {
  const model = wordSet(MODEL_HEADS).has(bareOf(page, token))
  const service = wordSet(SERVICES).has(bareOf(page, token))
  if ((model || service) && has(page, token, Flag.Definite)) return false
  const title = model ? token + 1 : endOfAdjectivesOf(page, token)
  const entitled = wordFollows(page, title) && wordSet(ENTITLED).has(page.words[title])
  const at = entitled ? title + 1 : title
  const quoted = endOfQuoted(page, at)
  if (quoted === 0) return !model && !service && readTagged(page, [token, at])
  // `خدمة "تويتر"`: what the firm is called by has a kind of its own.
  if (service && page.hits[at + 1]?.entry.kind === 'organization') return false
  if (!entitled && !isOwned(page, token)) add(page, 'product', [token, quoted])
  add(page, 'product', [at + 1, quoted - 1], { reading: WHOLE })
  readFurtherWorks(page, quoted)
  return true
}

/** `فيلم #جحيم_في_الهند`: a hashtag behind what it is. */
function readTagged(page: Page, [token, at]: readonly [number, number]): boolean {
  const end = endOfHashtag(page, at)
  const hit = page.hits[at]
  if (end === 0 || (hit && hit.entry.kind !== 'product') || !isWhole(page, at)) return false
  if (!isOwned(page, token)) add(page, 'product', [token, end])
  add(page, 'product', [at, end], { reading: WHOLE })
  return true
}

/** A word of another language, which a model is called by. */
function isModelName(page: Page, token: number): boolean {
  if (!follows(page, token) || !isWhole(page, token) || page.tokens.kinds[token] > TokenKind.Foreign) return false
  if (page.tokens.kinds[token] === TokenKind.Foreign) return true
  const word = page.words[token]
  if (wordSet(NO_MODELS).has(word) || endsLikeAdjective(word)) return false
  return (
    has(page, token, Flag.Unknown) &&
    !isInflected(word) &&
    !has(page, token, Flag.Definite) &&
    (foreignness(word) > 0 || strangeness(word) > 1)
  )
}

/** `-15`, ` 8`, `إس 9`: the number of a model. */
function endOfModel({ tokens, source }: Page, token: number): number {
  let at = token
  if (at < tokens.count && tokens.kinds[at] === TokenKind.Punctuation && source.charCodeAt(tokens.starts[at]) === Unit.Hyphen) at++
  const near = at < tokens.count && tokens.gaps[at] !== Gap.Line
  return near && tokens.kinds[at] === TokenKind.Number && tokens.ends[at] - tokens.starts[at] <= MODEL_DIGITS ? at + 1 : token
}

const MODEL_DIGITS = 3

/** `لعبة فورتنايت`, `صاروخ هواسونغ-15`: the head with the name, and the name alone. */
function readModel(page: Page, token: number): void {
  const word = page.words[token]
  if (!wordSet(MODEL_HEADS).has(word)) return
  const hit = page.hits[token + 1]
  if (
    hit?.entry.kind === 'product' &&
    hit.reading.cut === 0 &&
    wordFollows(page, token + 1) &&
    !wordSet(NAME_ONLY_PRODUCTS).has(word) &&
    !page.hits[token]
  )
    add(page, 'product', [token, endOfListedProduct(page, hit)])
  if (hit) return
  let end = token + 1
  while (end < token + 3 && isModelName(page, end)) end++
  if (end === token + 1) return
  const last = endOfModel(page, end)
  if (!wordSet(NAME_ONLY_PRODUCTS).has(word)) add(page, 'product', [token, last])
  add(page, 'product', [token + 1, last], { reading: WHOLE })
}

/** Works and models by their heads. */
export function readProduct(page: Page, token: number): void {
  if (!has(page, token, Flag.ProductHead)) return
  if (!readWork(page, token) && !has(page, token, Flag.Definite)) readModel(page, token)
}

/** `طائرة | بوينغ 757`: behind what it is, a maker's name with a number is a model; else the end of the name. */
export function endOfMade(page: Page, { token, end, entry, reading }: Hit): number {
  if (entry.kind !== 'organization' || reading.cut > 0 || !wordSet(MODEL_HEADS).has(page.words[token - 1] ?? '')) return end
  return endOfModel(page, end)
}

/** `بلس`, `إس`, `X`: what tells one model from another beside its number. */
function isVersion(page: Page, token: number): boolean {
  const { tokens, words } = page
  if (!follows(page, token)) return false
  if (tokens.kinds[token] === TokenKind.Foreign) return tokens.ends[token] - tokens.starts[token] <= VERSION_LETTERS
  return isWhole(page, token) && wordSet(VERSIONS).has(words[token])
}

const VERSION_LETTERS = 4

/** `غالاكسي إس 9 بلس`: numbers and versions, in any order. */
function endOfVersions(page: Page, token: number): number {
  let end = endOfModel(page, token)
  while (isVersion(page, end)) end = endOfModel(page, end + 1)
  return end
}

/** `آيفون 8 بلس`, `ويندوز 10`: a product of the lists with its model. */
export function endOfListedProduct(page: Page, { end, entry }: Hit): number {
  return page.tokens.kinds[end - 1] === TokenKind.Number || wordSet(GRADES).has(foldWord(entry.name)) ? end : endOfVersions(page, end)
}
