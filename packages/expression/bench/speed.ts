import { loadavg } from 'node:os';
import { Ajv } from 'ajv';
import { evaluate as feelin } from 'feelin';
import { LogicEngine } from 'json-logic-engine';
import { compile, type Json, scopeOf } from '../src/index.ts';
import { parse } from '../src/parse/index.ts';
import type { TypeScope } from '../src/type.ts';
import { type Engines, paces } from './pace.ts';

/**
 * Evaluations a second next to other engines in the same run: feelin, the other FEEL in JavaScript; json-logic-engine,
 * interpreted and built into JavaScript; and Ajv for guards that a JSON Schema can say. Only ours has exact decimals and
 * three-valued logic; the two that build code need `unsafe-eval`, which a strict content security policy forbids.
 */
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

interface Contest {
  name: string;
  text: string;
  /** The same as JsonLogic. */
  logic: object;
  /** The same as JSON Schema, where it can say it. */
  jsonSchema?: object;
}

const value = (name: string) => ({ var: name });
const incomeAHead = { '/': [value('家庭年收入'), value('家庭人口')] };

const contests: Contest[] = [
  {
    name: 'simple guard',
    text: '家庭年收入 > 12000',
    logic: { '>': [value('家庭年收入'), 12000] },
    jsonSchema: {
      type: 'object',
      properties: { 家庭年收入: { type: 'number', exclusiveMinimum: 12000 } },
      required: ['家庭年收入'],
    },
  },
  {
    name: 'guard of three fields',
    text: '家庭年收入 > 12000 and 类别 in ("低保", "特困") and 残疾',
    logic: {
      and: [
        { '>': [value('家庭年收入'), 12000] },
        { in: [value('类别'), ['低保', '特困']] },
        { '==': [value('残疾'), true] },
      ],
    },
    jsonSchema: {
      type: 'object',
      properties: {
        家庭年收入: { type: 'number', exclusiveMinimum: 12000 },
        类别: { enum: ['低保', '特困'] },
        残疾: { const: true },
      },
      required: ['家庭年收入', '类别', '残疾'],
    },
  },
  {
    name: 'guard with division',
    text: '家庭年收入 / 家庭人口 <= 12000',
    logic: { '<=': [incomeAHead, 12000] },
  },
  {
    name: 'filtered sum, 20 rows',
    text: 'sum(成员[年龄 >= 18].月收入)',
    logic: {
      reduce: [
        { filter: [value('成员'), { '>=': [value('年龄'), 18] }] },
        { '+': [value('current.月收入'), value('accumulator')] },
        0,
      ],
    },
  },
];

const logicEngine = new LogicEngine();
const ajv = new Ajv();

function enginesOf({ text, logic, jsonSchema }: Contest): Engines {
  const parsed = parse(text, schema);
  if (!parsed.ok) throw new Error(text);
  const scope = scopeOf(data);
  const built = logicEngine.build(logic);
  const validate = jsonSchema && ajv.compile(jsonSchema);
  return {
    ours: () => compile(parsed.ast)(scope, ENV),
    feelin: () => feelin(text, data).value,
    'feelin, function kept': keptByFeelin(text),
    'json-logic-engine': () => logicEngine.run(logic, data),
    'json-logic-engine, built': () => built(data),
    ...(validate && { ajv: () => validate(data) }),
  };
}

/** The only way in feelin's API to read a text once: as the body of a function. Its warnings pile up unless emptied. */
function keptByFeelin(text: string): () => unknown {
  const { value, warnings } = feelin(`function(${Object.keys(data).join(', ')}) ${text}`, {});
  const kept = value as { invoke(values: Json[]): unknown };
  const values = Object.values(data);
  return () => {
    warnings.length = 0;
    return kept.invoke(values);
  };
}

console.log(
  `load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
);
for (const contest of contests) {
  const engines = enginesOf(contest);
  const answers = Object.values(engines).map((run) => JSON.stringify(run()));
  if (new Set(answers).size > 1) throw new Error(`${contest.text}: ${answers.join(', ')}`);
  const found = paces(engines);
  console.log(`\n${contest.name}: ${contest.text}`);
  for (const [name, pace] of Object.entries(found)) {
    const ratio = (found.ours ?? 0) / pace;
    const compared = name === 'ours' ? '' : `   ours is ${ratio.toFixed(ratio < 10 ? 2 : 0)} times as fast`;
    console.log(`  ${name.padEnd(26)}${Math.round(pace).toLocaleString('en').padStart(14)} a second${compared}`);
  }
}
