import type { ReactNode } from 'react';

export type NoticeTone = 'success' | 'warning' | 'error' | 'info';

/** What somebody has to know before going on, in the colours of the page. */
export function Notice({ tone, children }: { tone: NoticeTone; children: ReactNode }) {
  return (
    <div className={`ds-notice ds-notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
