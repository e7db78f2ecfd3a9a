import type { Json } from '@hearth/expression';
import { alternativesOf, concrete, itemOf, membersOf, type SettingNode } from './setting-node.ts';

/** The least that may stand at a place: what a new step, outcome or figure begins with. Texts are blank until somebody fills them in. */
export function blankOf(node: SettingNode): Json {
  const { schema } = node;
  if ('const' in schema) return schema.const as Json;
  if (Array.isArray(schema.enum)) return schema.enum[0] as Json;
  const [first] = alternativesOf(node);
  if (first) return 'node' in first ? blankOf(first.node) : first.value;
  if (schema.type === 'object') return blankShape(concrete(node, undefined));
  if (schema.type === 'array') return Number(schema.minItems ?? 0) > 0 ? [blankOf(itemOf(node)!)] : [];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer') return Number(schema.minimum ?? 0);
  return '';
}

function blankShape(node: SettingNode): Json {
  return Object.fromEntries(
    membersOf(node)
      .filter(({ optional }) => !optional)
      .map((member) => [member.name, blankOf(member.node)]),
  );
}
