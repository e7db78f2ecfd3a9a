import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  help?: string | undefined;
  /** Label and control on one line. */
  inline?: boolean;
  children: ReactNode;
}

/** A setting with its label. */
export function SettingRow({ id, label, help, inline, children }: Props) {
  return (
    <div className={inline ? 'df-setting df-setting-inline' : 'df-setting'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {help && <p className="df-soft">{help}</p>}
    </div>
  );
}
