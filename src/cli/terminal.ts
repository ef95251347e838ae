import picocolors from 'picocolors'

/** The colours of a terminal, or none of them. */
export type Colors = ReturnType<typeof picocolors.createColors>

/** How wide and how colourful the output may be. */
export interface Terminal {
  readonly width: number
  readonly colors: Colors
  /** Joins letters, where the terminal does not. */
  readonly shape: ((text: string) => string) | null
}

const WIDTH_OF_A_FILE = 100

/** `NO_COLOR` (any value) takes colours away, `FORCE_COLOR` gives them; else a terminal has them and a file has not. */
function wantsColors(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return isTerminal && TERM !== 'dumb'
}

/** What tables are drawn for: standard output, or a file. `shaped` is the user's `--shape`. */
export async function describeTerminal(options: { readonly isTerminal: boolean; readonly shaped: boolean }): Promise<Terminal> {
  const { isTerminal, shaped } = options
  const given = Number(process.env['COLUMNS'])
  const width = isTerminal && process.stdout.columns > 0 ? process.stdout.columns : given > 0 ? given : WIDTH_OF_A_FILE
  const shape = shaped ? (await import('../shape/index.js')).shape : null
  return { width: Math.max(width, 30), colors: picocolors.createColors(wantsColors(isTerminal)), shape }
}
