import { addRule, rulesOf } from '../commands/form/rules.ts';
import { fieldsOf } from '../draft/fields.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { RuleEditorCard } from './rule-editor-card.tsx';

/** What belongs to the form as a whole: the rules that tie its fields together. */
export function FormSettings() {
  const t = useTexts();
  const designer = useDesigner();
  const draft = useDraft((whole) => whole);
  const rules = rulesOf(draft, '');
  const first = fieldsOf(draft.form)[0];
  return (
    <div className="df-settings">
      <p className="df-soft">{t('settings.nothing')}</p>
      {rules.length > 0 && <span className="df-setting-name">{t('rules.all')}</span>}
      {rules.map((rule, index) => (
        <RuleEditorCard key={String(rule.id)} owner="" index={index} rule={rule} />
      ))}
      {first && (
        <button
          type="button"
          className="df-add-expression"
          onClick={() =>
            designer.run(addRule, {
              owner: '',
              at: [first.key],
              message: t('rule.new-message', { title: first.title }),
            })
          }
        >
          + {t('rules.add')}
        </button>
      )}
    </div>
  );
}
