// @vitest-environment node
import { type DefinitionSource, parseDefinition } from '@hearth/definition/parse';
import { describe, expect, test } from 'vitest';
import { shipped, shippedPosts, shippedTasks } from '../../test/shipped.ts';
import { withRenamedField } from '../commands/form/rename-field.ts';
import type { DefinitionDraft } from './draft.ts';
import { fieldAt, fieldsOf, withInner } from './fields.ts';
import { remove } from './json.ts';
import { usesOf, withoutUses } from './uses.ts';

const long = process.env.HEARTH_LONG !== undefined;
const tasks = long ? shippedTasks : ['golden-autumn-student-aid'];
/** All fields, or some of them where time is short. */
const some = <T>(list: readonly T[], each: number): T[] => list.filter((_, index) => long || index % each === 0);

const problemsOf = (draft: DefinitionDraft) => {
  const { problems } = parseDefinition(draft as DefinitionSource, { posts: shippedPosts });
  return problems.map(
    ({ code, path, params, from }) => `${params?.file} ${path} ${from ?? ''} ${code} ${params?.name ?? ''}`,
  );
};

describe.each(tasks)('in %s', (task) => {
  const draft = shipped(task);

  test('every field can get another name, and everything that uses it follows', () => {
    const all = some(withInner(fieldsOf(draft.form)), 6);
    const renamed = all.reduce((next, { path, key }) => {
      const now = path
        .split('.')
        .slice(0, -1)
        .map((part) => (fieldAt(next.form, part) ? part : `${part}_新`));
      return withRenamedField(next, fieldAt(next.form, [...now, key].join('.'))!, `${key}_新`);
    }, draft);
    expect(problemsOf(renamed)).toEqual(problemsOf(draft));
  });

  test('what a deleted field leaves broken is what was told', () => {
    for (const field of some(fieldsOf(draft.form), 12)) {
      const uses = usesOf(draft, [field]);
      const without = (from: DefinitionDraft) => ({ ...from, form: remove(from.form, field.pointer) });
      const left = problemsOf(without(withoutUses(draft, uses)));
      const toBeMended = uses
        .filter(({ goes }) => goes === undefined)
        .map(({ file, pointer }) => `${file}.json ${pointer}`);
      const untold = left.filter((one) => /unknown-(field|name)|misspelt-name/.test(one) && !one.includes('/layout/'));
      expect(untold.filter((one) => !toBeMended.some((place) => one.startsWith(place)))).toEqual([]);
    }
  });
});

test('a word in quotes, a longer name and a field of another group of the same name stay', () => {
  const draft: DefinitionDraft = {
    ...shipped('golden-autumn-student-aid'),
    form: {
      schema: {
        type: 'object',
        properties: {
          姓名: { type: 'string' },
          姓名全称: { type: 'string' },
          同名: { type: 'boolean', computed: 'count(成员[姓名 = "姓名"]) > 0 and 姓名全称 = 姓名' },
          成员: { type: 'array', items: { type: 'object', properties: { 姓名: { type: 'string' } } } },
        },
      },
    },
  };
  const renamed = withRenamedField(draft, fieldAt(draft.form, '姓名')!, '户主');
  expect(fieldAt(renamed.form, '同名')!.schema.computed).toBe('count(成员[姓名 = "姓名"]) > 0 and 姓名全称 = 户主');
  const inner = withRenamedField(draft, fieldAt(draft.form, '成员.姓名')!, '名字');
  expect(fieldAt(inner.form, '同名')!.schema.computed).toBe('count(成员[名字 = "姓名"]) > 0 and 姓名全称 = 姓名');
});
