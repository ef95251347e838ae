import { readFileSync } from 'node:fs'
import { type Quote, readQuotes } from 'rawi/quotes'

type Field = string | null | boolean | readonly string[]

/** A line of a table: what is not given is not compared. */
export interface Case {
  readonly id: string
  readonly phenomenon: string
  readonly text: string
  readonly quotes: readonly Readonly<Record<string, Field>>[]
  readonly mentions?: readonly string[]
}

export function readCases(table: string): Case[] {
  const lines = readFileSync(new URL(`../../fixtures/tables/${table}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Case)
}

const textOf = (mention: { readonly text: string } | null): string | null => mention?.text ?? null

/** A quote as the tables write it: mentions by their words. */
function plain(quote: Quote, source: string): Record<string, Field> {
  return {
    kind: quote.kind,
    text: quote.text,
    speaker: textOf(quote.speaker),
    speakerName: quote.speakerName,
    cue: textOf(quote.cue),
    lemma: quote.cue?.lemma ?? null,
    addressee: textOf(quote.addressee),
    medium: textOf(quote.medium),
    clause: textOf(quote.clause),
    polarity: quote.polarity,
    closed: quote.closed,
    parts: quote.parts.map(({ text }) => text),
    nested: quote.nested.map(({ start, end }) => source.slice(start, end)),
  }
}

/** What was read and what is wanted, cut to the fields that the case gives. */
export function compare({ text, quotes, mentions }: Case): { readonly found: unknown; readonly wanted: unknown } {
  const read = readQuotes(text)
  const found = read.quotes.map((quote, at) => {
    const fields = plain(quote, text)
    const given = Object.keys(quotes[at] ?? { kind: '', text: '' })
    return Object.fromEntries(given.map((field) => [field, fields[field]]))
  })
  return {
    found: mentions === undefined ? { quotes: found } : { quotes: found, mentions: read.mentions.map(textOf) },
    wanted: mentions === undefined ? { quotes } : { quotes, mentions },
  }
}
