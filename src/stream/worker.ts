import { parentPort, workerData } from 'node:worker_threads'
import { type Only, type ReadOptions, readArticle } from './article.js'
import { type PackedLexicon, unpackLexicon } from './lexicon.js'
import type { Article } from './types.js'

/** What a worker is told when it starts. */
export interface WorkerTask {
  readonly options: Omit<ReadOptions<string, Only>, 'lexicon'>
  readonly lexicon: PackedLexicon | null
}

const { options, lexicon } = workerData as WorkerTask
const read: ReadOptions<string, Only> = lexicon === null ? options : { ...options, lexicon: unpackLexicon(lexicon) }

parentPort?.on('message', (batch: readonly Article[]) => {
  parentPort?.postMessage(batch.map((article) => readArticle(article, read)))
})
parentPort?.postMessage('ready')
