import type { Json, Problem } from '@hearth/expression';
import { pointerOf } from '../json/pointer.ts';
import { problem } from '../problem.ts';

/** Deepest nesting of a file; no definition that a person can read comes near. */
export const MAX_NESTING = 64;

/**
 * Reads JSON (RFC 8259) and, unlike `JSON.parse`, tells where it is broken by line and column, finds keys given twice
 * and stops at a nesting of 64. Broken text gives no value and one problem; the other findings come with the value.
 */
export function parseJsonText(text: string): { value?: Json; problems: Problem[] } {
  const reader = new Reader(text);
  try {
    return { value: reader.file(), problems: reader.problems };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { problems: [...reader.problems, stop.problem] };
  }
}

class Stop extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.code);
    this.problem = found;
  }
}

/** Findings told of one file; a file with more has one cause. */
const MOST = 100;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids exactly these inside a text
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

class Reader {
  readonly problems: Problem[] = [];
  private at = 0;
  /** Names and indexes on the way to the value being read. */
  private readonly way: (string | number)[] = [];
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  file(): Json {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail();
    return value;
  }

  private value(): Json {
    if (this.way.length > MAX_NESTING) throw new Stop(problem('too-deep', pointerOf(this.way), { limit: MAX_NESTING }));
    this.space();
    const first = this.text[this.at];
    if (first === '{') return this.object();
    if (first === '[') return this.list();
    return JSON.parse(this.take(first === '"' ? TEXT : WORD) ?? this.take(NUMBER) ?? this.fail());
  }

  private object(): Json {
    const entries = new Map<string, Json>();
    this.members('}', () => {
      this.space();
      const name: string = JSON.parse(this.take(TEXT) ?? this.fail());
      this.space();
      this.expect(':');
      if (entries.has(name)) this.repeated(name);
      entries.set(name, this.part(name));
    });
    return Object.fromEntries(entries);
  }

  private repeated(name: string): void {
    if (this.problems.length >= MOST) return;
    this.problems.push(problem('duplicate-key', pointerOf([...this.way, name]), { name, ...this.place() }));
  }

  private list(): Json {
    const items: Json[] = [];
    this.members(']', () => items.push(this.part(items.length)));
    return items;
  }

  private part(key: string | number): Json {
    this.way.push(key);
    const value = this.value();
    this.way.pop();
    return value;
  }

  private members(end: string, member: () => void): void {
    this.at++;
    this.space();
    if (this.text[this.at] !== end) {
      do {
        member();
        this.space();
      } while (this.text[this.at] === ',' && this.at++ >= 0);
    }
    this.expect(end);
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.at;
    const found = token.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private space(): void {
    this.take(SPACE);
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) this.fail();
    this.at++;
  }

  private fail(): never {
    const found = this.text[this.at];
    throw new Stop(
      problem(found === undefined ? 'json-ends-early' : 'json-broken', '', { found: found ?? '', ...this.place() }),
    );
  }

  /** Line and column of the present position, from 1, as editors count. */
  private place(): { line: number; column: number } {
    const before = this.text.slice(0, this.at).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  }
}
