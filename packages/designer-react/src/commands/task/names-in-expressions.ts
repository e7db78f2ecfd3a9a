import type { Json } from '@hearth/expression';
import { type DefinitionDraft, type DraftFile, isObject } from '../../draft/draft.ts';
import { below } from '../../draft/json.ts';

/** Keywords of a form that hold expressions; elsewhere every text may be one. */
const inForm = new Set(['computed', 'visibleWhen', 'requiredWhen', 'prefill', 'assert', 'where', 'rowTitle']);

/** Titles of what reads a name in an expression. A name inside a quoted text is none. */
export function usersOfName(draft: DefinitionDraft, name: string): string[] {
  const files: readonly DraftFile[] = ['form', 'workflow', 'figures', 'task'];
  return [...new Set(files.flatMap((file) => usersIn(draft[file], name, file, '', '')))];
}

function usersIn(json: Json, name: string, file: DraftFile, key: string, title: string): string[] {
  if (Array.isArray(json)) return json.flatMap((one) => usersIn(one, name, file, key, title));
  if (isObject(json)) {
    const own = typeof json.title === 'string' && json.title !== '' ? json.title : title;
    return Object.entries(json)
      .filter(([inner]) => !(file === 'task' && inner === 'settings'))
      .flatMap(([inner, value]) => usersIn(value, name, file, inner, own === '' ? below('', inner).slice(1) : own));
  }
  const isExpression =
    typeof json === 'string' && (file === 'form' ? inForm.has(key) : key !== 'title' || file === 'workflow');
  return isExpression && reads(json, name) ? [title] : [];
}

/** Whether an expression reads a name: the word itself, not as a part of a longer one and not between quotes. */
function reads(text: string, name: string): boolean {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return new RegExp(`(?<![\\p{L}\\d_])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d_])`, 'u').test(bare);
}
