import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zip } from './zip.ts';

/** Reads a zip as an unpacker does: from the end record through the central directory to each local header. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(bytes.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const method = bytes.readUInt16LE(at + 10);
    const packedSize = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    expect(bytes.toString('latin1', local, local + 4)).toBe('PK\x03\x04');
    // Version to extraction size, name length: both headers must agree.
    expect(bytes.subarray(local + 4, local + 28)).toEqual(bytes.subarray(at + 6, at + 30));
    const start = local + 30 + nameLength;
    const packed = bytes.subarray(start, start + packedSize);
    const data = method === 8 ? inflateRawSync(packed) : packed;
    expect(data.length).toBe(bytes.readUInt32LE(at + 24));
    files.set(name, data.toString('utf8'));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

const entry = (name: string, text: string) => ({ name, data: Buffer.from(text, 'utf8') });

describe('zip', () => {
  test('what goes in comes out, sorted by name', () => {
    const long = 'authlens '.repeat(1000);
    const bytes = zip([entry('panel/index.js', long), entry('_locales/é.json', '{}'), entry('empty', '')]);
    expect([...unzip(bytes)]).toEqual([
      ['_locales/é.json', '{}'],
      ['empty', ''],
      ['panel/index.js', long],
    ]);
    expect(bytes.length).toBeLessThan(600);
  });

  test('the same content gives the same bytes, whatever the order', () => {
    const a = entry('a', 'one');
    const b = entry('b', 'two');
    expect(zip([a, b])).toEqual(zip([b, a]));
  });

  test('the checksum is that of the content', () => {
    // CRC-32 check value of "123456789": https://reveng.sourceforge.io/crc-catalogue/all.htm (CRC-32/ISO-HDLC)
    expect(zip([entry('n', '123456789')]).readUInt32LE(14)).toBe(0xcbf43926);
  });
});
