import type { DesignFiles } from './design-files.ts';

const PREFIX = 'hearth.design.';

/** What was on the screen when a browser was closed before the server had it. */
export interface KeptDesign {
  revision: number;
  at: string;
  files: DesignFiles;
}

/** Keeps what the server does not have yet in this browser, at once: there is no waiting while a page is closed. */
export function keepDesign(id: string, kept: KeptDesign): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(kept));
  } catch {
    // A full or missing storage: the server has all but the last second.
  }
}

export function forgetDesign(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // As above.
  }
}

export function readKeptDesign(id: string): KeptDesign | undefined {
  try {
    const text = localStorage.getItem(PREFIX + id);
    return text === null ? undefined : (JSON.parse(text) as KeptDesign);
  } catch {
    return undefined;
  }
}
