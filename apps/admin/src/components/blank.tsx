import type { ReactNode } from 'react';
import './blank.css';

/** An empty place: what would stand here and what to do about it. */
export function Blank({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="blank">
      <svg viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
        <path d="M6 22h16l4 7h12l4-7h16v18a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4Z" />
        <path d="M6 22 14 7a4 4 0 0 1 3.6-2.2h28.8A4 4 0 0 1 50 7l8 15" />
      </svg>
      <p className="blank-title">{title}</p>
      {children && <p className="blank-text">{children}</p>}
      {actions && <div className="blank-actions">{actions}</div>}
    </div>
  );
}
