const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
};

const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
  );

/** Numbers of two or four bytes, the lowest byte first. */
const packed = (...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    numbers.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff)),
  );

/** Version 2.0 of the format, which has deflate; names are UTF-8; deflated. */
const [version, utf8, deflate] = [20, 1 << 11, 8];
/** 1 January 1980: a file is as old as its content, and the same content is the same archive. */
const [noTime, firstDay] = [0, 33];

/** What both headers of a file hold. */
const facts = (crc: number, size: number, original: number, name: number) =>
  packed(
    ...([
      [version, 2],
      [utf8, 2],
      [deflate, 2],
      [noTime, 2],
      [firstDay, 2],
    ] as const),
    ...([
      [crc, 4],
      [size, 4],
      [original, 4],
      [name, 2],
      [0, 2],
    ] as const),
  );

const joined = (parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/**
 * Texts as one archive, by their names, in their order. The same texts make the same bytes on the same machine. Format:
 * APPNOTE.TXT 6.3.10 of PKWARE, without its extensions: below 4 GB and 65,536 files.
 */
export const zipOf = async (
  files: Iterable<readonly [name: string, text: string]>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = encoder.encode(path);
    const original = encoder.encode(text);
    const data = await deflated(original);
    const both = facts(crcOf(original), data.length, original.length, name.length);
    const local = joined([packed([0x04_03_4b_50, 4]), both, name, data]);
    parts.push(local);
    directory.push(
      joined([
        packed([0x02_01_4b_50, 4], [version, 2]),
        both,
        packed([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ]),
    );
    offset += local.length;
  }
  const list = joined(directory);
  const { length: count } = directory;
  const end = packed([0x06_05_4b_50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [offset, 4], [0, 2]);
  return joined([...parts, list, end]);
};
