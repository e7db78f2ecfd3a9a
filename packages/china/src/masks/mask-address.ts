/** Province, prefecture, county and town; no part holds a digit, so nothing behind a house number is kept. */
const divisions =
  /^([^\d\s]{2,8}?(?:省|自治区|特别行政区))?([^\d\s]{1,9}?(?:自治州|地区|盟|市))?([^\d\s]{1,9}?(?:自治县|自治旗|[县区市旗]))?([^\d\s]{1,8}?(?:街道|[镇乡]|苏木))?/;
const street = /^[^\d\s]{1,10}?(?:[路街巷道村弄]|社区|胡同)/;

/**
 * An address down to the street or village: `杭州市西湖区文三路100号2幢` → `杭州市西湖区文三路***`.
 * With a town (街道, 镇, 乡) it stops there. What is no Chinese address keeps its first three characters.
 */
export function maskAddress(address: string): string {
  const text = address.normalize('NFKC').trim();
  if (text === '') return '';
  const match = divisions.exec(text)!;
  const area = match[0];
  const kept = match[4] === undefined ? area + (street.exec(text.slice(area.length))?.[0] ?? '') : area;
  return `${kept === '' ? [...text].slice(0, 3).join('') : kept}***`;
}
