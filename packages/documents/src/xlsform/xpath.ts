/** An expression of an XLSForm: XPath 1.0 as far as forms use it, with `${name}` and `.`. */
export type XPath =
  | { readonly k: 'number'; readonly text: string }
  | { readonly k: 'text'; readonly text: string }
  | { readonly k: 'field'; readonly name: string }
  | { readonly k: 'self' }
  | { readonly k: 'minus'; readonly of: XPath }
  | { readonly k: 'two'; readonly op: string; readonly a: XPath; readonly b: XPath }
  | { readonly k: 'call'; readonly fn: string; readonly args: readonly XPath[] };

/** What could not be read, in the words of the expression. */
export class NotRead extends Error {
  override name = 'NotRead';
}

const token =
  /\s*(?:(\$\{[^}]*\})|("[^"]*"|'[^']*')|(\d+(?:\.\d+)?)|([A-Za-z_][\w.-]*(?::[A-Za-z_][\w-]*)?)|(\.\.|\.|!=|<=|>=|[=<>+*/()[\],|@-]))/y;

/** Loosest first. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

/** @throws NotRead when it is no expression, or uses paths, which only mean something in the XML of another form. */
export function readXPath(text: string): XPath {
  const tokens = tokensOf(text);
  let at = 0;
  const next = () => tokens[at];
  const take = (): string => {
    const taken = tokens[at];
    if (taken === undefined) throw new NotRead(text);
    at += 1;
    return taken;
  };
  const expect = (wanted: string) => {
    if (take() !== wanted) throw new NotRead(wanted);
  };

  function two(level: number): XPath {
    const operators = levels[level];
    if (!operators) return one();
    let left = two(level + 1);
    while (operators.includes(next() ?? '')) {
      const op = take();
      left = { k: 'two', op, a: left, b: two(level + 1) };
    }
    return left;
  }

  function one(): XPath {
    const first = take();
    if (first === '-') return { k: 'minus', of: one() };
    if (first === '(') {
      const inside = two(0);
      expect(')');
      return inside;
    }
    if (first === '.') return { k: 'self' };
    if (first.startsWith('${')) return { k: 'field', name: first.slice(2, -1).trim() };
    if (/^["']/.test(first)) return { k: 'text', text: first.slice(1, -1) };
    if (/^\d/.test(first)) return { k: 'number', text: first };
    if (/^[A-Za-z_]/.test(first) && next() === '(') return call(first);
    throw new NotRead(first);
  }

  function call(fn: string): XPath {
    expect('(');
    const args: XPath[] = [];
    if (next() === '..') {
      take();
    } else if (next() !== ')') {
      args.push(two(0));
      while (next() === ',') {
        take();
        args.push(two(0));
      }
    }
    expect(')');
    return { k: 'call', fn, args };
  }

  const whole = two(0);
  if (at < tokens.length) throw new NotRead(tokens[at]!);
  return whole;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  // Word processors turn quotes and signs into prettier ones.
  const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").trim();
  while (token.lastIndex < plain.length) {
    const from = token.lastIndex;
    const match = token.exec(plain);
    if (!match) throw new NotRead(plain.slice(from, from + 20).trim());
    tokens.push(match[0].trim());
  }
  return tokens;
}
