/**
 * Completes `package-lock.json` with the optional packages of other platforms. A registry mirror that does not carry them makes
 * `npm install` leave them out, and `npm ci` then refuses the lock file, on this platform too. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  dev?: boolean;
  license?: string;
  optionalDependencies?: Record<string, string>;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What a package is for, told from its name: `@scope/binding-linux-arm64-musl`. Turbo says windows and 64 for win32 and x64. */
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words = name.replace('windows', 'win32').replace(/-64$/, '-x64').split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return { os, cpu, ...(os.includes('linux') && (musl || gnu) && { libc: [musl ? 'musl' : 'glibc'] }) };
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages: Record<string, Locked> = lock.packages;
const added: string[] = [];
for (const [place, { optionalDependencies = {}, dev, license }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const { os, ...rest } = platformOf(name);
    if (os.length === 0 || !/^\d/.test(version) || packages[key] || packages[`${place}/${key}`]) continue;
    packages[key] = {
      version,
      ...rest,
      ...(dev && { dev }),
      ...(license && { license }),
      optional: true,
      os,
    } as Locked;
    added.push(name);
  }
}
const [root, ...others] = Object.entries(packages);
lock.packages = Object.fromEntries([root!, ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.length}: ${added.join(', ')}`);
