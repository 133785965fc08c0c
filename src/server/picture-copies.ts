import { readRendition, readVariant } from '../base/pictures.js';
import type { Log } from '../base/log.js';
import { cut, resize } from '../media/picture.js';
import type { Store } from '../media/store.js';

/** Makes a copy of a picture. */
interface Recipe {
  /** The picture that it is made of. */
  readonly file: string;
  readonly mediaType: string;
  readonly make: (whole: Uint8Array) => Promise<Uint8Array>;
}

/** How the copy of that name is made; undefined: it is no name of a copy. */
function recipeOf(name: string): Recipe | undefined {
  const rendition = readRendition(name);
  if (rendition) {
    const { file, preset, focus } = rendition;
    return { file, mediaType: 'image/webp', make: (whole) => cut(whole, preset, focus) };
  }
  const variant = readVariant(name);
  return variant && { ...variant, make: (whole) => resize(whole, variant) };
}

/** The copies of pictures: made when they are first asked for, and kept beside their pictures. */
export class PictureCopies {
  readonly #making = new Map<string, Promise<Uint8Array | undefined>>();

  constructor(
    private readonly store: Store,
    private readonly log: Log,
  ) {}

  /**
   * The bytes of a picture or of a copy; undefined: there is no such picture. A copy that is not there is
   * made, once for all who ask for it meanwhile. Throws OVERLOADED, MEDIA_UNAVAILABLE.
   */
  bytesOf(name: string): Promise<Uint8Array | undefined> {
    const recipe = recipeOf(name);
    if (!recipe) return this.store.get(name);
    // Looking whether it is kept is part of it: a request that looks while it is made would make it again.
    const making =
      this.#making.get(name) ?? this.#kept(name, recipe).finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }

  async #kept(name: string, { file, mediaType, make }: Recipe): Promise<Uint8Array | undefined> {
    const kept = await this.store.get(name);
    if (kept) return kept;
    const whole = await this.store.get(file);
    if (!whole) return undefined;
    const copy = await make(whole);
    await this.store
      .put(name, copy, mediaType)
      .catch((reason: unknown) =>
        this.log.warn({ reason: String(reason) }, 'a copy of a picture could not be kept'),
      );
    return copy;
  }
}
