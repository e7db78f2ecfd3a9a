import type { Session } from '../wire.ts';

const STORED = 'hearth.session';

/** Who was signed in last, so that their pages open without a server; the server asks for proof again as soon as it answers. */
export function keepSession(session: Session): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(session));
  } catch {
    // Without storage there is no work without a server either.
  }
}

export function lastSession(): Session | undefined {
  try {
    const text = localStorage.getItem(STORED);
    return text ? (JSON.parse(text) as Session) : undefined;
  } catch {
    return undefined;
  }
}

export function forgetSession(): void {
  try {
    localStorage.removeItem(STORED);
  } catch {
    // Nothing was kept.
  }
}
