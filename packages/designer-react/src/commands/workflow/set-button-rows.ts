import type { Json } from '@hearth/expression';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { below, get, set } from '../../draft/json.ts';
import { type Command, refuse, withFile } from '../../history/edit.ts';
import { decisionsNamed } from './decisions.ts';
import { stepOfDraft } from './steps-of-draft.ts';

/** One line of a list of buttons. What it does not say stays as it is, or as the words on the button ask. */
export interface ButtonRow {
  /** Id of the step. */
  step: string;
  title: string;
  /** Members of the outcome; one that is what everybody expects anyway is not written. */
  settings: { readonly [name: string]: Json };
  follow?: Follow;
  /** Members of the way back, where the button goes back. */
  back: { readonly [name: string]: Json };
}

/** What a button does to the case: it goes on, goes back to a step, or ends with a result. */
export type Follow = 'on' | { to: string } | { end: string };

/** Sets the buttons of a list, each in its step; one whose words are not there yet comes behind the others. */
export const setButtonRows: Command<{ rows: readonly ButtonRow[] }> = (draft, { rows }) => {
  let next = draft;
  for (const row of rows) {
    const at = stepOfDraft(next, row.step);
    if (!at) return refuse('gone', row.step);
    next = withButton(next, at.pointer, row);
  }
  return { label: 'edit.buttons-set', params: { count: String(rows.length) }, draft: next };
};

function withButton(draft: DefinitionDraft, step: string, row: ButtonRow): DefinitionDraft {
  const pointer = below(step, 'outcomes');
  const written = get(draft.workflow, pointer);
  const list = Array.isArray(written) ? written.filter(isObject) : [];
  const known = list.findIndex(({ title }) => title === row.title);
  const before = list[known] ?? freshButton(draft, row.title, list);
  const button = saidButton(before, row);
  const outcomes = known < 0 ? [...list, button] : list.with(known, button);
  return withFile(draft, 'workflow', (workflow) => set(workflow, pointer, outcomes));
}

/** A button by its words, told apart from those that are there. */
function freshButton(draft: DefinitionDraft, title: string, list: readonly JsonObject[]): JsonObject {
  const titles = [...list.map((one) => String(one.title)), title];
  const button = decisionsNamed(draft, titles).at(-1)!;
  const taken = new Set(list.map(({ id }) => id));
  const stem = String(button.id);
  const id = taken.has(stem) ? `${stem}-${list.length + 1}` : stem;
  return { ...button, id };
}

/** What a member is when nobody says it. */
const expected: { readonly [name: string]: Json } = { tone: 'default', comment: 'optional', incomplete: false };

function saidButton(before: JsonObject, { settings, follow, back }: ButtonRow): JsonObject {
  const { return: way, end, ...rest } = before;
  const said = Object.entries({ ...rest, ...settings }).filter(([name, value]) => value !== expected[name]);
  const old: JsonObject = { ...(isObject(way) && { return: { ...way, ...back } }), ...(end !== undefined && { end }) };
  return { ...Object.fromEntries(said), ...(follow === undefined ? old : leadsTo(follow, way, back)) };
}

function leadsTo(follow: Follow, way: Json | undefined, back: ButtonRow['back']): JsonObject {
  if (follow === 'on') return {};
  if ('end' in follow) return { end: follow.end };
  return { return: { resume: 'here', max: 3, ...(isObject(way) && way), to: follow.to, ...back } };
}
