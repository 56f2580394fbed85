import { crc32, deflateRawSync } from 'node:zlib';

/** One file in a zip: its path with forward slashes, and its bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** 1980-01-01 00:00 in MS-DOS form, the oldest date that a zip can hold: the same content gives the same bytes. */
const DOS_DATE = 0x0021;
const DOS_TIME = 0;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORE = 0;
const DEFLATE = 8;

/** The fields that a local header and a central directory header share (APPNOTE 4.3.7 and 4.3.12). */
function commonFields(entry: ZipEntry, packed: Uint8Array, method: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(DOS_TIME, 6);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(entry.data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function signature(text: string): Buffer {
  return Buffer.from(`PK${text}`, 'latin1');
}

/**
 * Writes a zip (PKWARE APPNOTE 6.3: no zip64, no encryption, at most 65 535 files) with sorted names and one fixed date.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const deflated = deflateRawSync(entry.data, { level: 9 });
    const smaller = deflated.length < entry.data.length;
    const packed = smaller ? deflated : Buffer.from(entry.data);
    const name = Buffer.from(entry.name, 'utf8');
    const common = commonFields(entry, packed, smaller ? DEFLATE : STORE, name.length);
    const local = Buffer.concat([signature('\x03\x04'), common, name, packed]);

    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(VERSION);
    // Comment length, disk and attributes stay zero; the last field says where the local header stands.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature('\x01\x02'), madeBy, common, place, name]));

    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, signature('\x05\x06'), end]);
}
