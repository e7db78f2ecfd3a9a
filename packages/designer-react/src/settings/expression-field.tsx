import { Input } from 'antd';
import { useDesigner } from '../react/designer-context.tsx';
import type { SettingProps } from './setting-props.ts';

/** A condition as a sentence, or a formula. */
export function ExpressionField({ value, onChange, id }: SettingProps) {
  const { settle } = useDesigner();
  return (
    <Input.TextArea
      id={id}
      value={typeof value === 'string' ? value : ''}
      autoSize={{ minRows: 1, maxRows: 6 }}
      onBlur={settle}
      onChange={(event) => onChange(event.target.value, true)}
    />
  );
}
