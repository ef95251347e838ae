declare module 'arabic-persian-reshaper' {
  interface Shaper {
    readonly convertArabic: (text: string) => string
    readonly convertArabicBack: (text: string) => string
  }
  const reshaper: { readonly ArabicShaper: Shaper; readonly PersianShaper: Shaper }
  export = reshaper
}
