import { extractEntities } from 'rawi/entities'
import { describe, expect, it } from 'vitest'

const forms: readonly (readonly [name: string, forms: string])[] = [
  ['روسي', 'الروسي الروسية الروسيان الروسيين الروسيون الروسيات الروسيتان الروسيتين الروس روسي روسية'],
  ['مغربي', 'المغربي المغربية المغربيين المغربيات المغاربة مغاربة'],
  ['أميركي', 'الأميركي الأمريكي الأمريكية الأميركيون الأمريكيين الأمريكان'],
  ['تركي', 'التركية الأتراك الأتراك'],
  ['إنجليزي', 'الإنجليزية الإنكليزي الإنجليز'],
]

describe.each(forms)('%s', (name, written) => {
  it.each(written.split(' '))('%s', (form) => {
    expect(extractEntities(`القرار ${form}`)).toMatchObject([{ kind: 'nationality', text: form, name }])
  })

  it.each(['و', 'ب', 'ف', 'ك'])('behind %s', (proclitic) => {
    const form = written.split(' ')[0] ?? ''
    expect(extractEntities(`قيل ${proclitic}${form} هنا`)).toMatchObject([{ kind: 'nationality', text: form, name }])
  })
})
