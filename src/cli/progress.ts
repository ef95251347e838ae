import cliProgress from 'cli-progress'

/** What the user sees while a long input is read. */
export interface Progress {
  addBytes(bytes: number): void
  addArticle(): void
  stop(): void
}

const SILENT: Progress = { addBytes: () => undefined, addArticle: () => undefined, stop: () => undefined }
/** Below this the work is done before anyone looks. */
const LONG_INPUT = 1_000_000
const MEGA = 1_000_000

function rateOf(articles: number, startTime: number): string {
  const seconds = (Date.now() - startTime) / 1000
  return seconds < 0.1 ? '…' : `${Math.round(articles / seconds)}/s`
}

function draw(
  options: object,
  params: { progress: number; eta: number; startTime: number },
  payload: { articles: number; bytes: number },
): string {
  const { articles, bytes } = payload
  const done = `${articles} articles · ${rateOf(articles, params.startTime)}`
  if (!Number.isFinite(params.progress) || params.progress === 0) return `${done} · ${(bytes / MEGA).toFixed(1)} MB`
  const bar = cliProgress.Format.BarFormat(params.progress, options as never)
  const left = Number.isFinite(params.eta) ? cliProgress.Format.TimeFormat(Math.max(0, params.eta), options as never, 1) : '…'
  return `${bar} ${Math.floor(params.progress * 100)}% · ${done} · ${left} left`
}

/** A bar on stderr, where stderr is a terminal, the output goes elsewhere, and there is much to read. */
export function showProgress(total: number | null, wanted: boolean): Progress {
  if (!wanted || process.stderr.isTTY !== true || (total !== null && total < LONG_INPUT)) return SILENT
  const bar = new cliProgress.SingleBar(
    { stream: process.stderr, format: draw as never, clearOnComplete: true, hideCursor: true, etaBuffer: 50, fps: 8, barsize: 24 },
    cliProgress.Presets.shades_classic,
  )
  let bytes = 0
  let articles = 0
  bar.start(total ?? 0, 0, { articles, bytes })
  const show = (): void => {
    bar.update(total === null ? 0 : Math.min(bytes, total), { articles, bytes })
  }
  return {
    addBytes(count) {
      bytes += count
      show()
    },
    addArticle() {
      articles++
      if (articles % 16 === 0) show()
    },
    stop: () => {
      bar.stop()
    },
  }
}
