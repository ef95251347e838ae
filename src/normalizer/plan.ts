import { type Cells, cellsOf, mapCells } from './cells.js'
import { type Context, contextsOf } from './contexts.js'
import { type CheckedOp, checkOps, fail, type Op } from './operations.js'
import { PROFILES, type ProfileName } from './profiles.js'
import { type UnitMap, unitMapOf } from './tables.js'

/** What the one pass does at a unit; every other value of the table is the unit to write. */
export const enum Code {
  Deleted = 0,
  /** Written from `several`. */
  Several = 1,
  /** An operation that looks around must see the word. */
  Special = 2,
}

/** Operations made ready for one pass: what each unit becomes, and where a closer look is needed. */
export interface Plan {
  readonly units: Uint16Array
  readonly several: ReadonlyMap<number, string>
  /** A space behind a space is dropped. */
  readonly collapse: boolean
  /** An operation must see the whole text at once. */
  readonly whole: boolean
  readonly stages: readonly Stage[]
}

type Stage = UnitMap | Context

function isContext(stage: Stage): stage is Context {
  return 'run' in stage
}

function stagesOf(ops: readonly CheckedOp[]): Stage[] {
  return ops.flatMap((op) => {
    const contexts = contextsOf(op)
    const map = unitMapOf(op)
    return [...contexts.filter(({ first }) => first), ...(map.size > 0 ? [map] : []), ...contexts.filter(({ first }) => !first)]
  })
}

/** `collapseSpaces` at the end is the one operation on neighbours that the pass does itself, at every space it writes. */
function endsInCollapse(ops: readonly CheckedOp[]): boolean {
  const last = ops.at(-1)
  return last?.name === 'collapseSpaces' && last.options['trim'] !== true
}

/** What `unit` becomes, stage by stage; null where an operation must look around. */
function follow(unit: number, stages: readonly Stage[]): string | null {
  let text = String.fromCharCode(unit)
  for (const stage of stages) {
    if (isContext(stage)) {
      for (let at = 0; at < text.length; at++) if (stage.triggers?.includes(text.charCodeAt(at))) return null
    } else if (text.length === 1) text = stage.get(text.charCodeAt(0)) ?? text
    else text = Array.from(text, (letter) => stage.get(letter.charCodeAt(0)) ?? letter).join('')
  }
  return text
}

/** Units that any stage knows; all others stay what they are. */
function knownUnits(stages: readonly Stage[]): Set<number> {
  const known = new Set<number>([0, 1, 2])
  for (const stage of stages) for (const unit of isContext(stage) ? (stage.triggers ?? []) : stage.keys()) known.add(unit)
  return known
}

function codeOf(text: string | null): number {
  if (text === null) return Code.Special
  if (text === '') return Code.Deleted
  return text.length > 1 || text.charCodeAt(0) <= Code.Special ? Code.Several : text.charCodeAt(0)
}

let identity: Uint16Array | null = null

function compile(checked: readonly CheckedOp[]): Plan {
  const collapse = endsInCollapse(checked)
  const stages = stagesOf(collapse ? checked.slice(0, -1) : checked)
  identity ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  const units = identity.slice()
  const several = new Map<number, string>()
  for (const unit of knownUnits(stages)) {
    const text = follow(unit, stages)
    units[unit] = codeOf(text)
    if (units[unit] === Code.Several && text !== null) several.set(unit, text)
  }
  return { units, several, collapse, whole: stages.some((stage) => isContext(stage) && stage.triggers === null), stages }
}

/** All stages, one after the other, over a stretch of the source: the general way, for the words that need it. */
export function runStages({ stages }: Plan, source: string, start: number, end: number): Cells {
  let cells = cellsOf(source, start, end)
  for (const stage of stages) cells = isContext(stage) ? stage.run(cells) : mapCells(cells, stage)
  return cells
}

/** The name of a profile, or a list of operations. */
export type NormalizeOptions = ProfileName | { readonly ops: readonly Op[] }

const PLANS_KEPT = 32
let plans: Map<string, Plan> | null = null

/** The plan for a profile or a list of operations, compiled once. */
export function planFor(options: NormalizeOptions): Plan {
  plans ??= new Map()
  // Checked before the cache is asked: to JSON a function is nothing at all.
  const ops =
    typeof options === 'string'
      ? null
      : checkOps((Object(options) as { readonly ops?: unknown }).ops ?? fail('options', options, 'a profile or ops'))
  const key = ops ? JSON.stringify(ops) : (options as ProfileName)
  const known = plans.get(key)
  if (known) return known
  const plan = compile(
    ops ?? checkOps(Object.hasOwn(PROFILES, key) ? PROFILES[key as ProfileName] : fail('profile', key, `one of ${Object.keys(PROFILES)}`)),
  )
  if (plans.size >= PLANS_KEPT) plans.clear()
  plans.set(key, plan)
  return plan
}
