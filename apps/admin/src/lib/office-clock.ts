const STORED = 'hearth.clock';

/** How far the clock of the server is ahead of the browser's, in milliseconds. Remembered, because without a server nobody can be asked. */
let ahead = read();

/** Sets the clock by what the server said just now: an ISO instant. */
export function setOfficeClock(serverNow: string): void {
  const instant = Date.parse(serverNow);
  if (Number.isNaN(instant)) return;
  ahead = instant - Date.now();
  try {
    localStorage.setItem(STORED, String(ahead));
  } catch {
    // Without storage the clock is asked for again.
  }
}

/** Now, in milliseconds, as the server's clock has it: deadlines and `today()` are the office's, however wrong this machine is. */
export const officeNow = (): number => Date.now() + ahead;

/** The same as an ISO text. */
export const officeInstant = (): string => new Date(officeNow()).toISOString();

/** By how many milliseconds this device is behind the server; negative when it is ahead. */
export const clockError = (): number => ahead;

function read(): number {
  try {
    return Number(localStorage.getItem(STORED)) || 0;
  } catch {
    return 0;
  }
}
