const startOfScan = 0xda;
const endOfPicture = 0xd9;
/** Segments of a JPEG that a decoder needs: JFIF, colours of Adobe, and colour profiles; no other APPn and no comment. */
const isTelling = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);

/** Boxes of a JPEG 2000 that only describe it. */
const tellingBoxes = ['xml ', 'uuid', 'uinf', 'jp2i'];

/**
 * A picture as it lies in a PDF, JPEG or JPEG 2000, without what describes it: place, camera, owner, comments.
 * Its pixels stay as they are. Undefined: it is none of both, or broken.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 12) return undefined;
  if (file.readUInt16BE(0) === 0xffd8) return cleanJpeg(file);
  if (file.readUInt32BE(4) === 0x6a502020) return cleanBoxes(file);
  // A bare stream of JPEG 2000 has no boxes; a comment in it names its program only.
  return file.readUInt32BE(0) === 0xff4fff51 ? file : undefined;
}

/** Segments up to the pixels; of several scans, those between them too. What stands behind the end is dropped. */
function cleanJpeg(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [file.subarray(0, 2)];
  let at = 2;
  for (;;) {
    while (at < file.length && file[at] === 0xff && file[at + 1] === 0xff) at += 1;
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1];
    if (marker === undefined) return undefined;
    if (marker === endOfPicture) return Buffer.concat([...kept, file.subarray(at, at + 2)]);
    if (at + 4 > file.length) return undefined;
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length || end < at + 4) return undefined;
    if (!isTelling(marker)) kept.push(file.subarray(at, end));
    at = end;
    if (marker !== startOfScan) continue;
    const next = endOfScan(file, at);
    kept.push(file.subarray(at, next));
    at = next;
    // Some programs leave out the end.
    if (at >= file.length) return Buffer.concat([...kept, Buffer.from([0xff, endOfPicture])]);
  }
}

/** Where the pixels that begin at `from` end: at a marker that is neither a byte of them nor a restart. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return file.length;
}

function cleanBoxes(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [];
  let at = 0;
  while (at < file.length) {
    if (at + 8 > file.length) return undefined;
    const size = file.readUInt32BE(at);
    // 0: up to the end; 1: a size of 64 bits, which no picture in a document needs.
    const end = size === 0 ? file.length : at + size;
    if (size === 1 || (size !== 0 && size < 8) || end > file.length) return undefined;
    if (!tellingBoxes.includes(file.toString('latin1', at + 4, at + 8))) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
