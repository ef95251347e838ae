import { expect } from 'vitest'

/** Milliseconds that this process had of a processor meanwhile: other processes do not count. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Quadratic work is sixteen times as much in a text four times as long, linear work four times. */
const LINEAR_AT_MOST = 9
/** Below this nothing is to be feared. */
const NOISE = 60
const ATTEMPTS = 4

/** Asks that `read` costs at most so much more in a text of `4 * size` pieces than in one of `size`; once in several times is enough. */
export function expectLinear(read: (text: string) => unknown, textOf: (pieces: number) => string, size: number): void {
  const [short, long] = [textOf(size), textOf(4 * size)]
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  read(short)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    least = Math.min(
      least,
      cost(() => read(short)),
    )
    most = Math.min(
      most,
      cost(() => read(long)),
    )
    if (most < NOISE || most / least < LINEAR_AT_MOST) return
  }
  expect(most / least).toBeLessThan(LINEAR_AT_MOST)
}

const LETTERS = 'بتدرسعفكلمن'

/** Words that no list holds, each another one. */
export function invented(number: number): string {
  let word = ''
  for (let rest = number + 5000; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length]
  return word
}

/** Numbers below `limit`, the same for the same seed. */
export function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
