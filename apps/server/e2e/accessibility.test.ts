import { expect } from 'vitest';
import { test } from './at-the-door.ts';
import { violations } from './axe.ts';
import { Clerk } from './clerk.ts';

const devices = [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

test.for(devices)(
  'axe finds nothing on any screen of %s',
  {
    timeout: 300_000,
  },
  async ([, viewport], { office, browser }) => {
    const door = await browser.newPage({ locale: 'zh-CN', viewport });
    await door.goto(office.address);
    await door.getByRole('button', { name: '登录' }).click();
    await door.getByRole('alert').waitFor();
    expect(await violations(door)).toEqual([]);
    await door.close();

    const clerk = await Clerk.signIn(browser, office.address, 'township-clerk');
    await clerk.page.setViewportSize(viewport);
    for (const [path, heading] of screens) {
      await clerk.page.goto(office.address + path);
      await clerk.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await violations(clerk.page), path).toEqual([]);
    }
    await clerk.start('劳动保护监督检查');
    expect(await violations(clerk.page), 'a blank form').toEqual([]);
    await clerk.form.addRow('检查组');
    await clerk.refused('提交方案');
    expect(await violations(clerk.page), 'a form with problems').toEqual([]);
    await clerk.page.context().close();
  },
);

const screens = [
  ['/', '待办'],
  ['/?state=done', '待办'],
  ['/start', '发起事项'],
  ['/tasks/safety-check', '劳动保护监督检查'],
  ['/cases', '办件'],
  ['/board', '催办看板'],
  ['/notifications', '通知'],
  ['/registers', '台账'],
  ['/registers/enterprise', '企业及工会台账'],
  ['/registers/enterprise/new', '新增记录'],
  ['/reports?report=half-year', '总结报表'],
  ['/substitutes', '我的代办人'],
  ['/waiting', '待同步'],
  ['/nowhere', '没有这个页面'],
] as const;
