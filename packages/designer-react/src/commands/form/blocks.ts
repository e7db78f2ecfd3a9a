import type { Block } from '../../blocks/shared-part.ts';
import { type DefinitionDraft, isObject, type JsonObject } from '../../draft/draft.ts';
import { type DraftField, fieldAt, namesBeside, ownerOf, ownerPointer } from '../../draft/fields.ts';
import { below, get, set } from '../../draft/json.ts';
import { joined, reads } from '../../draft/reads.ts';
import { referencesIn } from '../../draft/references.ts';
import { type Command, refuse } from '../../history/edit.ts';
import { freeName } from './names.ts';
import { placeOfField } from './place-of-field.ts';
import { removeFields } from './remove-fields.ts';
import { withRenamedField } from './rename-field.ts';
import { rulesOf, rulesPointer } from './rules.ts';
import { groupsAround, type Spot, withFields, withRequired } from './spot.ts';

/** Fields beside each other with what ties them together: which are required, the rules that read nothing else, shared parts. */
export function blockOf(draft: DefinitionDraft, paths: readonly string[]): Block {
  const fields = paths.flatMap((path) => fieldAt(draft.form, path) ?? []);
  const owner = ownerOf(paths[0] ?? '');
  const own = fields.filter(({ path }) => ownerOf(path) === owner);
  return {
    fields: Object.fromEntries(own.map(({ key, pointer }) => [key, get(draft.form, pointer)!])),
    required: own.filter(({ required }) => required).map(({ key }) => key),
    rules: rulesWithin(draft, owner, own),
    shared: sharedBy(draft, own),
  };
}

/** The rules whose every name is one of the fields. */
function rulesWithin(draft: DefinitionDraft, owner: string, fields: readonly DraftField[]): JsonObject[] {
  const pointer = rulesPointer(draft, owner);
  const others = namesBeside(draft, owner)
    .filter((key) => !fields.some((field) => field.key === key))
    .flatMap((key) => fieldAt(draft.form, joined(owner, key)) ?? []);
  const references = referencesIn(draft).filter((one) => one.file === 'form' && one.pointer.startsWith(`${pointer}/`));
  return rulesOf(draft, owner).filter((_, index) => {
    const ofRule = references.filter((one) => one.pointer.startsWith(`${below(pointer, index)}/`));
    const reading = (field: DraftField) => ofRule.some((one) => reads(draft, one, field));
    return fields.some(reading) && !others.some(reading);
  });
}

function sharedBy(draft: DefinitionDraft, fields: readonly DraftField[]): JsonObject {
  const text = JSON.stringify(fields.map(({ pointer }) => get(draft.form, pointer)));
  const defs = get(draft.form, '/schema/$defs');
  return Object.fromEntries(
    Object.entries(isObject(defs) ? defs : {}).filter(([name]) => text.includes(JSON.stringify(`#/$defs/${name}`))),
  );
}

export interface InsertBlock {
  block: Block;
  spot: Spot;
  label?: string;
}

/** Puts a block at a spot. A field whose name is taken there gets another one, and the block's own formulas and rules follow. */
export const insertBlock: Command<InsertBlock> = (draft, { block, spot, label = 'edit.pasted' }) => {
  const keys = Object.keys(block.fields);
  if (keys.length === 0) return refuse('nothing-to-paste', '');
  const sound = unborn(block, namesBeside(draft, spot.owner));
  if (groupsAround(draft, spot.owner) + groupsIn(Object.values(sound.fields)) > 2)
    return refuse('groups-too-deep', '', { limit: 2 });
  const shared = withShared(draft.form, sound.shared);
  const filled = withRequired(withFields(shared, spot, sound.fields), spot.owner, sound.required);
  const next = { ...draft, form: withRules(filled, draft, spot.owner, sound.rules) };
  const [first = ''] = Object.keys(sound.fields);
  const select = placeOfField(next, joined(spot.owner, first));
  return { label, params: { title: Object.keys(sound.fields).join('、') }, draft: next, select };
};

/** A copy whose names are free among those taken: renamed inside a form of its own, so that everything in it follows. New fields are born here: they leave their old ids. */
function unborn(block: Block, taken: readonly string[]): Block {
  const properties = Object.fromEntries(
    Object.entries(block.fields).map(([key, schema]) => [key, isObject(schema) ? withoutId(schema) : schema]),
  );
  const schema = {
    type: 'object',
    properties,
    required: [...block.required],
    rules: [...block.rules],
    $defs: block.shared,
  };
  let alone: DefinitionDraft = { task: {}, form: { schema }, workflow: { steps: [] }, figures: {} };
  const names: string[] = [];
  for (const key of Object.keys(block.fields)) {
    const name = freeName(key, [...taken, ...names, ...Object.keys(block.fields).filter((other) => other !== key)]);
    const free = taken.includes(key) ? name : key;
    if (free !== key) alone = withRenamedField(alone, fieldAt(alone.form, key)!, free);
    names.push(free);
  }
  const said = alone.form.schema as JsonObject;
  return {
    fields: said.properties as JsonObject,
    required: said.required as string[],
    rules: said.rules as JsonObject[],
    shared: block.shared,
  };
}

function withoutId({ fieldId: _, ...schema }: JsonObject): JsonObject {
  return schema;
}

/** Shared parts that the form has not; one of the same name is taken for the same. */
function withShared(form: JsonObject, shared: JsonObject): JsonObject {
  if (Object.keys(shared).length === 0) return form;
  const before = get(form, '/schema/$defs');
  return set(form, '/schema/$defs', { ...shared, ...(isObject(before) ? before : {}) });
}

function withRules(form: JsonObject, draft: DefinitionDraft, owner: string, rules: readonly JsonObject[]): JsonObject {
  if (rules.length === 0) return form;
  const before = rulesOf(draft, owner);
  const named = rules.map((rule, at) => ({
    ...rule,
    id: freeName(
      String(rule.id),
      [...before, ...rules.slice(0, at)].map(({ id }) => String(id)),
    ),
  }));
  return set(form, below(ownerPointer(form, owner), 'rules'), [...before, ...named]);
}

/** How deep groups stand in each other in some schemas. */
function groupsIn(schemas: readonly unknown[]): number {
  const depths = schemas.filter(isObject).map((schema) => {
    const items = isObject(schema.items) ? schema.items : undefined;
    const inside = items?.properties ?? schema.properties;
    return (items?.properties ? 1 : 0) + (isObject(inside) ? groupsIn(Object.values(inside)) : 0);
  });
  return Math.max(0, ...depths);
}

/** Copies fields to where they stand, behind the last of them. */
export const duplicateFields: Command<{ paths: readonly string[]; spot: Spot }> = (draft, { paths, spot }) =>
  insertBlock(draft, { block: blockOf(draft, paths), spot, label: 'edit.duplicated' });

/** Takes fields away that have been copied; where they are listed they go too. */
export const cutFields: Command<{ paths: readonly string[] }> = (draft, { paths }) =>
  removeFields(draft, { paths, uses: 'lists', label: 'edit.cut' });
