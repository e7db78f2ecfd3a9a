/** More telling names first: most browsers also call themselves by those they descend from. */
const browsers: [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/DingTalk/, '钉钉'],
  [/Edg/, 'Edge'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/360SE|QihooBrowser/, '360 浏览器'],
  [/Firefox/, 'Firefox'],
  [/Chrome/, 'Chrome'],
  [/Safari/, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/HarmonyOS/, '鸿蒙'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** `Edge · Windows` from what a browser says of itself; undefined when it says nothing that people would know. */
export function deviceName(said: string): string | undefined {
  const known = [browsers, systems].flatMap((list) => list.find(([pattern]) => pattern.test(said))?.[1] ?? []);
  return known.length > 0 ? known.join(' · ') : undefined;
}
