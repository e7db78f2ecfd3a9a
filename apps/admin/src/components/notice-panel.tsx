import type { ReactNode } from 'react';
import './notice-panel.css';

interface Props {
  tone?: 'info' | 'success' | 'warning' | 'error';
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` for something that has just gone wrong. */
  role?: 'alert' | 'status';
}

/** A coloured panel inside a page: something to know, with what can be done about it. */
export function NoticePanel({ tone = 'info', title, children, actions, role }: Props) {
  return (
    <div className={`notice-panel notice-${tone}`} role={role}>
      <div className="notice-panel-text">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className="notice-panel-actions">{actions}</div>}
    </div>
  );
}
