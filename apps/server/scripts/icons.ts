/**
 * Draws the icons of the installable app from its emblem:
 *
 *     node apps/server/scripts/icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startChromium } from '../e2e/chromium.ts';

const folder = new URL('../../admin/public/', import.meta.url);
const emblem = readFileSync(new URL('emblem.svg', folder), 'utf8');

/** A maskable icon may be cut to a circle: its ground goes to the edge, the sign stays inside the inner 80 %. */
const icons = [
  { file: 'icon-192.png', size: 192, inset: 0 },
  { file: 'icon-512.png', size: 512, inset: 0 },
  { file: 'icon-maskable-512.png', size: 512, inset: 0.1 },
  { file: 'apple-touch-icon.png', size: 180, inset: 0.04 },
];

const browser = await startChromium();
const page = await browser.newPage();
for (const { file, size, inset } of icons) {
  const ground = inset > 0 ? '#b8332a' : 'transparent';
  const inside = size * (1 - 2 * inset);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;width:${size}px;height:${size}px;background:${ground}">
       <div style="width:${inside}px;height:${inside}px">${emblem}</div>`,
  );
  writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
