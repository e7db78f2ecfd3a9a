import type { Json } from '@hearth/expression';
import { newId } from '../commands/workflow/new-id.ts';
import { namedThings } from './named-things.ts';
import { alternativesOf, concrete, isRecord, itemOf, membersOf, type SettingNode } from './setting-node.ts';

/** A term that nobody has thought about yet. */
const USUAL_DAYS = 5;

/** The least that may stand at a place: what a new step, outcome or figure begins with. Texts are blank until somebody fills them in. */
export function blankOf(node: SettingNode): Json {
  const { schema } = node;
  if (node.key === 'days') return USUAL_DAYS;
  if ('const' in schema) return schema.const as Json;
  if (Array.isArray(schema.enum)) return schema.enum[0] as Json;
  const [first] = alternativesOf(node);
  if (first) return 'node' in first ? blankOf(first.node) : first.value;
  if (schema.type === 'object') return blankShape(concrete(node, undefined));
  if (schema.type === 'array')
    return Number(schema.minItems ?? 0) > 0 && !isPicked(node) ? [blankOf(itemOf(node)!)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer') return Number(schema.minimum ?? 0);
  return '';
}

/** What a setting begins with that somebody has asked for: a list of things with its first one. */
export function begunWith(node: SettingNode): Json {
  const blank = blankOf(node);
  const item = itemOf(node);
  const isOfThings = item !== undefined && !isPicked(node) && item.schema.type !== 'integer';
  return Array.isArray(blank) && blank.length === 0 && isOfThings ? [freshIn(item, [])] : blank;
}

/** Whether names are picked at a place: a list of them begins with none, for a blank name is no choice. */
const isPicked = ({ label }: SettingNode): boolean => label in namedThings;

/** A blank element of a list; one that is told by an id gets one that no sibling has. */
export function freshIn(item: SettingNode, list: readonly Json[]): Json {
  const blank = blankOf(item);
  if (!isRecord(blank) || !membersOf(item).some(({ name }) => name === 'id')) return blank;
  const taken = new Set(list.filter(isRecord).map(({ id }) => String(id)));
  return { ...blank, id: newId(item.key.replace(/^.*\./, '').replace(/s$/, ''), taken) };
}

function blankShape(node: SettingNode): Json {
  return Object.fromEntries(
    membersOf(node)
      .filter(({ optional }) => !optional)
      .map((member) => [member.name, blankOf(member.node)]),
  );
}
