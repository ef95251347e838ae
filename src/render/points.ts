/**
 * From UTF-16 code units to Unicode code points: W3C Web Annotation and brat count characters, JavaScript counts units.
 * Null where the text has no character beyond the Basic Multilingual Plane, so that both counts are one.
 */
export type PointOffsets = Int32Array | null

/** For each code unit of the text, how many code points stand before it. */
export function pointOffsets(text: string): PointOffsets {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null
  const offsets = new Int32Array(text.length + 1)
  let points = 0
  for (let at = 0; at < text.length; at++) {
    offsets[at] = points
    if ((text.codePointAt(at) ?? 0) > 0xffff) offsets[++at] = points
    points++
  }
  offsets[text.length] = points
  return offsets
}

/** The offset in code points of a code unit. */
export function toPoint(offsets: PointOffsets, unit: number): number {
  return offsets === null ? unit : offsets[unit]
}
