import { execFile } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, file, folder, type Result, rawi, records } from './command.js'

const TEXT = 'قال بوتين إن "العلاقات ممتازة".'
const LINE = `${JSON.stringify({ id: 1, text: TEXT })}\n`
const at = (name: string): string => join(folder, name)

/** As a shell runs it; `rawi` stands for the program. Whatever runs away is stopped. */
function shell(command: string): Promise<Result> {
  const script = `rawi() { ${commandLine} "$@"; }; ulimit -f 20000; ${command}`
  return new Promise((resolve) => {
    const child = execFile('bash', ['-c', script], { cwd: folder, timeout: 30_000 }, (_, out, err) => {
      resolve({ code: child.exitCode, out, err })
    })
  })
}

describe('what is read is never written over', () => {
  const original = LINE.repeat(50)
  writeFileSync(at('in.jsonl'), original)
  symlinkSync(at('in.jsonl'), at('link.jsonl'))
  linkSync(at('in.jsonl'), at('hard.jsonl'))
  writeFileSync(at('clubs.csv'), 'kind,name\nclub,الأهلي\n')

  test.each([
    ['rawi analyze in.jsonl -o in.jsonl', 'cannot write in.jsonl: it is also read, as in.jsonl; name another file with -o'],
    ['rawi normalize in.jsonl -o ./in.jsonl', 'cannot write ./in.jsonl: it is also read, as in.jsonl'],
    ['rawi analyze in.jsonl -o link.jsonl', 'cannot write link.jsonl: it is also read'],
    ['rawi quotes link.jsonl -o in.jsonl', 'cannot write in.jsonl: it is also read, as link.jsonl'],
    ['rawi analyze hard.jsonl -o in.jsonl', 'cannot write in.jsonl: it is also read, as hard.jsonl'],
    ['rawi analyze --input jsonl - -o in.jsonl < in.jsonl', 'cannot write in.jsonl: it is also read, as standard input'],
    ['rawi analyze --input jsonl -o in.jsonl < in.jsonl', 'cannot write in.jsonl: it is also read, as standard input'],
    ['rawi analyze in.jsonl >> in.jsonl', 'standard output goes to in.jsonl, which is also read; write to another file'],
    ['rawi analyze none.jsonl hard.jsonl >> in.jsonl', 'standard output goes to hard.jsonl, which is also read'],
    ['rawi analyze in.jsonl --entities clubs.csv -o clubs.csv', 'cannot write clubs.csv: it is also read'],
    ['rawi entities compile club=x.rawi -o x.rawi', 'cannot write x.rawi: it is also read, as x.rawi'],
    ['rawi analyze texts --format brat -o texts', 'cannot write to texts: texts is read there; name another directory with -o'],
    ['rawi analyze texts/a.txt --format brat -o texts', 'cannot write to texts: texts/a.txt is read there'],
  ])('%s', async (command, message) => {
    mkdirSync(at('texts'), { recursive: true })
    writeFileSync(at('texts/a.txt'), TEXT)
    writeFileSync(at('x.rawi'), 'x')
    const { code, out, err } = await shell(command)
    expect(err).toContain(`rawi: ${message}`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
    expect(readFileSync(at('in.jsonl'), 'utf8')).toBe(original)
    expect(readFileSync(at('clubs.csv'), 'utf8')).toContain('الأهلي')
    expect(readFileSync(at('x.rawi'), 'utf8')).toBe('x')
    expect(readdirSync(at('texts'))).toEqual(['a.txt'])
  })
})

describe('a directory or a pattern that holds the output is read without it', () => {
  const commands = [
    'rawi analyze DIR -o DIR/out.jsonl',
    'rawi analyze DIR > DIR/out.jsonl',
    "rawi analyze 'DIR/*.jsonl' -o DIR/out.jsonl",
    "rawi analyze 'DIR/*.jsonl' > DIR/out.jsonl",
    'rawi normalize DIR > DIR/out.jsonl',
  ]
  test.each(commands.map((command, position) => [command.replaceAll('DIR', `held${position}`), `held${position}`]))(
    '%s, twice',
    async (command, directory) => {
      mkdirSync(at(directory))
      writeFileSync(at(`${directory}/n.jsonl`), LINE.repeat(300))
      for (let time = 0; time < 2; time++) {
        expect(await shell(command)).toEqual({ code: 0, out: '', err: '' })
        expect(
          readFileSync(at(`${directory}/out.jsonl`), 'utf8')
            .trimEnd()
            .split('\n'),
        ).toHaveLength(300)
      }
    },
  )

  test('the files of brat in a directory of their own', async () => {
    mkdirSync(at('corpus'))
    writeFileSync(at('corpus/a.txt'), TEXT)
    for (let time = 0; time < 2; time++) expect((await shell('rawi analyze corpus --format brat -o corpus/brat')).code).toBe(0)
    expect(readdirSync(at('corpus/brat'))).toEqual(['corpus_a.ann', 'corpus_a.txt'])
  })

  test('nothing but the output', async () => {
    mkdirSync(at('alone'))
    const { code, err } = await shell('rawi analyze alone > alone/out.jsonl')
    expect([code, err]).toEqual([2, 'rawi: alone: no .txt, .jsonl or .ndjson files in this directory\n'])
  })
})

describe('an output that takes no more: one line on stderr', () => {
  file('long.jsonl', LINE.repeat(30_000))

  test.each([
    ['rawi normalize long.jsonl > /dev/full', 1, 'cannot write to standard output: no space is left'],
    ['rawi normalize long.jsonl -o /dev/full', 1, 'cannot write /dev/full: no space is left'],
    ['rawi analyze long.jsonl --only dates --workers 2 --no-progress > /dev/full', 1, 'cannot write to standard output: no space is left'],
    ['rawi --help > /dev/full', 1, 'cannot write to standard output: no space is left'],
    ['ulimit -f 10; rawi normalize long.jsonl > big.jsonl', 1, 'cannot write to standard output: the file is larger than it may be'],
    ['ulimit -f 10; rawi normalize long.jsonl -o big2.jsonl', 1, 'cannot write big2.jsonl: the file is larger than it may be'],
    ['ulimit -f 10; rawi normalize - -o big3.txt < long.jsonl', 1, 'cannot write big3.txt: the file is larger than it may be'],
  ])('%s', async (command, code, message) => {
    expect(await shell(command)).toEqual({ code, out: '', err: `rawi: ${message}\n` })
  })

  test.skipIf(process.getuid?.() === 0)('no permission', async () => {
    writeFileSync(at('locked.jsonl'), '')
    chmodSync(at('locked.jsonl'), 0o444)
    expect(await shell('rawi normalize long.jsonl -o locked.jsonl')).toEqual({
      code: 2,
      out: '',
      err: 'rawi: cannot write locked.jsonl: no permission\n',
    })
    expect(statSync(at('locked.jsonl')).size).toBe(0)
  })
})

describe('a reader of stderr that goes away', () => {
  test('the work is done all the same, and the exit code is the one that it has', async () => {
    file('half.jsonl', `{"bad\n${LINE}`.repeat(300))
    const { code } = await shell('rawi quotes half.jsonl --format csv -o half.csv 2> >(exec 0<&-; sleep 0.1)')
    expect(code).toBe(1)
    expect(readFileSync(at('half.csv'), 'utf8').match(/,quote,/g)).toHaveLength(300)
  })
})

describe('a file that cannot be read, among others', () => {
  file('one.txt', TEXT)
  file('two.txt', TEXT)

  test('fails in its place; the others are read; exit code 1', async () => {
    const result = await rawi(['analyze', 'one.txt', 'none.txt', 'no-*.txt', 'two.txt'])
    expect(records(result).map(({ id, error }) => [id, (error as { message: string } | undefined)?.message.split(';')[0]])).toEqual([
      ['one.txt', undefined],
      ['none.txt', 'cannot read none.txt: there is no such file'],
      ['no-*.txt', 'no-*.txt: no file matches this pattern'],
      ['two.txt', undefined],
    ])
    expect([result.code, result.err]).toEqual([1, 'rawi: 2 of 4 could not be read; their records say why\n'])
  })

  test('a table and a normalized text say so on stderr', async () => {
    const table = await rawi(['quotes', 'one.txt', 'none.txt', 'two.txt'])
    expect(table.code).toBe(1)
    expect(table.err).toBe('rawi: cannot read none.txt: there is no such file; check the path, or give - to read standard input\n')
    expect(table.out).toMatch(/^one\.txt · 1 quote\n(?:.*\n)*two\.txt · 1 quote\n/m)
    const text = await rawi(['normalize', 'none.txt', 'one.txt'])
    expect([text.code, text.out]).toEqual([1, TEXT])
  })

  test('where none can be read, all of them are named', async () => {
    const { code, out, err } = await rawi(['quotes', 'none.txt', 'nil.txt'])
    expect([code, out]).toEqual([2, ''])
    expect(err.trim().split('\n')).toHaveLength(2)
  })
})
