import fc from 'fast-check';

/** Texts that have stopped or slowed other expression engines, by what they try. `xs` is a list of 500 rows. */
export const hostile: Record<string, string> = {
  'long loop': 'for i in 1..1000000000 return i',
  'loop of loops': 'for i in 1..3000, j in 1..3000 return i * j',
  'loop over data, four deep': 'for a in xs, b in xs, c in xs, d in xs return a.a + b.a + c.a + d.a',
  'filter in filter': 'count(xs[count(xs[count(xs[a > 1]) > 1]) > 1])',
  'catastrophic pattern': 'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")',
  'recursive function': '{f: function(x) x(x), g: f(f)}.g',
  brackets: `${'('.repeat(1000)}1${')'.repeat(999)}`,
  'open brackets': '('.repeat(2000),
  lists: `${'['.repeat(1000)}${']'.repeat(1000)}`,
  'filters on end': `xs${'[a > 1]'.repeat(280)}`,
  'paths on end': `xs${'.a'.repeat(990)}`,
  minus: '-'.repeat(1999),
  'minus of one': `${'- '.repeat(990)}1`,
  not: `${'not('.repeat(400)}true${')'.repeat(400)}`,
  if: 'if true then '.repeat(150),
  'long sum': Array.from({ length: 140 }, () => 'a').join(' + '),
  'long and': Array.from({ length: 140 }, () => 'a > 1').join(' and '),
  'in and in': Array.from({ length: 150 }, () => 'a in [1]').join(' and '),
  'in and or in': Array.from({ length: 75 }, () => 'a in [1] and b or c in (d)').join(' and '),
  in: Array.from({ length: 300 }, () => 'a in [1]').join(' and '),
  'in of in': `${'a in '.repeat(390)}b`,
  some: 'some x in a satisfies '.repeat(80),
  between: 'a between 1 and '.repeat(120),
  'great power': '9 ** 9 ** 9 ** 9 ** 9 ** 9',
  'powers of powers': '(((10 ** 6000) ** 6000) ** 6000) + 1',
  'great number': '1e308 * 1e308 * 1e308 * 1e308 + 1e-308',
  'great literal': '9'.repeat(1999),
  'great scale': 'round half up(1 / 3, 6176)',
  'text doubled': `{${Array.from({ length: 60 }, (_, i) => `a${i}: ${i ? `a${i - 1} + a${i - 1}` : '"aaaaaaaaaa"'}`).join(', ')}}.a59`,
  'list doubled': `{${Array.from({ length: 40 }, (_, i) => `a${i}: ${i ? `concatenate(a${i - 1}, a${i - 1})` : 'xs'}`).join(', ')}}.a39`,
  'distinct of many': 'distinct values(for i in 1..30000 return i)',
  'quotes on end': '"'.repeat(1999),
  'escapes on end': `"${'\\'.repeat(1990)}`,
  'full width': '（，＞'.repeat(660),
  comment: `/*${'*'.repeat(1990)}`,
  'a name of 2,000': '家'.repeat(2000),
  'names on end': '家 '.repeat(999),
  'year and': 'years and months '.repeat(115),
  dates: 'date and time('.repeat(140),
  prototype: '__proto__.constructor.constructor("return 1")()',
  'control characters': '\u0000\u0007\u2028'.repeat(600),
  surrogates: '\ud800'.repeat(2000),
  'too long': 'a'.repeat(5_000_000),
};

const words = fc.constantFrom(
  ...'( ) [ ] { } , . .. + - * / ** = != < > <= >= and or not in if then else for return some every satisfies between'.split(
    ' ',
  ),
  ...'a xs x "t" 1 0.5 null true item count( sum( date( @"2026-01-01" ：（ ） “ ” ＞ function instance of ? : \\ 家'.split(
    ' ',
  ),
);
/** Random texts: words of the language in any order, and any characters. */
export const texts = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.array(words, { minLength: 200, maxLength: 500 }).map((parts) => parts.join(' ').slice(0, 2000)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
