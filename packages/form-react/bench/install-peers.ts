import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const peers = new URL('peers/', import.meta.url);
const changed = (file: string) => statSync(new URL(file, peers)).mtimeMs;

/** npm writes this down when it has installed everything. */
const installed = 'node_modules/.package-lock.json';

/**
 * Installs the renderers that the bench compares with, as their lock file says, unless they are there. They are no part of the
 * office's own dependencies, and no script of theirs runs: those of @carbon report on who installs them.
 */
export function installPeers(): void {
  if (existsSync(new URL(installed, peers)) && changed(installed) >= changed('package-lock.json')) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--workspaces=false', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
  });
}
