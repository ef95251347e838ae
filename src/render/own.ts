/** A string of its own: a piece of a text keeps the whole text in memory, however short it is. */
export const ownCopy = (piece: string): string => JSON.parse(JSON.stringify(piece)) as string
