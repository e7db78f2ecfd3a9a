import { evaluate as feelin } from 'feelin';
import { compile, type Json, scopeOf } from '../src/index.ts';
import { parse } from '../src/parse/index.ts';
import type { TypeScope } from '../src/type.ts';

/**
 * Evaluations a second from a stored AST, next to feelin in the same run. Engines take turns of 100 ms of CPU time, so
 * that a loaded machine slows them alike; the median of the rounds counts.
 */
const ROUNDS = 7;
const SLICE_MICROSECONDS = 100_000;
const ENV = { today: '2026-03-31', now: '2026-03-31T10:00:00+08:00' };

const schema: TypeScope = {
  家庭年收入: { kind: 'number' },
  家庭人口: { kind: 'number' },
  残疾: { kind: 'boolean' },
  类别: { kind: 'string' },
  申请日期: { kind: 'date' },
  成员: {
    kind: 'list',
    items: { kind: 'record', fields: { 年龄: { kind: 'number' }, 月收入: { kind: 'number' } } },
  },
};
const data: Record<string, Json> = {
  家庭年收入: 36000,
  家庭人口: 3,
  残疾: true,
  类别: '低保',
  申请日期: '2026-03-01',
  成员: Array.from({ length: 20 }, (_, index) => ({ 年龄: index * 4, 月收入: 100.5 + index })),
};

const guards = {
  'simple guard': '家庭年收入 > 12000',
  'guard with division': '家庭年收入 / 家庭人口 <= 12000',
  'guard of three parts': '家庭年收入 / 家庭人口 / 12 <= 1500 and 类别 in ("低保", "特困") and 残疾',
  'filtered sum, 20 rows': 'sum(成员[年龄 >= 18].月收入)',
};

interface Contest {
  name: string;
  ours: () => unknown;
  theirs: () => unknown;
}

const contests = Object.entries(guards).map(([name, text]): Contest => {
  const parsed = parse(text, schema);
  if (!parsed.ok) throw new Error(text);
  const scope = scopeOf(data);
  const ours = () => compile(parsed.ast)(scope, ENV);
  const theirs = () => feelin(text, data).value;
  if (JSON.stringify(ours()) !== JSON.stringify(theirs())) throw new Error(`${text}: ${ours()} is not ${theirs()}`);
  return { name, ours, theirs };
});

/** Runs for one slice of CPU time and returns runs a second. */
function pace(run: () => unknown): number {
  const start = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < SLICE_MICROSECONDS) {
    for (let batch = 0; batch < 50; batch++) run();
    runs += 50;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return (runs / used) * 1e6;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const shown = (value: number): string => Math.round(value).toLocaleString('en').padStart(12);

for (const { name, ours, theirs } of contests) {
  pace(ours);
  pace(theirs);
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: pace(ours), theirs: pace(theirs) }));
  const here = median(rounds.map((round) => round.ours));
  const there = median(rounds.map((round) => round.theirs));
  console.log(`${name.padEnd(24)}${shown(here)} a second   feelin${shown(there)}   ratio ${(here / there).toFixed(0)}`);
}
