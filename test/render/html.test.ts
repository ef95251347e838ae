import { type Browser, chromium, type Page } from 'playwright-core'
import { analyze } from 'rawi'
import { createReport, renderHtml, renderReport } from 'rawi/render'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LABELS } from '../../src/lexicon/data/labels.js'
import { DURATIONS, MEASURES } from '../../src/lexicon/data/units.js'
import { unitName } from '../../src/render/html/page.js'
import { goldAnalysis } from './gold.js'
import { ATTACK, hostileAnalysis } from './hostile.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
}, 60_000)
afterAll(async () => {
  await browser?.close()
})

async function open(html: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.setContent(html, { waitUntil: 'load' })
  return { page, requests, errors }
}

/** Without the policy too: escaping must do alone. */
const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

describe('an article page in a browser', () => {
  it('has the text, character for character, right to left', async () => {
    for (const index of [0, 1, 2, 3, 4]) {
      const analysis = goldAnalysis(index)
      const { page, requests } = await open(renderHtml(analysis))
      expect(await page.locator('article').evaluate((node) => node.textContent)).toBe(analysis.text)
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('article') as Element).direction)).toBe('rtl')
      expect(requests.filter((url) => !url.startsWith('about:') && !url.startsWith('data:'))).toEqual([])
      await page.close()
    }
  })

  it('shows one of many blank lines, and has them all', async () => {
    const analysis = analyze('قال بوتين أمس.\r\n\r\n \r\n\n\nوأضاف.\n\nثم قال.\n')
    const { page } = await open(renderHtml(analysis))
    expect(await page.locator('article').evaluate((node) => node.textContent)).toBe(analysis.text)
    expect(await page.locator('article [hidden]').evaluateAll((nodes) => nodes.map((node) => node.textContent))).toEqual([
      ' \r\n',
      '\n',
      '\n',
    ])
    await page.close()
  })

  it('marks every quote, entity, quantity and date, nested, with the words that they have', async () => {
    const analysis = goldAnalysis(0)
    const { page } = await open(renderHtml(analysis))
    const words = (layer: string): Promise<string[]> =>
      page.evaluate((name) => [...document.querySelectorAll(`article .${name}[id]`)].map((node) => node.textContent ?? ''), layer)
    expect(await words('entity')).toEqual(analysis.entities.map(({ text }) => text))
    expect(await words('quote')).toEqual(analysis.quotes.map(({ text }) => text))
    expect(await words('quantity')).toEqual(analysis.quantities.map(({ text }) => text))
    expect(await words('date')).toEqual(analysis.dates.map(({ text }) => text))
    expect(await page.locator('article .entity .entity').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('can be read by the keyboard, by its titles and by its table', async () => {
    const analysis = goldAnalysis(2)
    const { page } = await open(renderHtml(analysis))
    expect(await page.locator('fieldset.legend label input').count()).toBe(6)
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(analysis.quotes.length)
    expect(await page.locator('article mark:not([title])').count()).toBe(0)
    for (let presses = 0; presses < 7; presses++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quote-0')
    const shown = await page.evaluate(() => getComputedStyle(document.activeElement as Element, '::after').content)
    expect(shown).toContain(analysis.quotes[0]?.speakerName)
    await page.locator('a[href="#quote-1"]').click()
    expect(await page.evaluate(() => document.querySelector(':target')?.textContent)).toBe(analysis.quotes[1]?.text)
    await page.close()
  })

  it.each([
    ['وصل أمس.', ['التواريخ']],
    ['دفع 5 دولارات.', ['المبالغ والأعداد']],
    ['دفع 5 دولارات أمس.', ['المبالغ والأعداد', 'التواريخ']],
  ])('has a heading for amounts and one for dates, where there are some: %s', async (text, headings) => {
    const { page } = await open(renderHtml(analyze(text)))
    expect(await page.locator('section:has(table) h2:visible').allTextContents()).toEqual(headings)
    await page.close()
  })

  it('hides a layer when its box is unticked', async () => {
    const { page } = await open(renderHtml(goldAnalysis(2)))
    const display = (): Promise<string> =>
      page
        .locator('article .furniture')
        .first()
        .evaluate((node) => getComputedStyle(node).display)
    expect(await display()).not.toBe('none')
    await page.locator('#show-furniture').uncheck()
    expect(await display()).toBe('none')
    await page.close()
  })

  it('is light or dark as the reader has it or the caller wants it', async () => {
    const background = async (html: string, colorScheme: 'light' | 'dark'): Promise<string> => {
      const page = await browser.newPage({ colorScheme })
      await page.setContent(html)
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await page.close()
      return colour
    }
    const analysis = goldAnalysis(4)
    const light = await background(renderHtml(analysis), 'light')
    const dark = await background(renderHtml(analysis), 'dark')
    expect(light).not.toBe(dark)
    expect(await background(renderHtml(analysis, { theme: 'dark' }), 'light')).toBe(dark)
    expect(await background(renderHtml(analysis, { theme: 'light' }), 'dark')).toBe(light)
  })

  it('is printed in the light colours, whatever the screen has', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    for (const theme of ['auto', 'dark'] as const) {
      await page.setContent(renderHtml(goldAnalysis(4), { theme }))
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const colours = await page.evaluate(() =>
        ['body', 'article', '.quote.direct'].map((name) => {
          const { color, backgroundColor } = getComputedStyle(document.querySelector(name) as Element)
          return [color, backgroundColor]
        }),
      )
      const ink = 'rgb(29, 28, 26)'
      expect(colours).toEqual([
        [ink, 'rgb(255, 255, 255)'],
        [ink, 'rgb(255, 255, 255)'],
        [ink, 'rgb(255, 233, 168)'],
      ])
    }
    await page.close()
  })

  it.each([
    ['quote', 'title', 'hidden', 'scroll'],
    ['text', 'tile', 'count', 'where'],
  ])('an entity of a kind that the style sheet has a class for is shown as others are: %s, %s, %s, %s', async (...kinds) => {
    const analysis = analyze('وصل بوتين. وصل بوتين. وصل بوتين. وصل بوتين. وصل بوتين.')
    const named = { ...analysis, entities: analysis.entities.map((entity, at) => ({ ...entity, kind: kinds[at] ?? 'club' })) }
    const { page } = await open(renderHtml(named))
    const boxes = await page.locator('article .entity').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { color, backgroundColor, fontWeight, fontSize, padding, position } = getComputedStyle(node)
        return [node.getBoundingClientRect().width, color, backgroundColor, fontWeight, fontSize, padding, position].join(' ')
      }),
    )
    expect(boxes).toHaveLength(5)
    expect(new Set(boxes).size).toBe(1)
    await page.close()
  })

  it.each([
    ['قال الرئيس الصيني شي جين بينغ', 'ar'],
    ['رئیس‌جمهور ایران گفت که گفتگوها ادامه دارد', 'fa'],
    ['2022', ''],
  ])('says in which language the text is: %s', (text, language) => {
    expect(renderHtml(analyze(text), { language: 'en' })).toContain(`<article class="text" dir="auto" lang="${language}">`)
  })

  it('has a character for each, for what no page can hold too', async () => {
    const text = 'قال بوتين\0: "نعم\0\f لا".'
    const { page } = await open(renderHtml(analyze(text)))
    expect(await page.locator('article').evaluate((node) => node.textContent)).toBe(text.replaceAll('\0', '\ufffd'))
    await page.close()
  })

  it('has larger headings over smaller ones', async () => {
    const { page } = await open(renderHtml(goldAnalysis(0)))
    const size = (name: string): Promise<number> =>
      page
        .locator(name)
        .first()
        .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
    const sizes = [await size('h1'), await size('h2'), await size('h3')]
    expect([...sizes].sort((left, right) => right - left)).toEqual(sizes)
    await page.close()
  })

  it('shows a small value, and not 0', () => {
    const html = renderHtml(analyze('بلغت النسبة 0.004 في المئة، ثم 12.345 في المئة'))
    expect(html).toContain('<bdi>0.004</bdi>')
    expect(html).toContain('<bdi>12.35</bdi>')
  })

  it('does not run over the edge of a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
    for (const html of [renderHtml(goldAnalysis(3)), renderReport([goldAnalysis(3), goldAnalysis(1)])]) {
      await page.setContent(html)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
    await page.close()
  })
})

describe('a hostile article', () => {
  const hostile = hostileAnalysis()
  const pages: readonly (readonly [string, string])[] = [
    ['article', renderHtml(hostile, { title: ATTACK })],
    ['article with its own title, in English', renderHtml(hostile, { language: 'en' })],
    ['report', renderReport([{ ...hostile, id: ATTACK }], { title: ATTACK })],
  ]

  it.each(pages)('%s: runs no script, loads nothing, adds no element', async (_, html) => {
    for (const source of [html, withoutPolicy(html)]) {
      const { page, requests, errors } = await open(source)
      await page.waitForTimeout(50)
      expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined()
      expect(await page.locator('script, img, svg, textarea, iframe, [onerror], [onload], [onfocus], [autofocus]').count()).toBe(0)
      expect(errors).toEqual([])
      expect(requests.filter((url) => !url.startsWith('about:') && !url.startsWith('data:'))).toEqual([])
      await page.close()
    }
  })

  it('has no theme, no language and no kind of its own that could be HTML', () => {
    const wrong =
      (options: object): (() => string) =>
      () =>
        renderHtml(hostile, options)
    for (const render of [wrong, (options: object) => () => renderReport([hostile], options)]) {
      expect(render({ theme: ATTACK })).toThrow(/^options\.theme: found "<script>.*", expected one of auto, light, dark$/)
      expect(render({ language: 'fr' })).toThrow(new TypeError('options.language: found "fr", expected one of ar, en'))
      expect(render({ language: 'constructor' })).toThrow('options.language: found "constructor"')
      expect(render(null as never)).toThrow(new TypeError('options: found null, expected an object'))
    }
  })

  it.each(['constructor', '__proto__', 'toString', '"><b onfocus=x>'])('a kind of the name %s is called by it', (kind) => {
    const odd = goldAnalysis(0)
    const named = {
      ...odd,
      entities: odd.entities.map((entity) => ({ ...entity, kind: kind as 'person' })),
      quotes: odd.quotes.map((quote) => ({ ...quote, kind: kind as 'direct' })),
      dates: odd.dates.map((date) => ({ ...date, kind: kind as 'date' })),
      quantities: odd.quantities.map((quantity) => ({ ...quantity, kind: kind as (typeof quantity)['kind'], unit: kind })),
    }
    const shown = kind.replace('"', '&quot;').replaceAll('>', '&gt;').replace('<', '&lt;')
    for (const html of [renderHtml(named), renderReport([named])]) {
      expect(html).toContain(`<h3>${shown}</h3>`)
      expect(html).toContain(`">${shown}</span>`)
      expect(html).not.toContain('native code')
      expect(html).not.toContain('[object')
      expect(html).not.toContain('<b ')
    }
  })

  it('keeps its text and its title, and all its marks', async () => {
    const { page } = await open(renderHtml(hostile))
    expect(await page.locator('article').evaluate((node) => node.textContent)).toBe(hostile.text)
    expect(await page.locator('h1').evaluate((node) => node.textContent)).toBe(ATTACK)
    expect(await page.locator('article .quote[id]').count()).toBe(hostile.quotes.length)
    expect(await page.locator('main > section').count()).toBe(4)
    await page.close()
  })

  it('does not turn the page around with its bidirectional overrides', async () => {
    const { page } = await open(renderReport([{ ...hostile, id: ATTACK }]))
    const directions = await page.evaluate(() => [...document.querySelectorAll('h2, th')].map((node) => getComputedStyle(node).direction))
    expect(new Set(directions)).toEqual(new Set(['rtl']))
    expect(
      await page
        .locator('td, li, summary, h1')
        .evaluateAll(
          (nodes) =>
            nodes.filter((node) => /[\u202a-\u202e\u2066-\u2069]/.test(node.textContent ?? '') && !node.querySelector('bdi')).length,
        ),
    ).toBe(0)
    await page.close()
  })
})

describe('a report', () => {
  const articles = [0, 1, 2, 3, 4].map((index) => ({ ...goldAnalysis(index), id: `00${index}` }))

  it('counts speakers, their quotes and articles', async () => {
    const { page } = await open(renderReport(articles))
    const rows = await page
      .locator('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((nodes) => nodes.map((node) => [...node.children].slice(0, 3).map((cell) => cell.textContent)))
    const quotes = articles.flatMap(({ quotes }) => quotes)
    const count = (name: string): number => quotes.filter(({ speakerName, speaker }) => (speakerName ?? speaker?.text) === name).length
    expect(rows[0]).toEqual(['فلاديمير بوتين', String(count('فلاديمير بوتين')), '4'])
    expect(rows.map(([, number]) => Number(number)).reduce((sum, each) => sum + each, 0)).toBe(
      quotes.filter(({ speakerName, speaker }) => speakerName ?? speaker).length,
    )
    expect(await page.locator('details ul').first().locator('li').count()).toBe(count('فلاديمير بوتين'))
    await page.close()
  })

  it('opens the quotes of the speaker whose name is clicked', async () => {
    const { page } = await open(renderReport(articles))
    const isOpen = (): Promise<boolean> =>
      page
        .locator('details')
        .nth(2)
        .evaluate((node) => (node as HTMLDetailsElement).open)
    expect(await isOpen()).toBe(false)
    await page.locator('a[href="#speaker-2"]').click()
    expect(await isOpen()).toBe(true)
    expect(await page.locator('details').nth(2).locator('summary').isVisible()).toBe(true)
    await page.close()
  })

  it('counts two articles that have one id as two', async () => {
    const twice = [articles[0], articles[1]].map((article) => ({ ...(article as (typeof articles)[0]), id: 'same' }))
    const { page } = await open(renderReport(twice))
    const row = page.locator('table').first().locator('tbody tr').first().locator('td')
    expect((await row.allTextContents()).slice(0, 3)).toEqual(['فلاديمير بوتين', expect.any(String), '2'])
    await page.close()
  })

  it('says what it wants, and names the way for a stream', () => {
    for (const wrong of ['قال', null, (async function* () {})()])
      expect(() => renderReport(wrong as never)).toThrow(/^articles: found .*, expected an iterable of what analyze gives; for a stream/)
  })

  it('does not take two sources without a name for one', async () => {
    const [first, second] = articles as [(typeof articles)[0], (typeof articles)[0]]
    const anonymous = (article: typeof first, id: string): typeof first => ({
      ...article,
      id,
      quotes: article.quotes.slice(0, 2).map((quote) => ({ ...quote, speakerName: 'مصدر' })),
    })
    const { page } = await open(renderReport([anonymous(first, 'a'), anonymous(second, 'b')]))
    const names = await page.locator('table').first().locator('tbody tr td.name').allTextContents()
    expect(names).toEqual(['مصدر', 'مصدر'])
    await page.close()
  })

  it('names units and currencies in the language of the page', () => {
    expect(renderHtml(articles[0] as (typeof articles)[0])).toContain('<bdi>دولار أمريكي</bdi>')
    expect(renderHtml(articles[0] as (typeof articles)[0], { language: 'en' })).toContain('<bdi>US Dollar</bdi>')
    const [quantity] = articles[0]?.quantities ?? []
    const years = [{ ...quantity, kind: 'duration', unit: 'year' }] as (typeof articles)[0]['quantities']
    expect(renderHtml({ ...(articles[0] as (typeof articles)[0]), quantities: years })).toContain('<bdi>سنة</bdi>')
  })

  it('tells all units that an amount may have, and for what', () => {
    const analysis = analyze('دفع 500 ليرة، وينتج الحقل 3 ملايين برميل يوميا')
    expect(renderHtml(analysis)).toContain('<td><bdi>ليرة تركية أو جنيه لبناني أو ليرة سورية</bdi></td>')
    expect(renderHtml(analysis)).toContain('<td><bdi>برميل / يوم</bdi></td>')
    expect(renderHtml(analysis, { language: 'en' })).toContain('<td><bdi>Turkish Lira, Lebanese Pound, or Syrian Pound</bdi></td>')
    expect(renderHtml(analysis, { language: 'en' })).toContain('<td><bdi>barrel / day</bdi></td>')
  })

  it('has an Arabic name for every unit that rawi reads', () => {
    const page = renderHtml(analyze('نقلوا 5 براميل و3 أطنان و20 كيلومترا مربعا، مدة 3 عقود'))
    for (const name of ['برميل', 'طن', 'كيلومتر مربع', 'عقد']) expect(page).toContain(`<td><bdi>${name}</bdi></td>`)
    const unit = Object.fromEntries([...MEASURES, ...DURATIONS].map(([id]) => [id, unitName(id, LABELS.ar)]))
    expect(Object.keys(unit).length).toBeGreaterThan(60)
    expect(Object.entries(unit).filter(([, name]) => /[a-z]/.test(name))).toEqual([])
  })

  it('is the same page when the articles are added one by one', () => {
    const report = createReport()
    for (const article of articles) report.add(article)
    expect(report.render()).toBe(renderReport(articles))
  })

  it('stays a page however many articles there are', () => {
    const one = renderReport(articles)
    const many = renderReport(
      Array.from({ length: 400 }, (_, index) => ({ ...articles[index % 5], id: `${index}` }) as (typeof articles)[0]),
    )
    expect(many.length).toBeLessThan(one.length * 8)
  })

  it('is a page without articles too', () => {
    expect(renderReport([])).toContain('<!doctype html>')
  })
})
