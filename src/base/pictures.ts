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

/**
 * The widths in which every picture is offered, in pixels. Few and fixed, because each makes a file: a caller
 * who chose widths freely could fill the disk. They are parts of addresses: one may be added, none changed.
 */
export const pictureWidths = [160, 320, 640, 960, 1280, 1920, 2560] as const;
/** The largest of them. */
export const maxPictureWidth = 2560;

/** Most characters of a placeholder: a page of a hundred pictures carries all of them. */
export const maxPlaceholder = 600;

/** The formats in which a picture can be had beside its own: the end of the name, and the media type. */
const otherTypes = { webp: 'image/webp', avif: 'image/avif' } as const;

/** The kinds of pictures that are kept, and the ends of their names. */
export const pictureTypes = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

export type PictureType = keyof typeof pictureTypes;

const percent = (part: number): number => Math.round(part * 100);

/** A copy of a picture in another width or format, with nothing cut off. */
export interface Variant {
  /** The picture that it is a copy of. */
  readonly file: string;
  readonly width: number;
  readonly mediaType: PictureType | 'image/avif';
}

/** What the name of a variant says; undefined: it is no such name. */
export function readVariant(name: string): Variant | undefined {
  const [, file = '', width, end = ''] = /^(.+)\.w([1-9]\d{0,4})\.([a-z]{3,4})$/.exec(name) ?? [];
  const mediaType = [
    ...Object.entries(pictureTypes).map(([type, one]) => [one, type]),
    ...Object.entries(otherTypes),
  ].find(([one]) => one === end)?.[1];
  return mediaType === undefined
    ? undefined
    : { file, width: Number(width), mediaType: mediaType as Variant['mediaType'] };
}

/**
 * Whether a picture is offered as this variant: in a width of the list below its own or in its own width, and
 * in WebP, AVIF or its own format. Nothing is offered under a second name.
 */
export function isOffered(
  variant: Variant,
  picture: { readonly mediaType: string; readonly width: number },
): boolean {
  const isOwnType = variant.mediaType === picture.mediaType;
  if (!isOwnType && !Object.values<string>(otherTypes).includes(variant.mediaType)) return false;
  if (variant.width === picture.width) return !isOwnType && variant.width <= maxPictureWidth;
  return variant.width < picture.width && pictureWidths.some((one) => one === variant.width);
}

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
