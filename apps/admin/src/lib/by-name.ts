const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** Names in the order in which a Chinese list is read: by pinyin, numbers by their value. */
export const byName = (one: { name: string }, other: { name: string }): number => pinyin.compare(one.name, other.name);
