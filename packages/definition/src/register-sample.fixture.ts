import type { JsonObject } from './json/equal.ts';
import { parseRegister } from './parse/index.ts';
import type { RegisterDefinition } from './register.ts';
import { posts } from './sample.fixture.ts';

/** Households in need: a register for the tests to break in one place at a time. */
export interface RegisterFiles {
  register: JsonObject;
  form: JsonObject;
  figures: JsonObject[];
}

export function registerFiles(): RegisterFiles {
  return structuredClone({ register, form, figures }) as unknown as RegisterFiles;
}

export function sampleRegister(change: (files: RegisterFiles) => void = () => {}): RegisterDefinition {
  const files = registerFiles();
  change(files);
  const read = parseRegister(files, { posts });
  if (!read.register) throw new Error(`the register is broken: ${JSON.stringify(read.problems)}`);
  return read.register;
}

const register = {
  id: 'households',
  title: '困难家庭台账',
  family: 'H',
  description: '在档困难家庭。',
  entryTitle: '户主 + "家庭"',
  identifiers: [['档案编号'], ['户主', '户主证件号']],
  search: ['户主'],
  list: ['户主', '人口'],
  maintain: { posts: ['clerk'], levels: ['township'] },
  belongsTo: 'unit',
  dated: ['人口'],
  readers: [{ post: 'chair' }],
};

const form = {
  schema: {
    type: 'object',
    required: ['档案编号', '户主'],
    properties: {
      档案编号: { type: 'string' },
      户主: { type: 'string', sensitivity: 'personal' },
      户主证件号: { kind: 'resident-id', sensitivity: 'sensitive' },
      人口: { type: 'integer', minimum: 1 },
      所属工会: { kind: 'org-unit' },
      建档日期: { type: 'string', format: 'date' },
      年数: { type: 'integer', computed: 'today().year - 建档日期.year' },
      成员: { type: 'array', items: { type: 'object', properties: { 称呼: { type: 'string' } } } },
    },
  },
};

const figures = [
  {
    id: 'households',
    title: '在档家庭',
    kind: 'stock',
    where: '人口 > 0',
    measure: { count: true },
    unit: '户',
  },
];
