import { InputNumber, Select } from 'antd';
import { useDesigner, useTexts } from '../react/designer-context.tsx';
import { choicesOf } from './choices.ts';
import { isRecord } from './setting-node.ts';
import type { SettingProps } from './setting-props.ts';
import { usePicking } from './setting-scope.tsx';

/** A number of days: written here, or a setting of the task that each office may change. */
export function DaysField({ value, onChange, id }: SettingProps) {
  const t = useTexts();
  const { settle } = useDesigner();
  const picking = usePicking();
  const settings = choicesOf('setting', picking);
  const setting = isRecord(value) ? String(value.setting ?? '') : undefined;
  return (
    <div className="ds-row">
      {setting === undefined && (
        <InputNumber
          id={id}
          min={0}
          max={3650}
          precision={0}
          value={typeof value === 'number' ? value : null}
          onBlur={settle}
          onChange={(days) => onChange(days ?? 0, true)}
        />
      )}
      {(settings.length > 0 || setting !== undefined) && (
        <Select
          aria-label={t('days.kind')}
          {...(setting !== undefined && { id })}
          value={setting ?? ''}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('days.fixed') },
            ...settings.map((one) => ({ value: one.value, label: t('days.setting', { title: one.label }) })),
          ]}
          onChange={(name: string) => onChange(name === '' ? 5 : { setting: name })}
        />
      )}
    </div>
  );
}
