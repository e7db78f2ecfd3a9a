import { parseRegister } from '@hearth/definition/parse';
import type { Json } from '@hearth/storage';
import type { LoadedForms } from '../definition/load-forms.ts';
import { messageOf } from '../problems/catalogue.ts';
import { everyLevel, testPosts } from './test-forms.ts';

const firms = {
  register: {
    id: 'firms',
    title: '企业台账',
    family: 'A',
    description: '全县共用，按所属工会统计。',
    entryTitle: '名称',
    identifiers: [['名称']],
    maintain: { posts: ['clerk'], levels: everyLevel },
    belongsTo: 'root',
    countsAt: '所属工会',
    dated: ['所属工会', '职工人数'],
  },
  form: {
    schema: {
      type: 'object',
      required: ['名称', '所属工会'],
      additionalProperties: false,
      properties: {
        名称: { type: 'string' },
        所属工会: { type: 'string', kind: 'org-unit' },
        职工人数: { type: 'integer' },
        会员人数: { type: 'integer' },
      },
    },
  },
  figures: [
    { id: 'firms', title: '企业', kind: 'stock', measure: { count: true }, unit: '家' },
    { id: 'workers', title: '职工', kind: 'stock', measure: { sum: '职工人数' }, unit: '人' },
    { id: 'joined', title: '入会率', kind: 'rate', measure: { sum: '会员人数' }, of: 'workers', unit: '%' },
  ],
};

/** Firms of the whole county, each of which counts at the union in one of its fields. */
export function firmRegister(): NonNullable<LoadedForms['registers']> {
  const { register, problems } = parseRegister(firms, { posts: testPosts });
  if (!register) throw new Error(problems.map((one) => `${one.path} ${messageOf(one, 'en')}`).join('\n'));
  return [{ register, source: firms as unknown as Json }];
}
