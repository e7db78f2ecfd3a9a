import type { ReactNode } from 'react';

/** A label with what it names; `wide` takes the whole line. */
export function Field({
  id,
  label,
  wide,
  children,
}: {
  id: string;
  label: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={wide ? 'campaign-wide' : undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
