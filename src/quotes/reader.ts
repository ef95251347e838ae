import { Unit } from '../text/characters.js'
import { Gap } from '../text/tokens.js'
import { noteActor, noteAgent } from './agent.js'
import { readAttribution, readInverted, readPublisher } from './attribution.js'
import { frameAt, type Segment, withoutTail } from './content.js'
import { contentOf, drafts, type Sentence } from './draft.js'
import { Connector, leavesUnnamed } from './frame.js'
import { readLeftovers } from './leftovers.js'
import { marksAt } from './marked.js'
import { countWords, hasWords } from './names.js'
import { JOINED } from './object.js'
import { opensAt } from './reading.js'
import { readContent, takeClause, takeMarked } from './report.js'
import { isKnown } from './resolve.js'
import { allNames, readNounPhrase } from './source.js'
import { isVerbByPlace } from './speaker.js'
import { Tag } from './tags.js'
import { cuts, ends, gaps, has, isComma, isWord, letterAt, markOf, tags } from './words.js'

/**
 * A headline: its first words name somebody whom the text knows, and behind the colon stands what he says.
 *
 *     > | بوتين من بكين: علاقاتنا خير مثال على العلاقات الثنائية
 *         ^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function readHeadline(segment: Segment): boolean {
  if (has(segment.start, Tag.Verb)) return false
  let colon = segment.start + 1
  while (colon < Math.min(segment.end, segment.start + 8) && markOf(colon) !== Unit.Colon) {
    // رئيس نادي الهلال: no نادى
    if ((has(colon, Tag.Verb | Tag.Action) && !has(colon, JOINED)) || has(colon, Tag.Complementiser) || isComma(colon)) return false
    colon++
  }
  if (markOf(colon) !== Unit.Colon || gaps[segment.start] !== Gap.Line) return false
  // تبجح | الوزير: "سأبقى"
  const subject = readNounPhrase(isVerbByPlace(segment.start) ? segment.start + 1 : segment.start, colon)
  const end = withoutTail(colon + 1, segment.end)
  const span = marksAt(colon + 1)
  // بوتين: "الحرب انتهت"
  const whole = span && !hasWords(span.end, end) && isHeadlined(segment.start)
  // وزير الدفاع: سنعود قريبا إلى العمل, and not المخرج: يوسف بن أحمد
  const titled = has(segment.start, Tag.Title) && !cuts[segment.start] && countWords(colon + 1, end) > 2 && !allNames(colon + 1, colon + 4)
  if (!subject || !(whole || titled || isKnown(subject)) || colon + 2 >= segment.end) return false
  const content = contentOf(colon + 1, end, subject)
  if (span) takeMarked(content, span, end)
  else takeClause(content)
  return true
}

/** A name, a country, an office or a body (`وزير الصحة`, `مجلس الشورى`), and no `أفضل فيلم`, `وكتبت`, `CNN`. */
function isHeadlined(token: number): boolean {
  if (!isWord(token) || cuts[token] > 0) return false
  return (
    has(token, Tag.Title | Tag.Place | Tag.Governed) || (tags[token] === 0 && letterAt(token) !== Unit.Waw && !has(token + 1, Tag.Naming))
  )
}

/** One sentence, left to right: cues take what they report, attributions what stands before them. */
export function readSegment(segment: Segment): void {
  if (readHeadline(segment)) return
  const sentence: Sentence = {
    start: segment.start,
    end: segment.end,
    subject: null,
    relay: null,
    attributed: null,
    firstDraft: drafts.length,
    attributedFrom: drafts.length,
  }
  noteAgent(segment)
  let at = segment.start
  while (at < segment.end) {
    const span = opensAt.get(at)
    if (span) at = Math.max(span.close + 1, span.end)
    else if (has(at, Tag.Formula)) at = ends[at]
    else at = readToken(at, sentence)
  }
  readLeftovers(sentence)
}

function readToken(at: number, sentence: Sentence): number {
  if (has(at, Tag.Source | Tag.SourceConjunction | Tag.SourcePronoun)) {
    const behind = readAttribution(at, sentence)
    if (behind > at) return behind
  }
  if (has(at, Tag.Publishing)) return readPublisher(at, sentence)
  const frame = frameAt(at, sentence)
  // نقلت عن مسؤول لم | تذكر اسمه قوله إن
  if (!frame || leavesUnnamed(at)) return at + 1
  if (frame.connector !== Connector.None) return Math.max(at + 1, readContent(frame, sentence))
  noteActor(frame, sentence)
  readInverted(frame, sentence)
  return at + 1
}
