import { NotRead, readXPath, type XPath } from './xpath.ts';

export type FeelType = 'number' | 'string' | 'boolean' | 'date' | 'date-time' | 'time' | 'list' | 'any';

/** A field as expressions see it. */
export interface FeelName {
  /** How it is called from where the expression stands: `金额`, or `明细.金额` from outside of the rows. */
  readonly text: string;
  readonly type: FeelType;
  /** Many values: a column seen from outside of its rows. */
  readonly many: boolean;
  /** Title of an option by its value. */
  readonly options?: ReadonlyMap<string, string>;
}

/** Where an expression stands. */
export interface FeelScope {
  /** The field that `.` means. */
  readonly self?: FeelName;
  find(name: string): FeelName | undefined;
}

export interface Feel {
  readonly text: string;
  readonly type: FeelType;
}

/**
 * An expression of an XLSForm in the language of Hearth (restricted FEEL). Comparisons with the empty text ask whether something is blank; numbers
 * written as texts are numbers beside numbers.
 *
 * @throws NotRead with the words that have no counterpart.
 */
export function toFeel(xpath: string, scope: FeelScope): Feel {
  return translate(readXPath(xpath), scope);
}

function translate(x: XPath, scope: FeelScope): Feel {
  switch (x.k) {
    case 'number':
      return { text: x.text, type: 'number' };
    case 'text':
      return { text: quoted(x.text), type: 'string' };
    case 'self':
      return plainName(scope.self, '.');
    case 'field':
      return plainName(scope.find(x.name), x.name);
    case 'minus':
      return { text: `-${bracketed(translate(x.of, scope))}`, type: 'number' };
    case 'two':
      return operation(x, scope);
    case 'call':
      return calling(x, scope);
  }
}

function plainName(name: FeelName | undefined, written: string): Feel {
  if (!name) throw new NotRead(`\${${written}}`);
  return { text: name.text, type: name.many ? 'list' : name.type };
}

const operators: Record<string, { feel: string; type: FeelType }> = {
  or: { feel: 'or', type: 'boolean' },
  and: { feel: 'and', type: 'boolean' },
  '+': { feel: '+', type: 'number' },
  '-': { feel: '-', type: 'number' },
  '*': { feel: '*', type: 'number' },
  div: { feel: '/', type: 'number' },
  '<': { feel: '<', type: 'boolean' },
  '<=': { feel: '<=', type: 'boolean' },
  '>': { feel: '>', type: 'boolean' },
  '>=': { feel: '>=', type: 'boolean' },
};

function operation(x: Extract<XPath, { k: 'two' }>, scope: FeelScope): Feel {
  if (x.op === '=' || x.op === '!=') return equality(x, scope);
  const [a, b] = alike(translate(x.a, scope), translate(x.b, scope));
  if (x.op === 'mod') return { text: `modulo(${a.text}, ${b.text})`, type: 'number' };
  const { feel, type } = operators[x.op]!;
  const isDays = type === 'number' && x.op !== '*' && (a.type === 'date' || b.type === 'date');
  if (isDays) return dayArithmetic(x.op, a, b);
  return { text: `${bracketed(a)} ${feel} ${bracketed(b)}`, type };
}

/** XLSForms count days in numbers. */
function dayArithmetic(op: string, a: Feel, b: Feel): Feel {
  if (a.type === 'date' && b.type === 'number' && /^\d+$/.test(b.text))
    return { text: `${bracketed(a)} ${op} duration("P${b.text}D")`, type: 'date' };
  throw new NotRead(`${a.text} ${op} ${b.text}`);
}

function equality(x: Extract<XPath, { k: 'two' }>, scope: FeelScope): Feel {
  const negate = (text: string, type: FeelType = 'boolean'): Feel =>
    x.op === '!=' ? { text: `not(${text})`, type } : { text, type };
  const [a, b] = alike(translate(x.a, scope), translate(x.b, scope));
  if (b.text === '""') return negate(`is blank(${a.text})`);
  if (a.text === '""') return negate(`is blank(${b.text})`);
  // A list is never equal to one of its items.
  if (a.type === 'list' && b.type === 'string') return negate(`list contains(${a.text}, ${b.text})`);
  return { text: `${bracketed(a)} ${x.op} ${bracketed(b)}`, type: 'boolean' };
}

/** XPath compares as numbers or as yes and no what FEEL would call of different kinds. */
function alike(a: Feel, b: Feel): [Feel, Feel] {
  return [beside(a, b), beside(b, a)];
}

function beside(one: Feel, other: Feel): Feel {
  const literal = /^"([^"\\]*)"$/.exec(one.text)?.[1];
  if (literal === undefined || one.type !== 'string') {
    const isPlain = one.type === 'number' && /^\d+(\.\d+)?$/.test(one.text);
    return isPlain && other.type === 'string' ? { text: `"${one.text}"`, type: 'string' } : one;
  }
  if (other.type === 'number' && /^-?\d+(\.\d+)?$/.test(literal)) return { text: literal, type: 'number' };
  if (other.type === 'boolean' && /^(ok|yes|true|1)$/i.test(literal)) return { text: 'true', type: 'boolean' };
  if (other.type === 'boolean' && /^(no|false|0)$/i.test(literal)) return { text: 'false', type: 'boolean' };
  if (other.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(literal)) return { text: `date("${literal}")`, type: 'date' };
  return one;
}

type Call = (args: readonly Feel[], scope: FeelScope, written: readonly XPath[]) => Feel;

const same =
  (name: string, type: FeelType): Call =>
  (args) => ({ text: `${name}(${args.map(({ text }) => text).join(', ')})`, type });

const none = { text: 'null', type: 'any' } as const;
const [first, second, third] = [0, 1, 2].map(
  (at) =>
    (args: readonly Feel[]): Feel =>
      args[at] ?? none,
) as [(a: readonly Feel[]) => Feel, (a: readonly Feel[]) => Feel, (a: readonly Feel[]) => Feel];

/** Functions of XLSForms that have a counterpart. */
const calls: Record<string, Call> = {
  selected: (args) => {
    const [list, wanted] = [first(args), second(args)];
    const text =
      list.type === 'list'
        ? `list contains(${list.text}, ${wanted.text})`
        : `${bracketed(list)} = ${bracketed(beside(wanted, list))}`;
    return { text, type: 'boolean' };
  },
  'count-selected': (args) => ({ text: `count(${first(args).text})`, type: 'number' }),
  'selected-at': (args) => ({ text: `${bracketed(first(args))}[${Number(second(args).text) + 1}]`, type: 'string' }),
  if: (args) => {
    const [yes, no] = alike(second(args), third(args));
    const type = yes.type === 'any' ? no.type : yes.type;
    return { text: `if ${first(args).text} then ${blankable(yes)} else ${blankable(no)}`, type };
  },
  coalesce: (args) => {
    const [a, b] = [first(args), second(args)];
    return { text: `if is blank(${a.text}) then ${b.text} else ${a.text}`, type: a.type };
  },
  once: (args) => first(args),
  concat: (args) => ({ text: args.map((arg) => asText(arg)).join(' + '), type: 'string' }),
  join: (args) => ({ text: `string join(${second(args).text}, ${first(args).text})`, type: 'string' }),
  'string-length': same('string length', 'number'),
  substr: (args) => {
    const from = Number(second(args).text);
    const to = args[2] ? Number(third(args).text) : undefined;
    if (Number.isNaN(from) || from < 0 || Number.isNaN(to)) throw new NotRead('substr');
    const length = to === undefined ? '' : `, ${to - from}`;
    return { text: `substring(${first(args).text}, ${from + 1}${length})`, type: 'string' };
  },
  substring: same('substring', 'string'),
  'substring-before': same('substring before', 'string'),
  'substring-after': same('substring after', 'string'),
  contains: same('contains', 'boolean'),
  'starts-with': same('starts with', 'boolean'),
  'ends-with': same('ends with', 'boolean'),
  string: (args) => ({ text: asText(first(args)), type: 'string' }),
  number: (args) =>
    first(args).type === 'number' ? first(args) : { text: `number(${first(args).text})`, type: 'number' },
  int: same('floor', 'number'),
  round: (args) => ({ text: `round half up(${first(args).text}, ${args[1]?.text ?? '0'})`, type: 'number' }),
  floor: same('floor', 'number'),
  ceiling: same('ceiling', 'number'),
  abs: same('abs', 'number'),
  sqrt: same('sqrt', 'number'),
  pow: (args) => ({ text: `${bracketed(first(args))} ** ${bracketed(second(args))}`, type: 'number' }),
  sum: same('sum', 'number'),
  count: same('count', 'number'),
  'count-non-empty': same('count', 'number'),
  min: same('min', 'number'),
  max: same('max', 'number'),
  not: same('not', 'boolean'),
  true: () => ({ text: 'true', type: 'boolean' }),
  false: () => ({ text: 'false', type: 'boolean' }),
  'true-or-false': (args) => first(args),
  boolean: (args) =>
    first(args).type === 'boolean' ? first(args) : { text: `not(is blank(${first(args).text}))`, type: 'boolean' },
  today: same('today', 'date'),
  now: same('now', 'date-time'),
  date: (args) => (first(args).type === 'date' ? first(args) : { text: `date(${first(args).text})`, type: 'date' }),
  'jr:choice-name': (args, scope, written) => choiceName(args, scope, written),
};

/** The title of an option: told case by case. */
function choiceName(args: readonly Feel[], scope: FeelScope, written: readonly XPath[]): Feel {
  const asked = written[1];
  const source = asked?.k === 'text' ? /^\$\{(.+)\}$/.exec(asked.text)?.[1] : undefined;
  const options = source === undefined ? undefined : scope.find(source.trim())?.options;
  if (!options || options.size > 20) throw new NotRead('jr:choice-name');
  const cases = [...options].map(
    ([value, title]) => `if ${first(args).text} = ${quoted(value)} then ${quoted(title)} else `,
  );
  return { text: `${cases.join('')}null`, type: 'string' };
}

function calling({ fn, args }: Extract<XPath, { k: 'call' }>, scope: FeelScope): Feel {
  const call = Object.hasOwn(calls, fn) ? calls[fn] : undefined;
  if (!call) throw new NotRead(`${fn}()`);
  return call(
    args.map((arg) => translate(arg, scope)),
    scope,
    args,
  );
}

const blankable = ({ text }: Feel): string => (text === '""' ? 'null' : text);

const asText = (feel: Feel): string => (feel.type === 'string' ? bracketed(feel) : `string(${feel.text})`);

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

/** Whatever is more than one word stands in brackets inside of another. */
function bracketed({ text }: Feel): string {
  const isOne = /^("[^"]*"|[\p{L}\p{Nd}_.（）]+|[\p{L} ]+\([^()]*\))$/u.test(text) && !/^(if|not) /.test(text);
  return isOne ? text : `(${text})`;
}
