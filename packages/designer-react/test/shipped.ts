import { readdirSync, readFileSync } from 'node:fs';
import type { PostKind } from '@hearth/definition';
import { type DefinitionDraft, draftOf } from '../src/draft/draft.ts';

const forms = `${import.meta.dirname}/../../../forms`;
const read = (path: string) => JSON.parse(readFileSync(`${forms}/${path}`, 'utf8'));

export const shippedPosts: PostKind[] = read('posts.json');

/** Ids of the tasks that ship. */
export const shippedTasks: string[] = readdirSync(forms).filter((id) => {
  try {
    return readdirSync(`${forms}/${id}`).includes('task.json');
  } catch {
    return false;
  }
});

/** A task that ships as a draft. */
export function shipped(id: string): DefinitionDraft {
  const [task, form, workflow, figures] = ['task', 'form', 'workflow', 'figures'].map((name) =>
    read(`${id}/${name}.json`),
  );
  return draftOf({ task, form, workflow, figures });
}
