// @vitest-environment node
import { fieldKinds } from '@hearth/definition';
import { type DefinitionSource, parseDefinition } from '@hearth/definition/parse';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shipped, shippedPosts } from '../../../test/shipped.ts';
import { openDesigner } from '../../designer.ts';
import { type DefinitionDraft, draftOf } from '../../draft/draft.ts';
import { fieldsOf, withInner } from '../../draft/fields.ts';
import type { Command, Edit, Refusal } from '../../history/edit.ts';
import { addField } from './add-field.ts';
import { blockOf, cutFields, duplicateFields, insertBlock } from './blocks.ts';
import { pagesOf } from './layout.ts';
import { moveField, nudgeField } from './move-field.ts';
import { setOptions, shareOptions, takeSharedOptions } from './options.ts';
import { removeFields } from './remove-fields.ts';
import { nameField } from './rename-field.ts';
import { addRule, addRuleRows, moveRule, removeRule, setRule } from './rules.ts';
import {
  addPage,
  addSection,
  movePage,
  moveSection,
  removePage,
  removeSection,
  setPage,
  setSection,
} from './sections.ts';
import { changeKind, setKeyword, setRequired, setTitle } from './set-field.ts';

/** A random thing to do, with numbers that are taken modulo whatever is there. */
const wish = fc.record({
  what: fc.nat(),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
  text: fc.constantFrom('姓名', '金额（元）', '2号', '如果', 'if', '', '备注'),
});
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

const by = (n: number): -1 | 1 => (n % 2 === 0 ? 1 : -1);
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Every command of the form with arguments for a draft. */
const commands: ((draft: DefinitionDraft, wish: Wish) => Edit | Refusal)[] = [
  (draft, { a, b, c }) =>
    addField(draft, { kind: at(fieldKinds, a)!.name, spot: spotIn(draft, b, c), locale: 'zh-CN' }),
  (draft, { a, c }) => removeFields(draft, { paths: [pathIn(draft, a)], uses: c % 2 ? 'all' : 'lists' }),
  (draft, { a, b, c }) => moveField(draft, { path: pathIn(draft, a), to: spotIn(draft, b, c) }),
  (draft, { a, b }) => nudgeField(draft, { path: pathIn(draft, a), by: by(b) }),
  (draft, { a, text }) => setTitle(draft, { path: pathIn(draft, a), title: text }),
  (draft, { a, b }) => nameField(draft, { path: pathIn(draft, a), published: b % 2 === 0 }),
  (draft, { a, text }) =>
    setKeyword(draft, { path: pathIn(draft, a), keyword: 'description', value: text || undefined }),
  (draft, { a, b }) => setRequired(draft, { path: pathIn(draft, a), required: b % 2 === 0 }),
  (draft, { a, b }) => changeKind(draft, { path: pathIn(draft, a), kind: at(fieldKinds, b)!.name }),
  (draft, { a, text }) =>
    setOptions(draft, { path: choiceIn(draft, a), options: [{ value: text || '甲', title: '甲' }] }),
  (draft, { a, text }) => shareOptions(draft, { path: choiceIn(draft, a), name: text }),
  (draft, { a, b }) => takeSharedOptions(draft, { path: choiceIn(draft, a), name: b % 2 ? undefined : '困难类别' }),
  (draft, { a, text }) => addRule(draft, { owner: '', at: [pathIn(draft, a)], message: text }),
  (draft, { a, b, text }) =>
    addRuleRows(draft, { rows: [{ at: [pathIn(draft, a)], assert: text, message: text, warning: b % 2 === 0 }] }),
  (draft, { a, text }) => setRule(draft, { owner: '', index: a % 3, keyword: 'assert', value: text }),
  (draft, { a, b }) => moveRule(draft, { owner: '', index: a % 2, to: b % 2 }),
  (draft, { a }) => removeRule(draft, { owner: '', index: a % 2 }),
  (draft, { a, b, text }) => addSection(draft, { page: a % 2, after: b % 3, title: text }),
  (draft, { a, b, text }) => setSection(draft, { page: a % 2, section: b % 3, change: { title: text, columns: 3 } }),
  (draft, { a, b }) => removeSection(draft, { page: a % 2, section: b % 3 }),
  (draft, { a, b, c }) => moveSection(draft, { page: a % 2, section: b % 3, by: by(c) }),
  (draft, { text }) => addPage(draft, { title: text }),
  (draft, { a, text }) => setPage(draft, { page: a % 2, title: text }),
  (draft, { a }) => removePage(draft, { page: a % 2 }),
  (draft, { a, b }) => movePage(draft, { page: a % 2, by: by(b) }),
  (draft, { a, b, c }) => insertBlock(draft, { block: blockOf(draft, [pathIn(draft, a)]), spot: spotIn(draft, b, c) }),
  (draft, { a, b, c }) => duplicateFields(draft, { paths: [pathIn(draft, a)], spot: spotIn(draft, b, c) }),
  (draft, { a }) => cutFields(draft, { paths: [pathIn(draft, a)] }),
];

const pathIn = (draft: DefinitionDraft, n: number) => at(withInner(fieldsOf(draft.form)), n)?.path ?? '没有';
const choiceIn = (draft: DefinitionDraft, n: number) =>
  at(
    withInner(fieldsOf(draft.form)).filter(({ options }) => options),
    n,
  )?.path ?? '没有';

function spotIn(draft: DefinitionDraft, n: number, index: number) {
  const groups = withInner(fieldsOf(draft.form)).filter(({ fields }) => fields);
  const group = n % 2 ? at(groups, n) : undefined;
  if (group) return { owner: group.path, index: index % ((group.fields?.length ?? 0) + 1) };
  const page = n % pagesOf(draft.form).length;
  return { owner: '', page, section: index % 3, index: index % 4 };
}

const readable = ({ form, task, workflow, figures }: DefinitionDraft) =>
  parseDefinition({ form, task, workflow, figures } as DefinitionSource, { posts: shippedPosts });

const starts = [shipped('golden-autumn-student-aid'), draftOf({})];

test('undoing everything gives the very draft at the beginning, doing it again the very draft at the end', () => {
  const numRuns = process.env.HEARTH_LONG ? 2000 : 25;
  const said = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.array(wish, { minLength: 4, maxLength: 14 }), (start, wishes) => {
      const text = JSON.stringify(start);
      const designer = openDesigner(start, { world: { posts: [] }, checker: { check: () => {}, close: () => {} } });
      const command: Command<Wish> = (draft, one) => commands[one.what % commands.length]!(draft, one);
      let selected = designer.state().selection;
      for (const one of wishes) {
        const before = JSON.stringify(designer.state().draft);
        const drafted = designer.state().draft;
        const refused = designer.run(command, one);
        for (const { code } of refused ?? []) said.add(code);
        expect(JSON.stringify(drafted)).toBe(before);
        if (refused) expect(designer.state().draft).toBe(drafted);
        if (designer.state().draft !== drafted) selected = designer.state().selection;
        designer.settle();
      }
      const last = designer.state();
      while (designer.state().undoes) designer.undo();
      expect(designer.state().draft).toBe(start);
      expect(JSON.stringify(start)).toBe(text);
      while (designer.state().redoes) designer.redo();
      expect(designer.state().draft).toBe(last.draft);
      expect(designer.state().selection).toEqual(selected);
    }),
    { numRuns },
  );
  expect(said).toContain('field-gone');
});

test('no command leaves a file that cannot be read: whatever is wrong, every field and page is still there', () => {
  const numRuns = process.env.HEARTH_LONG ? 500 : 6;
  fc.assert(
    fc.property(fc.array(wish, { minLength: 6, maxLength: 12 }), (wishes) => {
      let draft = starts[0]!;
      for (const one of wishes) {
        const done = commands[one.what % commands.length]!(draft, one);
        if (!('problems' in done)) draft = done.draft;
      }
      const broken = readable(draft).problems.filter(({ code }) =>
        [
          'wrong-type',
          'required',
          'unknown-keyword',
          'layout-field-twice',
          'duplicate-field-id',
          'name-wrong-characters',
          'name-is-a-word',
        ].includes(code),
      );
      expect(broken.filter(({ path }) => !path.includes('/title') && !path.endsWith('/assert'))).toEqual([]);
    }),
    { numRuns },
  );
});
