// Only what Biome has no rule for: regular expressions that could backtrack super-linearly on untrusted text.
import parser from '@typescript-eslint/parser'
import redos from 'eslint-plugin-redos-detector'
import regexp from 'eslint-plugin-regexp'

export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp, 'redos-detector': redos },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'redos-detector/no-unsafe-regex': 'error',
    },
  },
]
