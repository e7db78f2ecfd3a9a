import { Button, Select } from 'antd';
import { useTexts } from '../react/designer-context.tsx';
import { choicesOf } from './choices.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';

/** By what an entry is told from all others, and known again when rows come in: the first line whose fields are all filled in decides. */
export function KeysField({ value, onChange, id }: SettingProps) {
  const t = useTexts();
  const fields = choicesOf('field', usePicking());
  const sets = Array.isArray(value) ? value.map((one) => (Array.isArray(one) ? one.map(String) : [])) : [];
  return (
    <div className="ds-list">
      {sets.map((keys, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and its box keeps nothing
        <div className="ds-row" key={at}>
          <Select
            {...(at === 0 && { id })}
            aria-label={t('keys.line', { n: at + 1 })}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={keys}
            options={fields}
            placeholder={t('keys.hint')}
            popupMatchSelectWidth={false}
            style={{ flex: 1 }}
            onChange={(picked: string[]) => onChange(sets.with(at, picked))}
          />
          <Button
            size="small"
            type="text"
            disabled={sets.length === 1}
            aria-label={t('keys.remove', { n: at + 1 })}
            onClick={() => onChange(sets.toSpliced(at, 1))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="small" type="dashed" onClick={() => onChange([...sets, []])}>
        + {t('keys.add')}
      </Button>
    </div>
  );
}
