/** Cases of `dev/numbers.jsonl` that say other than the guideline does, and why. */
export const DISPUTED: Readonly<Record<string, string>> = {}
