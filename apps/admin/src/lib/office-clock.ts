/** How far the clock of the server is ahead of the browser's, in milliseconds. */
let ahead = 0;

/** Sets the clock by what the server said just now: an ISO instant. */
export function setOfficeClock(serverNow: string): void {
  const instant = Date.parse(serverNow);
  if (!Number.isNaN(instant)) ahead = instant - Date.now();
}

/** Now, in milliseconds, as the server's clock has it: deadlines and `today()` are the office's, however wrong this machine is. */
export const officeNow = (): number => Date.now() + ahead;
