import type { Analysis } from '../../src/analyze/types.js'
import { goldAnalysis } from './gold.js'

/** What an article should not be able to do to a page. */
export const ATTACK = `<script>window.hacked=1</script>"><img src=x onerror="window.hacked=2"></mark></article></textarea></title></style>\u202e\u2066' onfocus='window.hacked=3' autofocus \r\n<svg onload=window.hacked=4>&amp;&#60;`

/** Every string that an analysis holds is an attack; the spans are where those of a golden article are. */
export function hostileAnalysis(): Analysis {
  const gold = goldAnalysis(2)
  const text = ATTACK.repeat(Math.ceil(gold.text.length / ATTACK.length))
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'kind' ? value : ATTACK
    if (Array.isArray(value)) return value.map((each) => poison(each))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([name, each]) => [name, poison(each, name)] as const)
    return Object.fromEntries(entries)
  }
  const poisoned = poison(gold) as Analysis
  return {
    ...poisoned,
    text,
    title: { text: ATTACK, start: 0, end: ATTACK.length },
    entities: poisoned.entities.map((entity) => ({ ...entity, kind: ATTACK as 'person' })),
  }
}
