import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskNames, maskOf } from './mask.ts';

test.each([
  ['name', '张三', '张*'],
  ['name', '张三丰', '张*丰'],
  ['name', '欧阳明', '欧阳*'],
  ['name', '欧阳锋明', '欧阳*明'],
  ['name', '欧阳', '欧*'],
  ['name', '买买提·艾力', '买买提·*'],
  ['name', 'John Smith', 'J* S*'],
  ['name', '张', '*'],
  ['name', '张　三', '张*'],
  ['name', '歐陽鋒', '歐陽*'],
  ['name', '𠮷田', '𠮷*'],
  ['name-anonymous', '欧阳明', '欧阳某'],
  ['name-anonymous', '买买提·艾力', '某'],
  ['resident-id', '440308199901011234', '440308********1234'],
  ['resident-id', '440308990101123', '440308*****1123'],
  ['resident-id-notice', '440308199901011234', '**************1234'],
  ['phone', '138 0000 1234', '138****1234'],
  ['phone', '0571-88001234-801', '0571-****1234'],
  ['phone', '88001234', '********'],
  ['bank-card', '6222 0212 3456 7890 128', '***************0128'],
  ['address', '浙江省杭州市西湖区文三路100号2幢', '浙江省杭州市西湖区文三路***'],
  ['address', '北京市朝阳区建国门外街道永安里3号楼', '北京市朝阳区建国门外街道***'],
  ['address', '江苏省镇江市京口区大市口街道1号', '江苏省镇江市京口区大市口街道***'],
  ['address', '3号楼201', '3号楼***'],
  ['generic', '红星机械厂', '红***厂'],
  ['generic', '王五', '**'],
  ['none', '肺癌', '***'],
  ['a mask nobody knows', '肺癌', '***'],
  ['constructor', '肺癌', '***'],
])('%s of %s is %s', (mask, text, shown) => expect(maskOf(mask)(text)).toBe(shown));

test('blank stays blank under every mask', () => {
  for (const name of maskNames) expect(maskOf(name)(''), name).toBe('');
});

test('an identifier is never shown in full, right or wrong, whatever its length', () => {
  const number = fc.string({ unit: fc.constantFrom(...'0123456789X'), minLength: 1, maxLength: 24 });
  const mask = fc.constantFrom('resident-id', 'resident-id-notice', 'phone', 'bank-card', 'generic');
  fc.assert(
    fc.property(number, mask, (text, name) => {
      expect(maskOf(name)(text)).toContain('*');
    }),
  );
});
