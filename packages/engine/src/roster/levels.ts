/** The levels of the union tree, the highest first, with what people write for them. */
const words: Readonly<Record<string, readonly [string, ...string[]]>> = {
  nation: ['全国'],
  province: ['省级', '省', '自治区', '直辖市'],
  city: ['市级', '市', '地市级', '设区市'],
  county: ['县级', '县', '区', '县区级', '区县级', '县（市、区）'],
  township: ['乡镇级', '乡镇', '镇', '乡', '街道', '乡镇街道', '乡镇（街道）'],
  grassroots: ['基层', '基层工会', '企业', '单位'],
};

export const levels = Object.keys(words);

/** The level that somebody wrote, by its id or in words; undefined for anything else. */
export const levelOf = (text: string): string | undefined =>
  levels.find((level) => level === text.toLowerCase() || words[level]?.includes(text));

export const levelTitle = (level: string): string => words[level]?.[0] ?? level;
