import { Unit } from '../text/characters.js'
import { Slot } from './actor.js'
import {
  endsInTehMarbuta,
  endsInYeh,
  endsRelational,
  isAccusative,
  isFaith,
  isFemininePlural,
  isMany,
  isNameHead,
  isNameWord,
} from './shapes.js'
import { Tag } from './tags.js'
import { cuts, has, isDefinite, isWord, lengthOf, letterAt, procliticOf, tags } from './words.js'

/* Arabic puts the object right behind its subject: how a noun shows that it is no part of the name before it. */

/** Nouns for bodies. */
const BODIES: number = Tag.Governed | Tag.Naming | Tag.Medium

/** `وصفت وزارة الخارجية | القرار`, `طارق الشناوي | الفيلم`: behind what a definite noun or a place has closed, a definite word without the look of an adjective. */
export function isBehindWhole(token: number, first: number, slot: Slot): boolean {
  const before = token - 1
  if (before <= first || !isWord(token) || procliticOf(token) !== 0 || isFaith(before)) return false
  // مؤسسة النفط, and not قائد الفريق
  const body = has(first, BODIES) && (!has(first, Tag.Title) || (has(first, Tag.Naming) && endsInTehMarbuta(first))) && !isDefinite(first)
  const name = isNameHead(before - 1) ? before - 2 : before - 1
  const named = name >= first && isNameWord(name) && tags[before] === 0 && procliticOf(name) === 0
  if (!isDefinite(before)) {
    const twoNames = named && name > first && isNameWord(before) && procliticOf(before) === 0
    // شركة سابك | مصنعا جديدا, محمد معيط | اجتماعا موسعا
    if ((body || twoNames) && isAccusative(token) && isAccusative(token + 1)) return true
    // أحمد هنو | معرض القاهرة
    return twoNames && has(token, Tag.Naming) && looksObject(token) && isDefinite(token + 1)
  }
  if (before - 1 > first && has(before - 1, Tag.Title)) return false
  // خالد عبد الغفار | مؤتمرا
  if (!isDefinite(token))
    return (body ? cuts[first] === 0 && !has(first - 1, Tag.Preposition) && !has(before, Tag.Title) : named) && looksObject(token)
  if (looksAdjective(token)) return false
  if (body) return true
  if (has(token, Tag.Title)) return false
  return (named && name === before - 1) || (slot === Slot.BeforeObject && letterAt(token + 1) === Unit.Beh)
}

/** `حملة توعية`, `سعر البنزين`, `مصنعا`, `نتائج`: an indefinite noun that nobody is called by. */
function looksObject(token: number): boolean {
  if (tags[token] !== 0) return !has(token, ~(Tag.Naming | Tag.Governed | Tag.Venue | Tag.Conversation))
  if (isAccusative(token) || endsInTehMarbuta(token) || isFemininePlural(token)) return true
  // أمانة الرياض | جاهزية الساحة, سالم الدوسري | هدف الفوز, and not صحيفة نيويورك تايمز الصادرة
  return isDefinite(token + 1) && endsInYeh(token - 1)
}

/** `الدولية`, `المتحدة`, `العام`, `الأعلى`, `الجديد`, and of many `الأحرار`, `العرب`: by its shape perhaps an adjective. */
function looksAdjective(token: number): boolean {
  const length = lengthOf(token) - (endsInTehMarbuta(token) ? 1 : 0)
  const alef = letterAt(token, 2) === Unit.Alef
  return (
    length < 5 ||
    endsRelational(token) ||
    isMany(token) ||
    // شبكتا … الاخباريتان | التلفزيونيتان
    (letterAt(token, -1) === Unit.Noon && letterAt(token - 1, -1) === Unit.Noon) ||
    letterAt(token, -1) === Unit.Alef ||
    letterAt(token, 2) === Unit.Meem ||
    isMany(token - 1) ||
    (length <= 6 && (alef || letterAt(token, 3) === Unit.Alef || letterAt(token, 4) === Unit.Yeh))
  )
}
