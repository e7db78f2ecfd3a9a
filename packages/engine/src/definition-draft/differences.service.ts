import { type Definition, diff, diffRegisters, type RegisterDefinition } from '@hearth/definition';
import { parseDefinition, parseRegister } from '@hearth/definition/parse';
import type { Problem } from '@hearth/expression';
import { findDefinition, findDefinitionDraft, type Json } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { problem } from '../problems/problem.ts';
import { problemItems } from '../problems/problem-items.ts';
import { refuse } from '../problems/refusal.ts';
import { type DraftFiles, draftFilesOf, isRegister } from './draft-files.ts';

/** A published version by its hash, a saved draft by its id, or files in hand. */
export type Side = { version: string } | { draft: string } | { files: DraftFiles };

/** Most places that are told when a side cannot be read. */
const mostPlaces = 100;

/** What is different between two states of a definition: in the words of the language, or as places while a side is half done. */
export async function differencesBetween(context: EngineContext, before: Side, after: Side) {
  const [one, two] = [await filesOfSide(context, before), await filesOfSide(context, after)];
  const registers = [registerIn(context, one), registerIn(context, two)];
  if (registers[0] && registers[1])
    return { items: problemItems(diffRegisters(registers[0], registers[1])), exact: true };
  const [from, to] = [readable(context, one), readable(context, two)];
  if (from && to) return { items: problemItems(diff(from, to)), exact: true };
  return { items: problemItems(changedPlaces(one, two)), exact: false };
}

function readable({ definitions }: EngineContext, files: DraftFiles): Definition | undefined {
  return parseDefinition(files, { posts: [...definitions.posts] }).definition;
}

function registerIn({ definitions }: EngineContext, files: DraftFiles): RegisterDefinition | undefined {
  if (!isRegister(files)) return undefined;
  return parseRegister({ ...files, register: files.task }, { posts: [...definitions.posts] }).register;
}

async function filesOfSide({ db }: EngineContext, side: Side): Promise<DraftFiles> {
  if ('files' in side) return side.files;
  if ('draft' in side) {
    const draft = await findDefinitionDraft(db, side.draft);
    if (!draft) throw refuse(404, 'definition-draft-not-found');
    return draft.files as unknown as DraftFiles;
  }
  const version = await findDefinition(db, side.version);
  if (!version) throw refuse(404, 'version-not-found', { task: '', version: side.version });
  return draftFilesOf(version.source);
}

/** The places at which two states differ, file by file, without a word about what they mean. */
function changedPlaces(before: DraftFiles, after: DraftFiles): Problem[] {
  const found: Problem[] = [];
  for (const file of ['task', 'form', 'workflow', 'figures'] as const) {
    for (const path of changedPointers(before[file], after[file], '')) {
      if (found.length === mostPlaces) return found;
      found.push({ ...problem('definition-place-changed', { file: `${file}.json` }, path), level: 'warning' });
    }
  }
  return found;
}

function* changedPointers(before: Json | undefined, after: Json | undefined, path: string): Generator<string> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    yield path;
    return;
  }
  const [one, two] = [before as Record<string, Json>, after as Record<string, Json>];
  const names = new Set([...Object.keys(one), ...Object.keys(two)]);
  for (const name of names) {
    yield* changedPointers(one[name], two[name], `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

const isContainer = (value: Json | undefined): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null;
