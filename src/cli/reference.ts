import { calendarOf } from '../numbers/options.js'
import { fieldOf } from '../stream/jsonl.js'
import { type Article, type Failure, isFailure } from '../stream/types.js'
import type { Read } from './formats.js'
import { warn } from './usage.js'

/** Whether relative dates can be reckoned from it; the rule is the library's. */
export function isReference(value: string): boolean {
  try {
    calendarOf({ reference: value })
    return true
  } catch {
    return false
  }
}

/** Keeps account of the dates of reference that the records bring along. */
export interface ReferenceLog {
  /** Passes the articles on, and looks for the field. */
  watch(articles: AsyncIterable<Article | Failure>): AsyncIterable<Article | Failure>
  note(record: Read): void
  /** Says what went wrong: once, however many records there are. */
  report(): void
}

const KEYS_SHOWN = 12

/** The log of a run with `--reference-field`. */
export function openReferenceLog(field: string): ReferenceLog {
  let total = 0
  let found = 0
  let unread = 0
  let keys = ''
  let first = ''
  return {
    async *watch(articles) {
      for await (const article of articles) {
        if (!isFailure(article)) {
          if (total++ === 0) keys = Object.keys(article).slice(0, KEYS_SHOWN).join(', ')
          if (fieldOf(article, field) !== undefined) found++
        }
        yield article
      }
    },
    note({ id, warning }) {
      if (warning !== undefined && unread++ === 0) first = `${id}: ${warning.message}`
    },
    report() {
      if (total > 0 && found === 0) warn(`--reference-field ${field}: no record has this field (there are: ${keys}); it gave no date`)
      if (unread > 0)
        warn(`${unread} of ${total} have a date of reference that cannot be read, and relative dates without a value (${first})`)
    },
  }
}
