import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const peers = new URL('peers/', import.meta.url);

/** Installs the writers that the bench compares with, as their lock file says, unless they are there; no script of theirs runs. */
export function installPeers(): void {
  // npm writes this down when it has installed everything.
  if (existsSync(new URL('node_modules/.package-lock.json', peers))) return;
  const quiet = ['--ignore-scripts', '--workspaces=false', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...quiet], { cwd: peers, stdio: 'inherit' });
}
