/** What Node offers beside the language: a string's code units at once, thirty times as fast as one by one. */
interface Copier {
  from(buffer: ArrayBufferLike): { write(text: string, encoding: string): number }
}

let littleEndian: boolean | null = null

function isLittleEndian(): boolean {
  littleEndian ??= new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
  return littleEndian
}

/** Shorter stretches are copied sooner than Node is asked. */
const FEW = 512

/** Writes the code units of `source.slice(from, to)` to the beginning of `units`. */
export function copyUnits(source: string, from: number, to: number, units: Uint16Array): void {
  const { Buffer: copier } = globalThis as { readonly Buffer?: Copier }
  if (to - from > FEW && copier !== undefined && isLittleEndian()) copier.from(units.buffer).write(source.slice(from, to), 'utf16le')
  else for (let at = from; at < to; at++) units[at - from] = source.charCodeAt(at)
}
