import type { Kind, Type } from '../type.ts';

/** One way to call a function. `rest`: the last parameter may repeat. */
export interface Signature {
  params: Param[];
  rest: boolean;
  /** The result, or how it follows from the first argument: `same` type, or its list's `item` type. */
  result: Type | 'same' | 'item';
}

export interface Param {
  name: string;
  kinds: Kind[];
  optional: boolean;
}

/**
 * Every built-in, as `name(parameter: kinds, optional?: kinds, repeated…: kinds) -> result`. Names of parameters are
 * those of DMN 1.5, chapter 10.3.4.
 */
const DECLARATIONS = `
not(negand: boolean) -> boolean
is(value1: any, value2?: any) -> boolean
is blank(value: any) -> boolean
string(from: any) -> string
number(from: string, grouping separator?: string, decimal separator?: string) -> number
abs(n: number|duration) -> same
sqrt(number: number) -> number
exp(number: number) -> number
log(number: number) -> number
even(number: number) -> boolean
odd(number: number) -> boolean
modulo(dividend: number, divisor: number) -> number
floor(n: number, scale?: number) -> number
ceiling(n: number, scale?: number) -> number
decimal(n: number, scale: number) -> number
round up(n: number, scale: number) -> number
round down(n: number, scale: number) -> number
round half up(n: number, scale: number) -> number
round half down(n: number, scale: number) -> number
string length(string: string) -> number
substring(string: string, start position: number, length?: number) -> string
substring before(string: string, match: string) -> string
substring after(string: string, match: string) -> string
upper case(string: string) -> string
lower case(string: string) -> string
contains(string: string, match: string) -> boolean
starts with(string: string, match: string) -> boolean
ends with(string: string, match: string) -> boolean
string join(list: list, delimiter?: string) -> string
count(list: list) -> number
count(item…: any) -> number
sum(list: list) -> item
sum(item…: number|duration) -> same
min(list: list) -> item
min(item…: any) -> same
max(list: list) -> item
max(item…: any) -> same
mean(list: list) -> number
mean(item…: number) -> number
median(list: list) -> number
median(item…: number) -> number
mode(list: list) -> list
mode(item…: number) -> list
stddev(list: list) -> number
stddev(item…: number) -> number
product(list: list) -> number
product(item…: number) -> number
all(list: list) -> boolean
all(item…: boolean) -> boolean
any(list: list) -> boolean
any(item…: boolean) -> boolean
list contains(list: list, element: any) -> boolean
append(list: list, item…: any) -> list
concatenate(list…: list) -> list
union(list…: list) -> list
distinct values(list: list) -> same
flatten(list: list) -> list
reverse(list: list) -> same
index of(list: list, match: any) -> list
sublist(list: list, start position: number, length?: number) -> same
insert before(list: list, position: number, newItem: any) -> list
remove(list: list, position: number) -> same
list replace(list: list, position: number, newItem: any) -> list
date(from: string|date|date-time) -> date
date(year: number, month: number, day: number) -> date
time(from: string|date|date-time|time) -> time
time(hour: number, minute: number, second: number, offset?: any) -> time
date and time(from: string|date-time) -> date-time
date and time(date: date|date-time, time: time) -> date-time
duration(from: string|duration) -> duration
years and months duration(from: date|date-time, to: date|date-time) -> duration
today() -> date
now() -> date-time
day of year(date: date|date-time) -> number
day of week(date: date|date-time) -> string
month of year(date: date|date-time) -> string
week of year(date: date|date-time) -> number
`;

/** Other spellings of a function: short for a clerk. */
const ALIASES: Record<string, string> = { round: 'round half up' };

/** The built-in that a written name means; underscores may stand for its spaces. */
export function canonicalName(written: string): string {
  const name = written.replace(/[_\s]+/g, ' ');
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
}

const table = new Map<string, Signature[]>();
for (const line of DECLARATIONS.trim().split('\n')) {
  const [, name = '', params = '', result = ''] = /^(.+?)\((.*)\) -> (.+)$/.exec(line) ?? [];
  table.set(name, [...(table.get(name) ?? []), signature(params, result)]);
}

/** The ways to call a function, or undefined when there is none of that name. */
export const signaturesOf = (name: string): Signature[] | undefined => table.get(canonicalName(name));

/** All names a formula may call, for completion and for suggestions. */
export const functionNames: readonly string[] = [...table.keys(), ...Object.keys(ALIASES)];

function signature(params: string, result: string): Signature {
  const written = params === '' ? [] : params.split(', ');
  return {
    params: written.map(param),
    rest: written.at(-1)?.includes('…') ?? false,
    result: result === 'same' || result === 'item' ? result : { kind: result as Kind },
  };
}

function param(text: string): Param {
  const [name = '', kinds = 'any'] = text.split(': ');
  return { name: name.replace(/[?…]$/, ''), kinds: kinds.split('|') as Kind[], optional: name.endsWith('?') };
}
