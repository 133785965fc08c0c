/**
 * The copies that are made of every picture, each cut around its focal point. Their names are part of
 * addresses: a preset is never changed, only replaced by another.
 */
export const presets = {
  thumbnail: { width: 320, height: 320 },
  card: { width: 640, height: 360 },
  hero: { width: 1600, height: 900 },
  social: { width: 1200, height: 630 },
} as const;

export type Preset = keyof typeof presets;

/** What must stay in sight of a picture, as parts of its width and height. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** The kinds of pictures that are kept, and the ends of their names. */
export const pictureTypes = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

export type PictureType = keyof typeof pictureTypes;

const percent = (part: number): number => Math.round(part * 100);

/** The file of a copy: with another focal point it has another name, so that nothing old is kept under it. */
export const renditionOf = (file: string, preset: Preset, { x, y }: Focus): string =>
  `${file}.${preset}-${percent(x)}-${percent(y)}.webp`;

/** What the name of a copy says; undefined: it is no such name. */
export function readRendition(
  name: string,
): { readonly file: string; readonly preset: Preset; readonly focus: Focus } | undefined {
  const [, file = '', preset = '', x, y] = /^(.+)\.(\w+)-(\d{1,3})-(\d{1,3})\.webp$/.exec(name) ?? [];
  if (!Object.hasOwn(presets, preset)) return undefined;
  return { file, preset: preset as Preset, focus: { x: Number(x) / 100, y: Number(y) / 100 } };
}
