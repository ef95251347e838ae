import { allSpellings, writeNumber } from '../../test/numbers/write-number.js'

const VALUES = [
  0n,
  1n,
  2n,
  3n,
  8n,
  10n,
  11n,
  12n,
  13n,
  18n,
  20n,
  21n,
  22n,
  35n,
  99n,
  100n,
  101n,
  111n,
  122n,
  200n,
  208n,
  300n,
  345n,
  800n,
  999n,
  1000n,
  1001n,
  1100n,
  2000n,
  2018n,
  3000n,
  8500n,
  11_000n,
  25_000n,
  100_000n,
  200_000n,
  345_678n,
  1_000_000n,
  2_000_000n,
  5_000_000n,
  12_345_678n,
  200_000_000n,
  1_000_000_000n,
  2_500_000_000n,
  10n ** 12n,
  3n * 10n ** 15n,
  10n ** 18n,
]

/** The forms of number words, for an Arabic reader to check in a pull request: the tests read each of them back. */
export function numberForms(): string {
  const rows = VALUES.map((value) => {
    const forms = new Set(
      allSpellings()
        .filter(({ and }) => and === ' و')
        .map((spelling) => writeNumber(value, spelling)),
    )
    return `| ${value.toLocaleString('en')} | ${[...forms].join(' · ')} |`
  })
  return `# Number words

Written by \`test/numbers/write-number.ts\`: masculine and feminine, nominative and oblique, مئة and مائة, joined and split.

| number | forms |
| ---: | :--- |
${rows.join('\n')}
`
}
