import { startChromium } from './chromium.ts';
import { Clerk } from './clerk.ts';
import { openOffice } from './office.ts';

const office = await openOffice();
const browser = await startChromium();
try {
  const desk = await Clerk.signIn(browser, office.address, 'township-clerk');
  const { page } = desk;
  await page.goto(`${office.address}/registers/enterprise`);
  await page.getByRole('link', { name: '新增记录' }).click();
  await desk.form.fill({ 单位名称: '青溪恒达机械公司' });
  await page.getByRole('combobox', { name: '所属上级工会' }).fill('溪南');
  await page.getByRole('option', { name: /^溪南镇总工会/ }).click();
  page.on('response', async (r) => r.status() >= 400 && console.log(r.status(), r.url(), await r.text()));
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForTimeout(2500);
  console.log(page.url(), await page.getByRole('alert').allTextContents());
  await page.screenshot({ path: '/tmp/shots/reg.png', fullPage: true });
} catch (e) {
  console.log(e);
}
await browser.close();
await office.close();
