import type { Row } from './memory.js';

type Arguments = Readonly<Record<string, unknown>>;

const widths = [160, 320, 640, 960, 1280, 1920, 2560];
const ends: Readonly<Record<string, string>> = { WEBP: 'webp', AVIF: 'avif' };

/** The URLs of the file of a row, written here once more; undefined: it is another field. */
export function fileUrlOf(
  { item, columns }: Row,
  name: string,
  { width: wanted, format }: Arguments,
): string | null | undefined {
  const whole = `/media/${String(columns.file)}`;
  if (name === 'permanentUrl')
    return `/media/${item.name === 'Attachment' ? 'attachment' : 'media_asset'}_${String(columns.id).replaceAll('-', '')}`;
  if (item.name === 'Attachment' && name === 'url') return whole;
  if (item.name !== 'MediaAsset') return undefined;
  const width = columns.width as number | null;
  const own = /\.([a-z]+)$/.exec(String(columns.file))?.[1];
  const end = ends[String(format)] ?? own;
  const inWidth = (wide: number): string | null => {
    if (!end) return null;
    return wide === width && end === own ? whole : `${whole}.w${wide}.${end}`;
  };
  const largest = Math.min(width ?? 0, 2560);
  if (name === 'url') {
    if (width === null || (wanted === undefined && !ends[String(format)])) return whole;
    return inWidth(Math.min(largest, widths.find((one) => one >= Number(wanted ?? 2560)) ?? 2560));
  }
  if (name !== 'srcset') return undefined;
  if (width === null) return whole;
  return [...widths.filter((one) => one < width), ...(width <= 2560 ? [largest] : [])]
    .map((one) => [inWidth(one), one] as const)
    .filter(([url]) => url !== null)
    .map(([url, one]) => `${url} ${one}w`)
    .join(', ');
}
