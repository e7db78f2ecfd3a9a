import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/hearth.js', import.meta.url));

/** Starts the real process on a free port; `line` waits for what it says. */
export function startServer(env: Record<string, string>) {
  const all = { ...process.env, HEARTH_DEMO: '0', PORT: '0', ...env };
  const child = spawn(process.execPath, [bin, 'start'], { env: all });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      said += piece;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    ended,
    said: () => said,
    stop: () => child.kill('SIGTERM'),
    /** As a power cut would: nothing is said, nothing is put away. */
    kill: () => child.kill('SIGKILL'),
    async line(pattern: RegExp): Promise<string> {
      for (;;) {
        const found = pattern.exec(said);
        if (found) return found[1] ?? found[0];
        const over = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))]);
        if (over !== 'waiting') throw new Error(`it ended with ${over}: ${said}`);
      }
    },
  };
}
