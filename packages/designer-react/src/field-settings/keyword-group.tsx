import { useState } from 'react';
import type { DraftField } from '../draft/fields.ts';
import { useTexts } from '../react/designer-context.tsx';
import { KeywordSetting } from './keyword-setting.tsx';
import type { KeywordGroup } from './keywords.ts';

/** Groups that somebody has opened stay open for the next field, which is often set alike. */
const opened = new Set<string>();

/** Settings that belong together, folded away while nothing of them is set. */
export function KeywordGroupView({ field, group }: { field: DraftField; group: KeywordGroup }) {
  const t = useTexts();
  const set = group.keywords.some(({ name }) => field.schema[name] !== undefined);
  const [open, setOpen] = useState(!group.folded || set || opened.has(group.title));
  const turn = () => {
    if (open) opened.delete(group.title);
    else opened.add(group.title);
    setOpen(!open);
  };
  return (
    <section className="df-settings-group">
      <button type="button" className="df-settings-fold" aria-expanded={open} onClick={turn}>
        {t(group.title)}
        <span aria-hidden="true">{open ? '−' : '+'}</span>
      </button>
      {open && group.keywords.map((keyword) => <KeywordSetting key={keyword.name} field={field} keyword={keyword} />)}
    </section>
  );
}
