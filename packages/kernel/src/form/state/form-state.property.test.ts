import type { Json, Problem } from '@hearth/expression';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document } from '../../workflow/case-state.ts';
import { checkDocument } from '../check.ts';
import { env, household } from '../form-of.fixture.ts';
import { covers, type FormRights } from '../rights.ts';
import { settle } from '../settle.ts';
import { createFormState, type FormState } from './form-state.ts';
import type { RemovedRow } from './rows.ts';

const { form, env: clock } = { form: household, env };

/** What a person may do: the form looks only at what the numbers point to now. */
type Edit =
  | { do: 'set'; field: number; value: Json }
  | { do: 'add' | 'copy' | 'remove' | 'move'; row: number; to: number; nested: boolean }
  | { do: 'undo' };

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, '', '重病', '失业', '罕见病', '王芳', true, false, [], {}, 'abc'),
  fc.integer({ min: -5, max: 40 }),
  fc.constantFrom(0.1, 100, 2500, 99.999),
);
const small = fc.nat({ max: 40 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('set' as const), field: small, value }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('add' as const, 'copy' as const, 'remove' as const, 'move' as const),
      row: small,
      to: small,
      nested: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
);

const leaves = ['户主', '困难类型', '病种', '说明', '救助金额', '联系.电话', '联系.备用'];
const columns = ['姓名', '年龄', '在职', '月收入'];

function fieldsNow(state: FormState): string[] {
  const members = rowsOf(state, '家庭成员');
  return [
    ...leaves,
    ...members.flatMap((row) => columns.map((column) => `家庭成员[${row}].${column}`)),
    ...members.flatMap((row) =>
      rowsOf(state, `家庭成员[${row}].支出`).map((inner) => `家庭成员[${row}].支出[${inner}].项目`),
    ),
  ];
}

const rowsOf = (state: FormState, group: string): string[] => {
  const { value: rows } = state.snapshot(group);
  return Array.isArray(rows) ? (rows as string[]) : [];
};

function apply(state: FormState, step: Edit, removed: RemovedRow[]): void {
  if (step.do === 'undo') {
    const last = removed.pop();
    if (last) state.restoreRow(last);
    return;
  }
  if (step.do === 'set') {
    const fields = fieldsNow(state);
    state.set(fields[step.field % fields.length]!, step.value);
    return;
  }
  const members = rowsOf(state, '家庭成员');
  const group = step.nested && members.length > 0 ? `家庭成员[${members[step.to % members.length]}].支出` : '家庭成员';
  const rows = rowsOf(state, group);
  const row = rows[step.row % Math.max(1, rows.length)] ?? '';
  if (step.do === 'add') state.addRow(group, { 姓名: '李强', 年龄: step.to, 项目: 'x' }, step.row);
  else if (step.do === 'copy') state.copyRow(group, row);
  else if (step.do === 'move') state.moveRow(group, row, step.to);
  else {
    const gone = state.removeRow(group, row);
    if (gone) removed.push(gone);
  }
}

const runs = { numRuns: 150 };

it('is, after any edits, what settling and checking from scratch would give', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const state = createFormState({ form, document: {}, env: clock });
      const removed: RemovedRow[] = [];
      for (const step of edits) apply(state, step, removed);
      const settled = settle(form, state.get('') as Document, clock);
      expect(state.values()).toEqual(settled);
      expect(state.problems()).toEqual(checkDocument(form, settled, { env: clock, complete: true }));
    }),
    runs,
  );
});

it('agrees on what one person is asked for', () => {
  const rights: FormRights = { edit: ['困难类型', '家庭成员.姓名', '家庭成员.年龄'], require: ['救助金额', '联系'] };
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
      const state = createFormState({ form, document: {}, env: clock, rights });
      for (const step of edits) apply(state, step, []);
      const editable = (path: string) => covers(rights.edit, path);
      const { require = [] } = rights;
      const all = checkDocument(form, state.values(), { env: clock, complete: true, editable, require });
      expect(state.problems()).toEqual(all.filter((problem) => isTheirs(problem, editable)));
    }),
    runs,
  );
});

/** A broken rule beside fields of others is theirs to mend; a warning is told to everybody. */
function isTheirs({ code, level, params }: Problem, editable: (path: string) => boolean): boolean {
  if (code !== 'form.rule' || level === 'warning') return true;
  const at = params?.at as string[];
  return at.some((pointer) => editable(pointer.slice(1).replaceAll(/\/\d+\//g, '.')));
}

it('tells every view of a change, and no view without one', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
      const state = createFormState({ form, document: {}, env: clock });
      const paths = [...leaves, '家庭成员', '人口', '月收入合计', '人均'];
      const seen = new Map(paths.map((path) => [path, state.snapshot(path)]));
      const told = new Set<string>();
      for (const path of paths) state.subscribe(path, () => told.add(path));
      for (const step of edits) {
        told.clear();
        apply(state, step, []);
        for (const path of paths) {
          expect(told.has(path)).toBe(state.snapshot(path) !== seen.get(path));
          seen.set(path, state.snapshot(path));
        }
      }
    }),
    runs,
  );
});
