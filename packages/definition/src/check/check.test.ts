import { describe, expect, test } from 'vitest';
import { type Break, field } from '../parse/broken.fixture.ts';
import { sentenceOf } from '../problem.ts';
import { type RegisterFiles, sampleRegister } from '../register-sample.fixture.ts';
import { posts, sample } from '../sample.fixture.ts';
import { foundBeside } from './found-beside.fixture.ts';
import { foundBetween, others } from './found-between.fixture.ts';
import { choice, foundInWorkflow } from './found-in-workflow.fixture.ts';
import { check, checkRegister, type OrgView } from './index.ts';

/** Fields that some of the cases need. */
const more: Break = (files) => {
  field('核准', { type: 'boolean' })(files);
  field('核准日期', { type: 'string', format: 'date' })(files);
};

describe('before publishing', () => {
  test('nothing is found in a sound definition', () => {
    expect(check(sample(), { posts })).toEqual([]);
    expect(check(sample(), { posts, others: others() })).toEqual([]);
    expect(checkRegister(sampleRegister(), { posts, others: others() })).toEqual([]);
  });

  test.each<[string, (files: RegisterFiles) => unknown, string, string]>([
    ['a paper in the title', (f) => (f.register.entryTitle = '户主证件号'), 'title-tells-sensitive', '/entryTitle'],
    ['a paper in the list', (f) => (f.register.list = ['户主', '户主证件号']), 'list-tells-sensitive', '/list/1'],
    [
      'identifiers that nobody must fill in',
      (f) => (f.register.identifiers = [['户主', '户主证件号']]),
      'identifiers-may-be-blank',
      '/identifiers',
    ],
    [
      'a level that nobody maintains',
      (f) => (f.register.maintain = { posts: ['finance'], levels: ['county', 'township'] }),
      'nobody-maintains-at-level',
      '/maintain/levels/1',
    ],
    ['a number of all in every town', (f) => (f.register.belongsTo = 'root'), 'counts-everywhere', '/belongsTo'],
    [
      'a unit that counts and may be blank',
      (f) => Object.assign(f.register, { belongsTo: 'root', countsAt: '所属工会' }),
      'counts-at-may-be-blank',
      '/countsAt',
    ],
    [
      'a reference to no register',
      (f) =>
        Object.assign((f.form.schema as { properties: object }).properties, {
          企业: { kind: 'register-ref', register: 'firms' },
        }),
      'unknown-register',
      '/schema/properties/企业/register',
    ],
  ])('of a register %s is found', (_what, breakIt, code, path) => {
    const found = checkRegister(
      sampleRegister((files) => void breakIt(files)),
      { posts, others: others() },
    );
    expect(found.map((one) => `${one.code} ${one.path}`)).toEqual([`${code} ${path}`]);
  });

  test.each([...foundInWorkflow, ...foundBeside, ...foundBetween])('%s is found', (_what, breakIt, code, path) => {
    const definition = sample((files) => {
      more(files);
      breakIt(files);
    });
    const found = check(definition, { posts, others: others() });
    expect(found.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
    for (const one of found) expect(sentenceOf(one)).not.toMatch(/[{}]/);
  });

  test('a clerk reads which answer is missing', () => {
    const definition = sample(choice('困难类别 = "特困"', '困难类别 = "困难"'));
    expect(check(definition).map((one) => sentenceOf(one))).toEqual([
      '“按类别办理”有一种情况没有分支可走：困难类别=临时',
    ]);
  });

  test('units for which nobody holds the post are named, those with a stand-in above are not', () => {
    const units = [
      { id: 'c', name: '县总', level: 'county' },
      { id: 't', name: '镇总', level: 'township', parent: 'c' },
      { id: 'g', name: '厂工会', level: 'grassroots', parent: 't' },
    ];
    const org = (held: Record<string, string[]>): OrgView => ({
      units,
      holders: (post, unit) => held[`${post}@${unit}`] ?? [],
    });
    const everywhere = { 'chair@c': ['a'], 'clerk@c': ['b'], 'finance@c': ['c'] };
    expect(check(sample(), { posts, org: org(everywhere) })).toEqual([]);
    const found = check(sample(), { posts, org: org({ ...everywhere, 'finance@c': [] }) });
    expect(found).toEqual([
      {
        code: 'post-without-holder',
        path: '/steps/4/parties/1/who',
        params: { posts: ['财务'], units: ['镇总', '厂工会'], count: 2, title: '会签', file: 'workflow.json' },
        level: 'warning',
      },
    ]);
  });
});
