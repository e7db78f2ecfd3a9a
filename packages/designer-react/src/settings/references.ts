import type { DefinitionDraft, DraftFile, JsonObject, Place } from '../draft/draft.ts';
import { get, parentOf, set } from '../draft/json.ts';
import { withFile } from '../history/edit.ts';
import { namedThings, type Thing } from './named-things.ts';
import { fileNode, type SettingNode } from './setting-node.ts';
import { type FoundSetting, settingsIn } from './visit-settings.ts';

/** A place of the draft that names something: the result with which an outcome ends, the step to which another sends back. */
export interface Reference extends Place {
  /** Words of the place: `outcome.end`. */
  label: string;
  name: string;
}

const files: readonly DraftFile[] = ['task', 'workflow', 'figures'];

/** Every place that names a thing of one kind. */
export function referencesTo(draft: DefinitionDraft, thing: Thing): Reference[] {
  return files.flatMap((file) =>
    settingsOf(draft, file).flatMap(({ node, value, pointer }) =>
      typeof value === 'string' && namedThings[node.label] === thing
        ? [{ file, pointer, label: node.label, name: value }]
        : [],
    ),
  );
}

/** The places that would name nothing if these went. */
export function referencesFrom(
  draft: DefinitionDraft,
  thing: Thing,
  names: ReadonlySet<string>,
  except?: Place,
): Reference[] {
  return referencesTo(draft, thing).filter(
    ({ name, file, pointer }) =>
      names.has(name) && !(except && file === except.file && pointer.startsWith(`${except.pointer}/`)),
  );
}

/** The draft in which everything that named `from` names `to`. */
export function renamed(draft: DefinitionDraft, thing: Thing, from: string, to: string): DefinitionDraft {
  return referencesTo(draft, thing)
    .filter(({ name }) => name === from)
    .reduce((next, { file, pointer }) => withFile(next, file, (content) => set(content, pointer, to)), draft);
}

/**
 * The draft without the given references: each is taken away with the smallest thing around it that may be missing, a return without its
 * target as a whole. What has to be there stays as it is and is told by the checks.
 */
export function withoutReferences(draft: DefinitionDraft, references: readonly Reference[]): DefinitionDraft {
  return [...references].reverse().reduce((next, { file, pointer }) => {
    const removable = smallestRemovable(settingsOf(next, file), pointer);
    if (removable === undefined) return next;
    return withFile(next, file, (content) => tidied(set(content, removable, undefined), removable));
  }, draft);
}

function smallestRemovable(all: readonly FoundSetting[], pointer: string): string | undefined {
  const around = all.filter((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
  return around.findLast(({ removable, node }) => removable && !isThing(node))?.pointer;
}

/** What is a thing of its own, such as a step or an outcome, does not go because something in it does. */
const isThing = ({ schema }: SettingNode): boolean => {
  const properties = schema.properties as JsonObject | undefined;
  return properties !== undefined && 'id' in properties;
};

/** An optional list that has become empty goes too. */
function tidied(content: JsonObject, pointer: string): JsonObject {
  const { parent } = parentOf(pointer);
  const list = get(content, parent);
  return Array.isArray(list) && list.length === 0 && parent.split('/').length > 2
    ? set(content, parent, undefined)
    : content;
}

const settingsOf = (draft: DefinitionDraft, file: DraftFile): FoundSetting[] =>
  file === 'form' ? [] : settingsIn(fileNode(file), draft[file]);
