/** Words in the name of a field, and the kind that nearly always goes with them; the first that fits counts. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/身份证/, 'resident-id'],
  [/统一社会信用代码/, 'credit-code'],
  [/银行卡号|^卡号/, 'bank-card'],
  [/电话|手机/, 'phone'],
  [/住址|地址/, 'address'],
  [/照片/, 'photo'],
  [/签名|签字$/, 'signature'],
  [/附件|扫描件|回单$|凭证$/, 'file'],
  [/(日期|时间)$|^日期/, 'date'],
  [/金额|费用|工资|收入|支出|经费|补助|学费/, 'money'],
  [/人数|件数|次数|数量|年龄|个数/, 'integer'],
  [/(情况|说明|意见|备注|原因|内容|事由)$/, 'long-text'],
  [/^是否|^有无/, 'boolean'],
  [/明细|成员|名单$/, 'group'],
];

/** The kind that a field probably is, by its name and whether it has options. */
export function guessKind(name: string, options: readonly string[] | undefined): string {
  if (options !== undefined && options.length > 0)
    return options.length === 2 && options.includes('是') && options.includes('否') ? 'boolean' : 'single-choice';
  const label = name.slice(name.lastIndexOf('.') + 1);
  return signs.find(([words]) => words.test(label))?.[1] ?? 'text';
}
