#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node must be able to read this file far enough to refuse politely.
const major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  console.error(
    `Hearth 需要 Node 26，当前是 ${process.versions.node}。请在项目根目录运行 npx hearth，会自动使用随项目安装的 Node。`,
  );
  console.error(
    `Hearth needs Node 26; this is ${process.versions.node}. Run npx hearth in the project's root to use the Node installed with it.`,
  );
  process.exit(2);
}
// Node keeps what it made of the sources, so that the next command starts in half the time.
const { enableCompileCache } = await import('node:module');
enableCompileCache();
const { main } = await import('../src/cli.ts');
process.exitCode = await main(process.argv.slice(2));
