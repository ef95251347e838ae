import { parentPort, workerData } from 'node:worker_threads'
import { type ReadOptions, readArticle } from './article.js'
import type { Article } from './types.js'

const options = workerData as ReadOptions<string>

parentPort?.on('message', (batch: readonly Article[]) => {
  parentPort?.postMessage(batch.map((article) => readArticle(article, options)))
})
parentPort?.postMessage('ready')
