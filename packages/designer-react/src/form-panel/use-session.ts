import { useState } from 'react';
import { fieldAt } from '../draft/fields.ts';
import { useDesigner } from '../react/designer-context.tsx';

/**
 * A number that stays while one field is worked on, also when its name changes: whoever leaves the label by pressing a button must
 * find that button where it was.
 */
export function useSession(path: string): number {
  const designer = useDesigner();
  const [session, setSession] = useState({ path, count: 0 });
  if (session.path === path) return session.count;
  const { draft, undoes } = designer.state();
  const renamed = undoes?.label === 'edit.field-named' && !fieldAt(draft.form, session.path);
  const count = renamed ? session.count : session.count + 1;
  setSession({ path, count });
  return count;
}
