/** BCP 47 wants the two-letter code where there is one. */
const SHORT_CODES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['arb', 'ar'],
  ['pes', 'fa'],
  ['urd', 'ur'],
  ['pbu', 'ps'],
  ['uig', 'ug'],
  ['snd', 'sd'],
  ['eng', 'en'],
])

/** The language of an analysis as the web writes it; empty where it is not known. */
export const languageTag = (language: string): string => (language === 'und' ? '' : (SHORT_CODES.get(language) ?? language))
