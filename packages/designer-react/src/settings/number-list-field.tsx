import { Select } from 'antd';
import type { SettingProps } from './setting-props.ts';

/** A few whole numbers, typed one after the other: days before a deadline. */
export function NumberListField({ value, onChange, id }: SettingProps) {
  const numbers = Array.isArray(value) ? value.map(String) : [];
  return (
    <Select
      id={id}
      mode="tags"
      value={numbers}
      tokenSeparators={[',', '，', '、', ' ']}
      options={['1', '2', '3', '5', '7'].map((one) => ({ value: one, label: one }))}
      onChange={(typed: string[]) => {
        const days = [...new Set(typed.map(Number).filter((one) => Number.isInteger(one) && one >= 0))];
        onChange(days.length > 0 ? days.sort((a, b) => b - a) : undefined);
      }}
    />
  );
}
