// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shipped } from '../../../test/shipped.ts';
import { openDesigner } from '../../designer.ts';
import { type DefinitionDraft, draftOf } from '../../draft/draft.ts';
import type { Command, Edit, Refusal } from '../../history/edit.ts';
import { cellsOf, gridOf, siblingsIn } from '../../rights-panel/rights-grid.ts';
import { partNode } from '../../settings/setting-node.ts';
import { settingsIn } from '../../settings/visit-settings.ts';
import { changeId } from '../task/change-id.ts';
import { changeSetting } from '../task/change-setting.ts';
import { addItem, moveItem, removeItem } from '../task/list-items.ts';
import { addSetting, removeSetting, renameSetting } from '../task/task-settings.ts';
import { addStepRows } from './add-step-rows.ts';
import { addBranch, moveBranch, removeBranch } from './branches.ts';
import { copyStep } from './copy-step.ts';
import { insertStep } from './insert-step.ts';
import { moveStep } from './move-step.ts';
import { stepTypes } from './new-step.ts';
import { removeStep } from './remove-step.ts';
import { setButtonRows } from './set-button-rows.ts';
import { rights, setRights } from './set-rights.ts';
import { sequencesInside, stepsOfDraft } from './steps-of-draft.ts';

const wish = fc.record({
  what: fc.nat(),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
  text: fc.constantFrom('审核', 'check', '', '2号'),
});
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

const words = {
  title: '新',
  first: '填',
  submit: '交',
  done: '好',
  back: '退',
  refuse: '否',
  party: '工会',
  branch: '条件',
  otherwise: '其他',
  body: '部门',
};
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const stepAt = (draft: DefinitionDraft, n: number) => at(stepsOfDraft(draft), n)?.pointer ?? '/steps/99';
const sequenceAt = (draft: DefinitionDraft, n: number) =>
  at(
    [
      '/steps',
      ...stepsOfDraft(draft).flatMap(({ step, pointer }) => sequencesInside(step, pointer).map((one) => one.pointer)),
    ],
    n,
  )!;
const branchAt = (draft: DefinitionDraft, n: number) =>
  at(
    stepsOfDraft(draft).flatMap(({ step, pointer }) =>
      Array.isArray(step.branches) ? step.branches.map((_, index) => `${pointer}/branches/${index}`) : [],
    ),
    n,
  ) ?? '/steps/0';
const settingNames = ({ task }: DefinitionDraft) => Object.keys((task.settings as object | undefined) ?? {});

/** Every command of the flow, the task and the figures with arguments for a draft. */
const commands: ((draft: DefinitionDraft, wish: Wish) => Edit | Refusal)[] = [
  (draft, { a, b, c }) =>
    insertStep(draft, { sequence: sequenceAt(draft, a), index: b % 2, type: at(stepTypes, c)!, words }),
  (draft, { a, b }) => removeStep(draft, { pointer: stepAt(draft, a), withReferences: b % 2 === 0 }),
  (draft, { a, b, c }) => moveStep(draft, { from: stepAt(draft, a), sequence: sequenceAt(draft, b), index: c % 2 }),
  (draft, { a, text }) => copyStep(draft, { pointer: stepAt(draft, a), suffix: text }),
  (draft, { a, text }) => addBranch(draft, { step: stepAt(draft, a), title: text }),
  (draft, { a, b }) => removeBranch(draft, { pointer: branchAt(draft, a), withReferences: b % 2 === 0 }),
  (draft, { a, b }) => moveBranch(draft, { pointer: branchAt(draft, a), index: b % 3 }),
  (draft, { a, b, text }) => {
    const title = text || '大小';
    const rows = [
      { type: at(stepTypes, a)!, settings: { title } },
      { type: 'branch' as const, inside: title, settings: { title: '甲' } },
      { ...(b % 2 === 0 && { inside: '甲' }), settings: { title: '批' }, buttons: ['好', '退回'], not: ['initiator'] },
    ];
    return addStepRows(draft, { rows, words });
  },
  (draft, { a, b, text }) => {
    const follow = at(['on', { to: stepsOfDraft(draft)[0]?.id ?? '' }, { end: text }] as const, b)!;
    const step = at(stepsOfDraft(draft), a)?.id ?? '没有';
    return setButtonRows(draft, {
      rows: [{ step, title: text, follow, back: { max: 2 }, settings: { tone: 'danger' } }],
    });
  },
  (draft, { a, text }) => changeId(draft, { file: 'workflow', pointer: stepAt(draft, a), to: text, thing: 'step' }),
  (draft, { a, b, text }) => {
    const pointer = stepAt(draft, a);
    const step = stepsOfDraft(draft).find((one) => one.pointer === pointer)?.step ?? {};
    const inside = at(settingsIn(partNode('workflow', 'step'), step).slice(1), b)?.pointer ?? '/title';
    return changeSetting(draft, {
      file: 'workflow',
      pointer: pointer + inside,
      value: text || undefined,
      title: text,
      typing: true,
    });
  },
  (draft, { text }) =>
    addItem(draft, { file: 'figures', pointer: '/figures', item: { title: text }, stem: 'figure', title: text }),
  (draft, { a, b }) => moveItem(draft, { file: 'figures', pointer: `/figures/${a % 4}`, index: b % 4, title: '' }),
  (draft, { a, b }) =>
    removeItem(draft, {
      file: 'figures',
      pointer: `/figures/${a % 4}`,
      title: '',
      thing: 'figure',
      withReferences: b % 2 === 0,
    }),
  (draft, { a, b }) =>
    removeItem(draft, {
      file: 'workflow',
      pointer: `/results/${a % 3}`,
      title: '',
      thing: 'result',
      withReferences: b % 2 === 0,
    }),
  (draft, { text }) =>
    addSetting(draft, { name: text || '期限', setting: { title: text, value: 3, basis: 'practice' } }),
  (draft, { a, text }) => renameSetting(draft, { from: at(settingNames(draft), a) ?? '没有', to: text }),
  (draft, { a }) => removeSetting(draft, { name: at(settingNames(draft), a) ?? '没有' }),
  (draft, { a, b, c }) => {
    const { rows, columns } = gridOf(draft);
    const [field, step] = [at(rows, a), at(columns, b)];
    const cells = field && step ? cellsOf([field], [step], rows) : [];
    return setRights(draft, { cells, right: at(rights, c)!, title: '', siblings: siblingsIn(rows, step?.scope ?? '') });
  },
];

test('undoing everything gives the very draft at the beginning, doing it again the very draft at the end', () => {
  const starts = [shipped('golden-autumn-student-aid'), shipped('dispute-mediation'), draftOf({})];
  const numRuns = process.env.HEARTH_LONG ? 1000 : 25;
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.array(wish, { minLength: 4, maxLength: 12 }), (start, wishes) => {
      const text = JSON.stringify(start);
      const designer = openDesigner(start, { world: { posts: [] }, checker: { check: () => {}, close: () => {} } });
      const command: Command<Wish> = (draft, one) => commands[one.what % commands.length]!(draft, one);
      for (const one of wishes) {
        const drafted = designer.state().draft;
        const before = JSON.stringify(drafted);
        if (designer.run(command, one)) expect(designer.state().draft).toBe(drafted);
        expect(JSON.stringify(drafted)).toBe(before);
        designer.settle();
      }
      const last = designer.state().draft;
      while (designer.state().undoes) designer.undo();
      expect(designer.state().draft).toBe(start);
      expect(JSON.stringify(start)).toBe(text);
      while (designer.state().redoes) designer.redo();
      expect(designer.state().draft).toBe(last);
    }),
    { numRuns },
  );
});
