import { parseNumber } from '../src/numbers/index.js'
import { ToWords } from 'to-words'
import * as n2 from 'n2words/ar-SA'
console.log(Object.keys(n2))
const numbers: number[] = []
for (let n = 0; n <= 2000; n++) numbers.push(n)
let seed = 7; const r = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
for (let i = 0; i < 1999; i++) numbers.push(Math.floor(r() * 10 ** (3 + Math.floor(r() * 12))))
const locales = ['ar-SA','ar-EG','ar-AE','ar-DZ','ar-IQ','ar-LB','ar-MA','ar-SD','ar-YE']
for (const l of locales) { const w = new ToWords({ localeCode: l }); let bad = 0; for (const n of numbers) { const s = w.convert(n); if (parseNumber(s) !== n && bad++ < 4) console.log(l, n, s, parseNumber(s)) } console.log('to-words', l, numbers.length, 'bad', bad) }
for (const gender of ['masculine','feminine']) { let bad = 0; const f = (n2 as any).toCardinal ?? (n2 as any).default ?? Object.values(n2)[0]; for (const n of numbers) { const s = f(n, { gender }); if (parseNumber(s) !== n && bad++ < 4) console.log(gender, n, s, parseNumber(s)) } console.log('n2words', gender, 'bad', bad) }
