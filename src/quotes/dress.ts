import { Tense } from '../lexicon/inflect.js'
import { Unit } from '../text/characters.js'
import { TokenKind } from '../text/tokens.js'
import { JOINED } from './object.js'
import { endsInTehMarbuta } from './shapes.js'
import { Tag } from './tags.js'
import { cuts, ends, has, isDefinite, isWord, kinds, letterAt, procliticOf, tags, tokens, type VerbReading, verbReadings } from './words.js'

/** Is the verb perhaps a noun or a name: `وعد`, `زكي`, `فتح`? */
function isDoubtful(token: number): boolean {
  // مازحا, حضروا, and سموه, which is a rank too
  const isVerb = has(token, Tag.Verb | Tag.Action) && !has(token, ~(Tag.Verb | Tag.Action | Tag.Matter))
  if (!isVerb || cuts[token] > 0 || letterAt(token, -1) === Unit.Alef) return false
  return verbReadings(token).every(
    ({ verb, form }) => form.tense === Tense.Past && (verb.homograph || verb.certainty === 'low' || verb.requires === 'quote'),
  )
}

/** `قال`, `أكدت`: reports, whatever follows. */
function reportsSurely(token: number): boolean {
  return verbReadings(token).some(({ verb, form }) => !verb.homograph && form.tense !== Tense.Participle)
}

/** `قال`: takes no noun but who says it. */
const saysAlone = ({ verb, form }: VerbReading): boolean => verb.requires === 'none' && verb.stance === 'say' && form.tense === Tense.Past

const isPartOfName = (token: number): boolean => isWord(token) && (tags[token] === 0 || has(token, JOINED))

/** What is said begins, `إن`, `أنه`, a colon, marks; or it stood before, `…، يقول أحمد زكي.`; or another speaks too, `وسامي خوري`. */
const announces = (token: number): boolean =>
  has(token, Tag.Complementiser | Tag.Fused) ||
  kinds[token] >= TokenKind.Punctuation ||
  (procliticOf(token) === Unit.Waw && isPartOfName(token))

/** `قالت الفنانة أمل حجازي إن`: between a verb of speech and what is said, with nothing but words of a name around it. */
function isInSpeakersPlace(token: number): boolean {
  // قال اللواء رفعت قمصان مستشار الوزير إن
  if (isDefinite(token - 1) && verbReadings(token - 2).some(saysAlone)) return true
  // الفنانة وعد البحري, and not محام شهد الجلسة
  const isSurname = isPartOfName(token + 1) && !isDefinite(token + 1)
  if (!(announces(token + 1) || (isSurname && announces(token + 2)))) return false
  let before = token - 1
  while (before > token - 7 && isPartOfName(before)) before--
  return reportsSurely(before)
}

/** `حركة فتح`: a noun in ة has no verb in the masculine. */
const isNameOfBody = (token: number): boolean =>
  has(token - 1, Tag.Naming) &&
  endsInTehMarbuta(token - 1) &&
  !isDefinite(token - 1) &&
  letterAt(token, -1) !== Unit.Teh &&
  !has(token, Tag.Verb)

/** `الدكتور | فيصل`: ف right behind a definite title is a letter of the name. */
const isNameInFeh = (token: number): boolean =>
  cuts[token] === 1 && letterAt(token) === Unit.Feh && tags[token] === Tag.Action && has(token - 1, Tag.Title) && isDefinite(token - 1)

/** A name may look like a verb: `أحمد زكي`, `أمل`, `حركة فتح`. Where it can be none, it is a word of no class, as other names are. */
export function clearNamesInVerbsDress(): void {
  for (let token = 1; token < tokens.count; token++)
    if ((isDoubtful(token) && (isInSpeakersPlace(token) || isNameOfBody(token))) || isNameInFeh(token)) {
      tags[token] = 0
      cuts[token] = 0
    }
}

/** `حسب الجنس`, `وفقا لهذه اللوائح`: what says nothing is no source; elsewhere such a word is as others are (`عمر` is a name). */
export function clearMeasures(): void {
  for (let token = 0; token < tokens.count; token++) {
    let head = ends[token]
    if (has(token, Tag.Source)) {
      while (has(head, Tag.Demonstrative)) head++
      if (has(head, Tag.Measure)) tags[token] = Tag.Preposition
    }
    tags[token] &= ~Tag.Measure
    if (tags[token] !== 0) continue
    ends[token] = token + 1
    cuts[token] = 0
  }
}
