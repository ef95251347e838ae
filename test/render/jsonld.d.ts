declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>
    /** Throws on any term that would be dropped. */
    readonly safe: boolean
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<object> }
  export = jsonld
}
