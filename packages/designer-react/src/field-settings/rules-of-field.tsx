import { useMemo } from 'react';
import { addRule, rulesOf } from '../commands/form/rules.ts';
import { type DraftField, ownerOf } from '../draft/fields.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { RuleEditorCard } from './rule-editor-card.tsx';

/** The rules that stand beside a field. */
export function RulesOfField({ field }: { field: DraftField }) {
  const t = useTexts();
  const designer = useDesigner();
  const owner = ownerOf(field.path);
  const draft = useDraft((whole) => whole);
  const all = useMemo(() => rulesOf(draft, owner), [draft, owner]);
  const here = all.flatMap((rule, index) => (Array.isArray(rule.at) && rule.at.includes(field.key) ? [index] : []));
  return (
    <section className="df-settings-group">
      <span className="df-setting-name">{t('rules.title')}</span>
      {here.map((index) => (
        <RuleEditorCard key={String(all[index]!.id)} owner={owner} index={index} rule={all[index]!} />
      ))}
      <button
        type="button"
        className="df-add-expression"
        onClick={() =>
          designer.run(addRule, { owner, at: [field.key], message: t('rule.new-message', { title: field.title }) })
        }
      >
        + {t('rules.add')}
      </button>
    </section>
  );
}
