/**
 * Chinese surnames of two characters still in use, simplified and traditional. Rare ones that begin with a common
 * surname (梁丘, 段干, 叶赫) are left out: there the one-character reading is nearly always right.
 */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 ' +
    '钟离 长孙 宇文 司徒 鲜于 淳于 单于 司空 闾丘 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 拓跋 夹谷 轩辕 令狐 百里 呼延 ' +
    '东郭 南门 羊舌 微生 西门 第五 南荣 即墨 达奚 褚师 哥舒 纳兰 完颜 耶律 ' +
    '歐陽 司馬 東方 獨孤 南宮 聞人 諸葛 尉遲 赫連 澹臺 濮陽 公孫 仲孫 鍾離 長孫 鮮于 單于 閭丘 巫馬 顓孫 樂正 軒轅 東郭 南門 西門 達奚 納蘭 完顏'
  ).split(' '),
);

/** The surname of a name in Chinese characters: two characters when it is a known compound and a given name follows. */
export function surnameOf(name: string): string {
  const chars = [...name.trim()];
  const two = chars.slice(0, 2).join('');
  return chars.length > 2 && compoundSurnames.has(two) ? two : (chars[0] ?? '');
}
