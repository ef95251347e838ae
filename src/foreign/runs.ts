import type { Text } from '../text/prepare.js'
import { mentionAt } from '../text/span.js'
import { foldedLength, TokenKind } from '../text/tokens.js'
import type { Script } from './types.js'

/** A run before its language is known. */
export interface Run {
  readonly script: Script
  readonly text: string
  readonly start: number
  readonly end: number
}

const SCRIPTS: readonly (readonly [script: Script, from: number, to: number])[] = [
  ['Latn', 0x41, 0x24f],
  ['Grek', 0x370, 0x3ff],
  ['Cyrl', 0x400, 0x52f],
  ['Armn', 0x530, 0x58f],
  ['Hebr', 0x590, 0x5ff],
  ['Deva', 0x900, 0x97f],
  ['Thai', 0xe00, 0xe7f],
  ['Latn', 0x1e00, 0x1eff],
  ['Hani', 0x3040, 0x9fff],
  ['Hang', 0xac00, 0xd7af],
]

function scriptOf(unit: number): Script {
  return SCRIPTS.find(([, from, to]) => unit >= from && unit <= to)?.[0] ?? 'Zyyy'
}

/** The script of a token; null for what has none: numbers, punctuation, marks. */
function scriptOfToken({ source, tokens }: Text, token: number): Script | null {
  if (tokens.kinds[token] === TokenKind.Word) return foldedLength(tokens, token) > 0 ? 'Arab' : null
  if (tokens.kinds[token] !== TokenKind.Foreign) return null
  return scriptOf(source.charCodeAt(tokens.starts[token]))
}

/** Latin names and products fill an Arabic sentence sooner than Arabic names an English one. */
const ARABIC_WEIGHT = 2

/** The script with most letters; the earlier of equals. */
function mainScript(text: Text, first: number, last: number): Script | null {
  const letters = new Map<Script, number>()
  for (let token = first; token < last; token++) {
    const script = scriptOfToken(text, token)
    const length = text.tokens.ends[token] - text.tokens.starts[token]
    if (script) letters.set(script, (letters.get(script) ?? 0) + length * (script === 'Arab' ? ARABIC_WEIGHT : 1))
  }
  return [...letters].reduce<readonly [Script | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0]
}

function cut(text: Text, first: number, last: number): readonly { script: Script; first: number; last: number }[] {
  const runs: { script: Script; first: number; last: number }[] = []
  for (let token = first; token < last; token++) {
    const script = scriptOfToken(text, token)
    if (!script) continue
    const open = runs.at(-1)
    if (open?.script === script) open.last = token
    else runs.push({ script, first: token, last: token })
  }
  return runs
}

/**
 * Cuts a paragraph where its script changes. What has no script goes with its neighbours where they agree, and with the paragraph's main
 * script where they do not, as a reader's eye sets it; at the paragraph's ends it goes with the main script alone.
 */
export function runsOf(text: Text, first: number, last: number): { readonly main: Script | null; readonly runs: readonly Run[] } {
  const { source, tokens } = text
  const main = mainScript(text, first, last)
  const pieces = cut(text, first, last)
  const runs = pieces.map((run, index) => {
    const own = run.script === main
    const from = own ? (index === 0 ? first : pieces[index - 1].last + 1) : run.first
    const to = own ? (index === pieces.length - 1 ? last - 1 : pieces[index + 1].first - 1) : run.last
    return { script: run.script, ...mentionAt(source, tokens.starts[from], tokens.ends[to]) }
  })
  return { main, runs }
}
